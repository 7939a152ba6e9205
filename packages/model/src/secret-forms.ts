/** What is shorter is no secret, and to mask every `1` would tear all text apart. In characters. */
const shortest = 4;

/** A shorter line of a secret is a word that stands everywhere, such as `kind: x` or `true`. In characters. */
const shortestLine = 8;

/** Widths at which base64 is broken into lines: PEM, and MIME with the command `base64`. */
const widths = [64, 76];

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];
const base64 = (bytes: readonly number[]): string => btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
const urlSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

/**
 * The base64 characters that a secret alone decides when `before` bytes (0 to 2) stand before it, whatever they and
 * those after it are: so it is found within the base64 of a longer text, such as `user:secret`.
 */
const aligned = (bytes: readonly number[], before: number): string => {
  const from = Math.ceil((before * 8) / 6);
  const to = Math.floor(((before + bytes.length) * 8) / 6);
  return base64([...Array(before).fill(0), ...bytes]).slice(from, to);
};

const pieces = (text: string, width: number): string[] =>
  text.length <= width ? [] : (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);

const base64Forms = (secret: string): string[] => {
  const bytes = bytesOf(secret);
  const whole = base64(bytes);
  const straight = [whole, whole.replaceAll('=', ''), ...[0, 1, 2].map((before) => aligned(bytes, before))];
  return [...straight, ...straight.map(urlSafe), ...widths.flatMap((width) => pieces(whole, width))];
};

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
const lowerHex = (text: string): string => text.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());

/** As encodeURIComponent, RFC 3986 and HTML forms write it. */
const urlForms = (secret: string): string[] => {
  const component = encodeURIComponent(secret.toWellFormed());
  const strict = component.replaceAll(/[!'()*]/g, percent);
  const form = component.replaceAll(/[!'()~]/g, percent).replaceAll('%20', '+');
  return [component, strict, form].flatMap((text) => [text, lowerHex(text)]);
};

/** Lines are printed one by one, and indented. */
const linesOf = (secret: string): string[] =>
  secret
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestLine);

/** As it stands between the quotes of a JSON text. */
const json = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Every form in which secrets are masked, longest first; secrets of less than 4 characters have none. */
export const formsOf = (secrets: readonly string[]): string[] => {
  const forms = secrets
    .filter((secret) => secret.length >= shortest)
    .flatMap((secret) => {
      const plain = [secret, ...linesOf(secret)];
      return [...plain, ...plain.map(json), ...base64Forms(secret), ...urlForms(secret)];
    });
  return [...new Set(forms)].filter((form) => form.length >= shortest).sort((a, b) => b.length - a.length);
};
