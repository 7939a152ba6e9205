import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRunner, type Ran, type Runner, type Running } from '../../actions/test/runner.ts';
import { type Ended, startProgram } from '../../packages/convoy/test/harness.ts';
import { startTwin, type Twin } from '../twin/twin.ts';
import { filesIn, onGithub, type Place, saidBy } from './everywhere.ts';
import { marks, named } from './marks.ts';
import { openShop, type Shop } from './shop.ts';

/** A runner, GitHub, and a shop whose every part says what it should not. */
export interface House extends AsyncDisposable {
  readonly runner: Runner;
  readonly twin: Twin;
  readonly shop: Shop;
  readonly token: string;
  readonly start: (action: string, inputs?: Record<string, string>) => Running;
  readonly run: (action: string, inputs?: Record<string, string>) => Promise<Ran>;
  /** The command of a person: with the secrets in its environment, or without. */
  readonly convoy: (args: readonly string[], env?: Record<string, string>) => Promise<Ended>;
  /** Files of the runner so far. */
  readonly files: () => readonly Place[];
  /** Lets a script end that waits. */
  readonly goOn: () => void;
  /** All that was said, kept and sent so far. */
  readonly everywhere: () => Promise<readonly Place[]>;
}

const home = join(import.meta.dirname, '..', '..');

/** Lines NAME=value as a workflow passes them: what has several lines by `toJSON`. */
const lines = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${String(value).includes('\n') ? JSON.stringify(value) : value}`)
    .join('\n');

export const openHouse = async (): Promise<House> => {
  const runner = openRunner();
  const twin = await startTwin({
    // So many deployments within a minute are more than GitHub takes, and waiting hides nothing.
    limits: { content: false },
    seed: { branches: { main: { 'README.md': 'Shop\n' } }, runs: [{ id: 7 }], pulls: [{ number: 5 }] },
  });
  const served = join(runner.temp, 'served');
  const shop = await openShop(served);
  runner.write('.github/convoy.yml', shop.manifest);
  const token = twin.token();
  const said: Place[] = [];
  const job = {
    ...{ GITHUB_API_URL: twin.url, GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1' },
    ...{
      GITHUB_JOB: 'deploy',
      GITHUB_REF_NAME: 'main',
      GITHUB_ACTOR: 'ada',
      RUNNER_NAME: 'one',
      GITHUB_ACTIONS: 'true',
    },
  };
  const jobs = {
    ...{ ...job, ACTIONS_RUNTIME_TOKEN: twin.runtimeToken(7), ACTIONS_RESULTS_URL: `${twin.url}/` },
    ...{ ACTIONS_CACHE_SERVICE_V2: 'true' },
  };
  const start: House['start'] = (action, inputs = {}) => {
    const given = { environment: 'staging', token, env: lines({ WEB_URL: shop.url }), 'secret-env': lines(marks) };
    const running = runner.start(action, { ...given, ...inputs }, { ...jobs, ...named });
    void running.ended.then((ran) => said.push(...saidBy(`${action} ${Object.values(inputs).join(' ')}`, ran)));
    return running;
  };
  return {
    ...{ runner, twin, shop, token, start },
    run: (...what) => start(...what).ended,
    convoy: async (args, env = {}) => {
      const words = [process.execPath, join(home, 'actions', 'convoy.js'), ...args];
      const inherited = { ...process.env, ...job, GITHUB_TOKEN: token, CONVOY_GITHUB: 'acme/shop', ...env };
      const ended = await startProgram(words, runner.workspace, inherited).ended;
      said.push([`convoy ${args.join(' ')}`, `${ended.out}\n${ended.err}`]);
      return ended;
    },
    files: () => filesIn(runner.workspace),
    goOn: () => writeFileSync(`${served}.go`, ''),
    everywhere: async () => [...said, ...filesIn(runner.workspace), ...filesIn(runner.temp), ...(await onGithub(twin))],
    [Symbol.asyncDispose]: async () => {
      await Promise.all([shop.close(), twin.close()]);
      await runner[Symbol.asyncDispose]();
    },
  };
};
