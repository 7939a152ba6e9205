import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '@convoy/model/error';
import type { Logs } from '@convoy/model/ports';
import { type RedactStream, redactStream } from '@convoy/model/redact';

export interface LogsOptions {
  /** Absolute; made when the first text comes. */
  readonly dir: string;
  readonly secrets: readonly string[];
  /** Hears of the first text that could not be written; the later ones are lost in silence. */
  readonly onFault: (message: string) => void;
}

/** Log files, and `close`, which writes what was held back for it might have been the beginning of a secret. */
export interface ClosableLogs extends Logs {
  close(): void;
}

const longestName = 200;

/** File of the log with this name; what is no letter, digit, `.`, `_` or `-` becomes `_`. */
export const logFile = (dir: string, name: string): string => {
  const safe = name.replaceAll(/[^A-Za-z0-9._-]/g, '_').slice(0, longestName);
  return join(dir, `${safe}.log`);
};

/** Masked log files `<dir>/<name>.log`, appended to at once and readable by their owner only. */
export const createLogs = ({ dir, secrets, onFault }: LogsOptions): ClosableLogs => {
  const streams = new Map<RedactStream, string>();
  let faulty = false;

  const append = (file: string, text: string): void => {
    if (text === '') return;
    try {
      mkdirSync(dir, { recursive: true, mode: 0o700 });
      appendFileSync(file, text, { mode: 0o600 });
    } catch (thrown) {
      if (!faulty) onFault(`${file}: the log cannot be written, the deployment goes on: ${messageOf(thrown)}`);
      faulty = true;
    }
  };

  return {
    open: (name) => {
      const file = logFile(dir, name);
      const stream = redactStream(secrets);
      streams.set(stream, file);
      return (text) => append(file, stream.write(text));
    },
    close: () => {
      for (const [stream, file] of streams) append(file, stream.end());
      streams.clear();
    },
  };
};
