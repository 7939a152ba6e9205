import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHeadFile } from '@convoy/drivers/stores/head-file';
import { expect } from '@jest/globals';
import { until } from '../../test/until.ts';
import { openRunner, withBundle } from './runner.ts';

/** A cancelled job's steps are killed ten seconds after their first signal. */
const patienceMs = 10_000;

withBundle(
  'a cancelled job: the journal is closed before the runner kills, and resume takes it from there',
  async () => {
    await using runner = openRunner();
    // It hears no signal: what is waited for at most is Convoy's own business.
    const deploy = 'trap "" INT TERM; touch begun; until [ -e go ]; do sleep 0.05; done';
    const describe = 'test ! -e go || echo \'{"live":{"version":"1"}}\' > "$CONVOY_OUTPUT"';
    runner.write('.github/convoy.yml', {
      version: 1,
      name: 'shop',
      services: { web: { provider: 'script', with: { deploy, describe } } },
    });
    const running = runner.start('sequence', { run: 'true', version: 'web=1' });
    await until('the script', () => existsSync(join(runner.workspace, 'begun')));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.kill(running.pid, signal);
    const killing = setTimeout(() => process.kill(running.pid, 'SIGKILL'), patienceMs);
    const ended = await running.ended;
    clearTimeout(killing);
    expect([ended.code, ended.signal, ended.outputs.decision]).toEqual([1, null, 'cancelled']);
    const head = createHeadFile(join(runner.workspace, '.convoy/state/default/head'));
    expect((await head.read()).record).toMatchObject({ owner: null, unfinished: ended.outputs.deployment });
    writeFileSync(join(runner.workspace, 'go'), '');
    const resumed = await runner.run('resume');
    expect([resumed.code, resumed.outputs.decision]).toEqual([0, 'confirmed']);
  },
);
