import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConvoyError, codeOf } from '@convoy/model/error';
import { unzipSync } from 'fflate';
import type { Client } from './client.ts';
import { refusalOf } from './fault.ts';
import { uploadFiles } from './toolkit.ts';

/** What GitHub says of an artifact. */
export interface Uploaded {
  readonly artifact: number;
  /** Where GitHub says that it comes from: whoever reads it holds it against that. */
  readonly run: number;
  readonly branch: string;
  /** Both in ISO 8601. */
  readonly uploaded: string;
  readonly expires: string;
}

/** Where volumes are kept. */
export interface Artifacts {
  /** Kept for so many days at most, 90 unless told. Throws where this process may not upload (outside a job) or GitHub does not take it. */
  upload(name: string, file: string, text: string, days?: number): Promise<Uploaded>;
  /** The text of one file of an artifact. Throws `ARTIFACT_GONE`, or `ARTIFACT_FOREIGN` where it is not who it should be. */
  download(id: number, file: string, from: Origin): Promise<string>;
}

/** Where an artifact must come from: a fork may upload one of the same name. */
export interface Origin {
  readonly run: number;
  readonly branch: string;
}

const retentionDays = 90;
/** Whether this process may upload artifacts: only a job of a workflow has the token. */
export const canUpload = (env: Readonly<Record<string, string | undefined>>): boolean =>
  Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL);

/** Uploads one file as an artifact, and says by which number GitHub knows it. */
export type Upload = (name: string, file: string, text: string, days: number) => Promise<number>;

const byToolkit: Upload = async (name, file, text, days) => {
  const dir = await mkdtemp(join(tmpdir(), 'convoy-'));
  try {
    const path = join(dir, file);
    await writeFile(path, text, { mode: 0o600 });
    return await uploadFiles(name, [path], dir, { retentionDays: days });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
};

const gone = (id: number, why: string) => new ConvoyError('ARTIFACT_GONE', `artifact ${id} ${why}`);

const mostTries = 3;
const betweenMs = 2_000;

export const createArtifacts = (client: Client, send: Upload = byToolkit): Artifacts => {
  const { owner, repo, clock } = client;
  const upload = async (name: string, file: string, text: string, days: number): Promise<Uploaded> => {
    const artifact = await send(name, file, text, days);
    const { data } = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}', {
      ...{ owner, repo, artifact_id: artifact },
    });
    const { created_at: uploaded, expires_at: expires, workflow_run: from } = data;
    if (!uploaded || !expires || !from?.id || !from.head_branch)
      throw new ConvoyError(
        'GITHUB_ANSWER',
        `artifact ${name}: GitHub does not say where it comes from, or how long it stays`,
      );
    return { artifact, run: from.id, branch: from.head_branch, uploaded, expires };
  };
  /** What may be a list that lags or an answer that was cut is asked for again before it counts as lost. */
  const surely = async (work: () => Promise<string>): Promise<string> => {
    for (let tries = 1; ; tries += 1)
      try {
        return await work();
      } catch (thrown) {
        const isDoubtful = refusalOf(thrown).status === 404 || codeOf(thrown, '') === 'ARTIFACT_DAMAGED';
        if (!isDoubtful || tries === mostTries) throw thrown;
        await clock.sleep(tries * betweenMs);
      }
  };
  const download = async (id: number, file: string, from: Origin): Promise<string> => {
    const named = { owner, repo, artifact_id: id };
    const { data } = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}', named);
    if (data.expired) throw gone(id, 'has expired');
    const { repository_id, head_repository_id, id: run, head_branch } = data.workflow_run ?? {};
    const isOurs = repository_id !== undefined && head_repository_id === repository_id;
    if (!isOurs || run !== from.run || head_branch !== from.branch)
      throw new ConvoyError(
        'ARTIFACT_FOREIGN',
        `artifact ${id} comes from run ${run} on ${head_branch}${isOurs ? '' : ' of another repository'} and should come from run ${from.run} on ${from.branch}`,
      );
    const zip = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
      ...{ ...named, archive_format: 'zip' },
    });
    return unpacked(id, new Uint8Array(zip.data as ArrayBuffer), file);
  };
  return {
    upload: (name, file, text, days = retentionDays) =>
      client.doing(`uploading artifact ${name}`, () => upload(name, file, text, days)),
    download: (id, file, from) => client.doing(`reading artifact ${id}`, () => surely(() => download(id, file, from))),
  };
};

const unpacked = (id: number, zip: Uint8Array, file: string): string => {
  try {
    const bytes = unzipSync(zip, { filter: ({ name }) => name === file })[file];
    if (bytes) return Buffer.from(bytes).toString('utf8');
  } catch (cause) {
    throw new ConvoyError('ARTIFACT_DAMAGED', `artifact ${id} is no whole zip file: ask again`, { cause });
  }
  throw gone(id, `has no ${file}`);
};
