import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence } from '@convoy/model/check-ports';
import { messageOf } from '@convoy/model/error';
import { makeFolder } from '../stores/folder.ts';

export interface EvidenceOptions {
  /** Absolute; made when the first file comes. */
  readonly dir: string;
  readonly redact: (text: string) => string;
  /** Hears of the first file that could not be written. */
  readonly onFault: (message: string) => void;
}

/** Evidence, and the files that were kept so far. */
export interface KeptEvidence extends Evidence {
  readonly dir: string;
  kept(): readonly string[];
}

/** Of one file, in bytes; a Lighthouse report has some 300 KB. */
const longest = 5 * 1024 * 1024;
const longestName = 200;

/** A file's name in no other folder; what is no letter, digit, `.`, `_` or `-` becomes `_`. */
export const evidenceFile = (name: string): string => {
  const plain = name.replaceAll(/[^A-Za-z0-9._-]/g, '_').slice(-longestName);
  return plain.replace(/^\.+/, (dots) => '_'.repeat(dots.length)) || '_';
};

/** Masked before it is cut: half of a secret is one too. */
const bounded = (content: string): string | Buffer => {
  const bytes = Buffer.from(content);
  if (bytes.length <= longest) return bytes;
  const told = `\n… cut: ${bytes.length} bytes, of which the first ${longest} are kept\n`;
  return `${bytes
    .subarray(0, longest)
    .toString()
    .replace(/\uFFFD+$/, '')}${told}`;
};

/** Masked files `<dir>/<name>`, readable by their owner only; the same name is the same file, written anew. */
export const createEvidence = ({ dir, redact, onFault }: EvidenceOptions): KeptEvidence => {
  const files = new Set<string>();
  let faulty = false;
  return {
    dir,
    kept: () => [...files],
    keep: async (name, content) => {
      const file = join(dir, evidenceFile(name));
      try {
        await makeFolder(dir, 0o700);
        await writeFile(file, bounded(redact(content)), { mode: 0o600 });
        files.add(file);
        return file;
      } catch (thrown) {
        if (!faulty) onFault(`${file}: evidence cannot be kept, which stops nothing: ${messageOf(thrown)}`);
        faulty = true;
        return null;
      }
    },
  };
};
