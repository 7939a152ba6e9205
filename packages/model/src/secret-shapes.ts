/** Shapes that issuers give their keys; whatever looks like one is taken for one. */
const tokens = [
  /\bgh[pousr]_[A-Za-z0-9]{20,}/,
  /\bgithub_pat_\w{20,}/,
  /\bglpat-[\w-]{20,}/,
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bAIza[\w-]{35}\b/,
  /\b[rs]k_live_[A-Za-z0-9]{16,}/,
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/,
  /(?<=\bhooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/]+/,
  /** The password in a URL, unless it is a reference. */
  /(?<=\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:@/]{0,200}:)(?!\$\{\w+\}@)[^\s@/]{1,200}(?=@)/i,
];

const all = tokens.map((shape) => new RegExp(shape, `${shape.flags}g`));
const key = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;

export const looksSecret = (text: string): boolean => key.test(text) || tokens.some((shape) => shape.test(text));

/** Masks what looks like a secret though nobody said that it is one. */
export const maskShapes = (text: string, mask: string): string =>
  all.reduce((rest, shape) => rest.replaceAll(shape, mask), text);
