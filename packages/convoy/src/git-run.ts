import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ConvoyError } from '@convoy/model/error';

const exec = promisify(execFile);

/** Bytes of one answer: the names of a million files. */
const most = 256 * 1024 * 1024;

interface Row {
  readonly says: RegExp;
  readonly code: string;
  readonly fix: string;
}

/** What git's refusals mean to a person, and what to do. */
const rows: readonly Row[] = [
  {
    says: /not a git repository/,
    code: 'NO_REPOSITORY',
    fix: 'run it in a repository, or give --version SERVICE=VERSION for each service',
  },
  {
    says: /dubious ownership/,
    code: 'GIT_OWNERSHIP',
    fix: 'run it as the owner of the repository, or allow this one by `git config --global --add safe.directory FOLDER`',
  },
  {
    says: /\bENOENT$/,
    code: 'GIT_MISSING',
    fix: 'install git, or put it on PATH; a deployment whose services all get --version SERVICE=VERSION needs none',
  },
];

const otherwise: Omit<Row, 'says'> = { code: 'GIT_FAILED', fix: 'run the same git command there to see what is wrong' };

/** What of a failure tells most: what git calls fatal, else its last words, else the system's. */
const whyOf = ({ message, stderr = '' }: Error & { readonly stderr?: string }): string => {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => line.startsWith('fatal: '))?.slice('fatal: '.length) ?? lines.at(-1) ?? message;
};

/**
 * What git answers in a folder. Throws `NO_REPOSITORY`, `GIT_OWNERSHIP`, `GIT_MISSING` or `GIT_FAILED`: a git that
 * cannot answer has not said no.
 */
export const git = async (root: string, args: readonly string[], input = ''): Promise<string> => {
  // Its messages are read by `rows`.
  const env = { ...process.env, LC_ALL: 'C' };
  try {
    const running = exec('git', ['-C', root, ...args], { env, maxBuffer: most });
    // A git that ends before it has read its input says why by its status.
    running.child.stdin?.on('error', () => undefined).end(input);
    return (await running).stdout;
  } catch (cause) {
    const why = whyOf(cause as Error);
    const { code, fix } = rows.find(({ says }) => says.test(why)) ?? otherwise;
    const asked = args.find((word) => !word.startsWith('-'));
    throw new ConvoyError(code, `git ${asked} failed in ${root}: ${why}\n  fix: ${fix}`, { cause });
  }
};
