import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { needing } from '../../../test/needing.ts';
import { freePort } from '../../../test/port.ts';
import { until } from '../../../test/until.ts';
import { type Ended, type House, json, manifestOf, onLocal, openHouse, startProgram } from './harness.ts';

const onPty = needing('script, of util-linux', spawnSync('script', ['--version']).status === 0);

let house: House;
let port: number;
beforeEach(async () => {
  house = await openHouse();
  port = await freePort();
});
afterEach(() => house.close());

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

interface Terminal {
  readonly shows: (text: string) => Promise<void>;
  readonly press: (keys: string) => void;
  readonly ended: Promise<Ended>;
}

/** Runs the command on a terminal of its own; what it draws is in `out`. */
const onTerminal = (words: readonly string[], env: Readonly<Record<string, string>> = {}): Terminal => {
  const command = house.words(words).map(quoted).join(' ');
  const started = startProgram(
    ['script', '-qefc', `stty cols 120 rows 40; exec ${command}`, '/dev/null'],
    house.root,
    { CI: '', TERM: 'xterm', CONVOY_LOCAL_DIR: house.local, GO: house.go, ...env },
    'pipe',
  );
  return {
    ended: started.ended,
    press: (keys) => void started.child.stdin?.write(keys),
    shows: (text) => until(`'${text}' on the terminal`, () => started.shown().includes(text)).then(() => undefined),
  };
};

const ctrlC = '\u0003';

/** Version 1 serves, version 2 waits in its gate; returns the terminal of the second deployment. */
const waiting = async (more: object = {}): Promise<Terminal> => {
  await house.write(manifestOf({ web: onLocal(port, more) }));
  expect((await house.run(['deploy', '--version', 'web=1'])).code).toBe(0);
  const terminal = onTerminal(['deploy', '--version', 'web=2-waits']);
  await terminal.shows('gate');
  return terminal;
};

onPty('Ctrl-C once cancels: what was done is taken back, nothing is held, status 130', async () => {
  const terminal = await waiting();
  terminal.press(ctrlC);
  const { code, out } = await terminal.ended;
  expect([code, out]).toEqual([
    130,
    expect.stringContaining('cancelling: what was done is taken back. Ctrl-C again stops at once'),
  ]);
  expect(out).toContain('was cancelled and taken back in default');
  const head = await house.head();
  expect(head).toMatchObject({
    owner: null,
    unfinished: null,
    holds: [],
    markers: { web: { release: { version: '1' } } },
  });
  const { version } = (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as { version: string };
  expect(version).toBe('1');
});

onPty('Ctrl-C twice stops at once, and resume goes on with taking back', async () => {
  const describe = `v=null; [ ! -e deployed ] || v='{"version":"1"}'; echo "{\\"live\\":$v}" > "$CONVOY_OUTPUT"`;
  const deploy = 'touch begun; until [ -e "$GO" ]; do sleep 0.05; done; touch deployed';
  await house.write(manifestOf({ web: { provider: 'script', with: { deploy, describe, retire: 'rm -f deployed' } } }));
  const terminal = onTerminal(['deploy', '--version', 'web=1']);
  await until('the script', () => existsSync(join(house.root, 'begun')));
  terminal.press(ctrlC);
  // It waits for the script: what users may have noticed must be known before it is taken back.
  await terminal.shows('cancelling');
  terminal.press(ctrlC);
  const { code, out } = await terminal.ended;
  expect([code, out]).toEqual([130, expect.stringContaining(`stopped; ${house.advised('resume')} goes on`)]);
  expect((await house.head()).unfinished).not.toBeNull();
  await writeFile(house.go, '');
  const resumed = await house.run(['resume', '--json']);
  expect([resumed.code, json(resumed).outcome]).toEqual([130, 'cancelled']);
  expect(await house.head()).toMatchObject({ owner: null, unfinished: null, markers: {} });
  expect(existsSync(join(house.root, 'deployed'))).toBe(false);
});

onPty('where rollback.on does not name cancel, Ctrl-C leaves it for resume', async () => {
  const terminal = await waiting({ rollback: { on: ['deploy', 'gate', 'check', 'watch'] } });
  terminal.press(ctrlC);
  const { code, out } = await terminal.ended;
  expect([code, out]).toEqual([
    130,
    expect.stringContaining(`SIGINT: closing the journal; ${house.advised('resume')} goes on`),
  ]);
  await writeFile(house.go, '');
  expect((await house.run(['resume'])).code).toBe(0);
  expect((await house.head()).markers.web?.release.version).toBe('2-waits');
});

onPty('in CI a terminal is a log: Ctrl-C closes the journal, and nothing is redrawn', async () => {
  await house.write(manifestOf({ web: onLocal(port) }));
  const terminal = onTerminal(['deploy', '--version', 'web=1-waits'], { CI: 'true' });
  await terminal.shows('gate begins');
  terminal.press(ctrlC);
  const { code, out } = await terminal.ended;
  expect([code, out]).toEqual([
    130,
    expect.stringContaining(`closing the journal; ${house.advised('resume')} goes on`),
  ]);
  expect(out).not.toContain('\u001b[');
});

onPty('the live view: a line per service; NO_COLOR takes the colours and leaves the words', async () => {
  await house.write(manifestOf({ web: onLocal(port), api: onLocal(await freePort(), { needs: ['web'] }) }));
  const green = '\u001b[32m';
  for (const [version, env, coloured] of [
    ['1', {}, true],
    ['2', { NO_COLOR: '1' }, false],
  ] as const) {
    const { code, out } = await onTerminal(
      ['deploy', '--version', `web=${version}`, '--version', `api=${version}`],
      env,
    ).ended;
    expect([code, out.includes(green)]).toEqual([0, coloured]);
    for (const word of ['web', 'api', '2 of 2 done', 'confirmed']) expect(out).toContain(word);
  }
});
