/**
 * The one base class of faults: `code` is stable and meant for machines, the message says what to do about it.
 * Expected outcomes (a verdict, a refusal with reasons) are values, never this.
 */
export class ConvoyError extends Error {
  override readonly name = 'ConvoyError';
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** What went wrong in one line, whatever was thrown. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** The stable code of whatever was thrown: a ConvoyError's own, else `fallback`. */
export const codeOf = (thrown: unknown, fallback: string): string =>
  thrown instanceof ConvoyError ? thrown.code : fallback;
