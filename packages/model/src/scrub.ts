/** Fields that people read. Names, versions and keys are not among them: a secret may be called as a service is. */
const words = new Set(['reason', 'reasons', 'note', 'message', 'text', 'fix']);

const scrubbed = (value: unknown, redact: (text: string) => string, isFree: boolean): unknown => {
  if (typeof value === 'string') return isFree ? redact(value) : value;
  if (Array.isArray(value)) return value.map((item) => scrubbed(item, redact, isFree));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, scrubbed(item, redact, isFree || words.has(key))]),
  );
};

/**
 * An event, or a record, as it may be kept and shown: every secret is taken out of its free text. What a provider answers
 * (a handle, an address) is needed as it is, and is refused before it comes here if it holds a secret.
 */
export const scrub = <T>(value: T, redact: (text: string) => string): T => scrubbed(value, redact, false) as T;
