/** What starts a new line, steers a terminal, or turns around how a line is read: none of it is text. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\s]+/gu;

/** At most so many UTF-16 units, cut between characters, with `…` where something is missing. */
export const clip = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  // The first half of a pair says nothing without the second.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
};

/** Somebody's text as one line that is safe to print: without control characters, and bounded. */
export const line = (text: string, most: number): string =>
  // What will not be shown need not be searched either.
  clip(
    text
      .slice(0, most * 4)
      .toWellFormed()
      .replaceAll(unprintable, ' ')
      .trim(),
    most,
  );

/** A link that a person may be led to, as it is written in any markup; null: it is none. */
export const linkOf = (text: string): string | null => {
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  const rest = url.href.slice(url.origin.length);
  const escaped =
    url.origin + rest.replaceAll(/[|<>"'`\\^{}[\]]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  return escaped.length > 2_000 ? null : escaped;
};
