import { glob, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConvoyError, messageOf } from '@convoy/model/error';

/** A report as text, and what its reader is called by in messages. */
export interface Report {
  /** As the manifest would write it, relative to its folder where it lies in it. */
  readonly name: string;
  readonly text: string;
}

/** In bytes; GitHub's code scanning takes 10 MB compressed. */
const longest = 128 * 1024 * 1024;
/** A file system's clock may lag behind the system's by a tick of the kernel, in milliseconds. */
const tickMs = 20;

interface Found {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly writtenAt: number;
}

const look = async (root: string, name: string): Promise<Found | null> => {
  const path = resolve(root, name);
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? { path, name, size: found.size, writtenAt: found.mtimeMs } : null;
};

/** What is others': no glob leads into it. */
const foreign = ['**/node_modules/**', '**/.git/**'];

/** A name that holds brackets may be a file's own. */
const matching = async (root: string, pattern: string): Promise<Found[]> => {
  const named = await look(root, pattern);
  if (named) return [named];
  const names: string[] = [];
  for await (const name of glob(pattern, { cwd: root, exclude: foreign })) names.push(name);
  const found = await Promise.all(names.sort().map((name) => look(root, name)));
  return found.filter((file) => file !== null);
};

/** Some file systems keep whole seconds only. */
const isSince = ({ writtenAt }: Found, since: number): boolean =>
  writtenAt % 1000 === 0 ? writtenAt >= Math.floor(since / 1000) * 1000 : writtenAt >= since - tickMs;

const missing = (code: string, root: string, pattern: string, fix: string): ConvoyError =>
  new ConvoyError(code, `${pattern}: no such file beneath ${root}: ${fix}, or correct the path`);

/** Files that patterns name, each once, with their sizes in bytes. Fault: `SOURCE_MISSING`. */
export const sourcesOf = async (root: string, patterns: readonly string[]): Promise<Found[]> => {
  const files = new Map<string, Found>();
  for (const pattern of patterns) {
    const found = await matching(root, pattern);
    if (found.length === 0) throw missing('SOURCE_MISSING', root, pattern, 'see that it is checked out');
    for (const file of found) files.set(file.path, file);
  }
  return [...files.values()];
};

/**
 * The files that patterns name, each once. Of a pattern's files those written before `since` (ms since the epoch) are
 * passed over: they are of another run. Faults: `REPORT_MISSING`, `REPORT_STALE`.
 */
const filesOf = async (root: string, patterns: readonly string[], since: number): Promise<Found[]> => {
  const files = new Map<string, Found>();
  for (const pattern of patterns) {
    const found = await matching(root, pattern);
    const fresh = found.filter((file) => isSince(file, since));
    const [old] = found;
    if (!old) throw missing('REPORT_MISSING', root, pattern, 'see that what writes it ran and wrote there');
    if (fresh.length === 0)
      throw new ConvoyError(
        'REPORT_STALE',
        `${old.name} is of ${new Date(old.writtenAt).toISOString()}, before this run began: what should have written it did not`,
      );
    for (const file of fresh) files.set(file.path, file);
  }
  return [...files.values()];
};

/** By the byte order mark, else by what an XML declaration says (XML 1.0, appendix F), else UTF-8. */
const encodingOf = (bytes: Uint8Array): string => {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
};

/** Without its byte order mark; what is no character of its encoding becomes U+FFFD. */
export const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch {
    // An encoding that nobody knows: what can be read of it is read.
    return new TextDecoder().decode(bytes);
  }
};

const readOne = async ({ path, name, size }: Found, signal: AbortSignal): Promise<Report> => {
  if (size > longest)
    throw new ConvoyError(
      'REPORT_TOO_LARGE',
      `${name} has ${size} bytes, more than ${longest}: have its writer report less, or split it`,
    );
  try {
    return { name, text: decode(await readFile(path, { signal })) };
  } catch (thrown) {
    signal.throwIfAborted();
    throw new ConvoyError('REPORT_UNREADABLE', `${name} cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
};

/** Reports one after the other, so that only one is in memory. */
export async function* reports(
  root: string,
  patterns: readonly string[],
  since: number,
  signal: AbortSignal,
): AsyncGenerator<Report> {
  for (const file of await filesOf(root, patterns, since)) {
    signal.throwIfAborted();
    yield await readOne(file, signal);
  }
}

/** A report that is not what it should be. */
export const malformed = (name: string, why: string, cause?: unknown): ConvoyError =>
  new ConvoyError('REPORT_MALFORMED', `${name} ${why}`, cause === undefined ? {} : { cause });

/** A report in JSON; a fault that says where it breaks off. */
export const parseJson = ({ name, text }: Report): unknown => {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (text.trim() === '') throw malformed(name, 'is empty: its writer was stopped, or wrote nothing');
    // Of the message no more than its beginning: V8 quotes what stands there.
    const where = /at position \d+(?: \(line \d+ column \d+\))?|Unexpected end/.exec(messageOf(thrown))?.[0] ?? '';
    throw malformed(name, `is no whole JSON${where && ` (${where})`}: its writer may have been stopped`, thrown);
  }
};
