import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../../../../test/command.ts';
import { type Ended, type Started, startProgram } from '../harness.ts';

type Env = Readonly<Record<string, string>>;

/** A folder with a manifest that has these channels, and the real command that tries one of them. */
export const openTrial = async (channels: object) => {
  const folder = await mkdtemp(join(tmpdir(), 'convoy-trial-'));
  const services = { web: { provider: 'script', with: { deploy: './deploy.sh' } } };
  const manifest = { version: 1, name: 'shop', services, alerts: { channels } };
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  await write('convoy.yml', JSON.stringify(manifest, null, 2));
  const start = (words: readonly string[], env: Env = {}): Started =>
    startProgram([process.execPath, command, 'alerts', ...words, '--manifest', 'convoy.yml'], folder, env);
  const run = (words: readonly string[], env?: Env): Promise<Ended> => start(words, env).ended;
  return {
    ...{ run, write },
    start: (channel: string, env?: Env) => start(['test', channel], env),
    attempt: (channel: string, env?: Env) => run(['test', channel], env),
    asJson: (channel: string, env?: Env) => run(['test', channel, '--json'], env),
    close: () => rm(folder, { recursive: true }),
  };
};
