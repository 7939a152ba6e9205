import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { messageOf } from '@convoy/model/error';
import { canUpload } from './artifacts.ts';
import { uploadFiles } from './toolkit.ts';

/** Files for people, beside what a run says. */
export interface Attachment {
  /** What its artifact's name begins with. */
  readonly name: string;
  /** Absolute; the files lie in it. */
  readonly dir: string;
  readonly files: readonly string[];
}

/** An artifact that people may fetch from the run's page. */
export interface Attached {
  readonly name: string;
  readonly url: string;
  /** How many files it has, and how many were too much. */
  readonly files: number;
  readonly left: number;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Of one artifact. */
const mostFiles = 200;
const mostBytes = 50 * 1024 * 1024;

/** As many of the files as may be, the small ones first: those are what verdicts rest on, the large ones are reports. */
const chosen = async (files: readonly string[]): Promise<string[]> => {
  const sized = await Promise.all(files.map(async (file) => ({ file, bytes: (await stat(file)).size })));
  const sorted = sized.sort((a, b) => a.bytes - b.bytes);
  let left = mostBytes;
  return sorted
    .slice(0, mostFiles)
    .filter(({ bytes }) => {
      left -= bytes;
      return left >= 0;
    })
    .map(({ file }) => file);
};

/** In one run no two artifacts have the same name: not of its attempts, its jobs, nor the steps of one of them. */
const uniqueName = (name: string, env: Env): string =>
  `${name}-${env.GITHUB_RUN_ATTEMPT || '1'}-${randomUUID().slice(0, 8)}`;

const addressOf = (id: number, { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run }: Env) =>
  `${server || 'https://github.com'}/${repository}/actions/runs/${run}/artifacts/${id}`;

/**
 * Uploads files as an artifact of this job's run; null where that cannot be, which is told: what they are about does not
 * fail for it.
 */
export const attach = async (
  { name, dir, files }: Attachment,
  env: Env,
  tell: (line: string) => void,
): Promise<Attached | null> => {
  if (!canUpload(env)) {
    tell(`evidence is not uploaded, for no service takes artifacts here: it stays in ${dir}`);
    return null;
  }
  try {
    const some = await chosen(files);
    const unique = uniqueName(name, env);
    const id = await uploadFiles(unique, some, dir);
    return { name: unique, url: addressOf(id, env), files: some.length, left: files.length - some.length };
  } catch (thrown) {
    tell(`evidence is not uploaded, it stays in ${dir}: ${messageOf(thrown)}`);
    return null;
  }
};
