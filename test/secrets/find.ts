/** How deep text may be wrapped in other text: a journal in JSON in the base64 of a commit. */
const deepest = 5;
/** Of a secret that was masked in part what is left is found by its halves. */
const halvesOf = (secret: string): readonly string[] => {
  const middle = Math.floor(secret.length / 2);
  // Base64 shares a character with its neighbours, so the ends of a masked one may show.
  return [secret.slice(2, middle), secret.slice(middle, -2)];
};

const unescaped = (text: string): string =>
  text.replaceAll(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, code?: string, one = '') =>
    code === undefined
      ? ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[one as string] ?? one)
      : String.fromCharCode(Number.parseInt(code, 16)),
  );

const bytesOfPercent = (text: string): string =>
  text.replaceAll(/(?:%[0-9a-fA-F]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));

/** What the base64 in a text says, from whichever character it is read. */
const decoded = (text: string): readonly string[] =>
  [...text.matchAll(/[A-Za-z0-9+/_-]{10,}/g)].flatMap(([run]) =>
    [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString('utf8')),
  );

/** The ways to read a text, each with its name. */
const readings: Readonly<Record<string, (text: string) => string>> = {
  JSON: unescaped,
  URL: bytesOfPercent,
  form: (text) => bytesOfPercent(text.replaceAll('+', ' ')),
  base64: (text) => decoded(text).join('\n'),
};

interface Reading {
  readonly text: string;
  /** How it came of the text that was given, the last step first. */
  readonly how: readonly string[];
}

/** What a text says when it is read once more, in each way that makes another text of it. */
const readAgain = ({ text, how }: Reading): readonly Reading[] =>
  Object.entries(readings)
    // What is read twice in the same way says little new, JSON in JSON excepted.
    .filter(([name]) => name === 'JSON' || how[0] !== name)
    .map(([name, read]) => ({ text: read(text), how: [name, ...how] }));

/** Which of these secrets, or of which one a half, a text holds; each once, and how it is to be read to see that. */
export const found = (text: string, secrets: readonly string[]): readonly string[] => {
  const hits = new Map<string, string>();
  const seen = new Set<string>();
  let now: readonly Reading[] = [{ text, how: [] }];
  for (let depth = 0; depth <= deepest && now.length > 0; depth += 1) {
    for (const reading of now) seen.add(reading.text);
    for (const secret of secrets.filter((one) => !hits.has(one)))
      for (const part of [secret, ...halvesOf(secret)]) {
        const held = now.find((reading) => reading.text.includes(part));
        if (!held || hits.has(secret)) continue;
        hits.set(secret, `${secret.slice(0, 8)}… ${held.how.join(' in ') || 'as it is'}: ${around(held.text, part)}`);
      }
    now = now.flatMap(readAgain).filter((reading) => !seen.has(reading.text));
  }
  return [...hits.values()];
};

const around = (text: string, part: string): string => {
  const at = text.indexOf(part);
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + part.length + 30));
};
