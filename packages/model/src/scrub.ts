/** Fields that people read. */
const words = new Set(['reason', 'reasons', 'note', 'message']);

/**
 * Fields that hold words of others: output of a server, a URL, a message. Names, versions and keys are not among them,
 * for a secret that happens to be called as a service is must not make a journal unreadable.
 */
const free = new Set([...words, 'candidate', 'url', 'handle', 'digest']);

const scrubbed = (value: unknown, redact: (text: string) => string, among: ReadonlySet<string> | null): unknown => {
  if (typeof value === 'string') return among ? value : redact(value);
  if (Array.isArray(value)) return value.map((item) => scrubbed(item, redact, among));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, scrubbed(item, redact, among?.has(key) ? null : among)]),
  );
};

/** An event, or a record, as it may be kept: every secret is taken out of its free text. */
export const scrub = <T>(value: T, redact: (text: string) => string): T => scrubbed(value, redact, free) as T;

/**
 * The same for what people read alone, so that it may be shown; a URL that holds a secret is still needed as it is by
 * the process that was told of it.
 */
export const scrubWords = <T>(value: T, redact: (text: string) => string): T => scrubbed(value, redact, words) as T;
