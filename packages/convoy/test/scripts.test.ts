import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../../../test/until.ts';
import { type Ended, gate, type House, json, manifestOf, openHouse } from './harness.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const script = (deploy: string, more: object = {}, keys: object = {}): object => ({
  provider: 'script',
  with: { deploy, ...keys },
  ...more,
});
const deploy = (version = '1', env = {}): Promise<Ended> =>
  house.run(['deploy', '--version', `a=${version}`, '--json'], env);
const reasonOf = (ended: Ended): string => json<{ reasons: string[] }>(ended).reasons.join('\n');
const deployed = (): Promise<string> => readFile(join(house.root, 'deployed'), 'utf8');
const note = 'echo "$CONVOY_VERSION" >> deployed';

test.each([
  ['hangs', 'sleep 600', /a failed at deploy: .*(time limit)/],
  ['ends with a status', 'echo why it failed; exit 7', /deploy ended with status 7: see its log/],
  ['is ended by a signal', 'kill -9 $$', /deploy was ended by SIGKILL, not by Convoy/],
  ['calls what is not there', 'no-such-command', /status 127 \(a command in it was not found\)/],
  ['answers with broken JSON', 'echo "{" > "$CONVOY_OUTPUT"', /what deploy wrote to \$CONVOY_OUTPUT is not JSON/],
  [
    'answers with another version',
    'echo "{\\"version\\":\\"9\\"}" > "$CONVOY_OUTPUT"',
    /asked for version 2 and answered with 9/,
  ],
])(
  'a script that %s is a failure with a reason, and the former version is deployed again',
  async (_, fault, reason) => {
    const when = (body: string) => `${note}; [ "$CONVOY_VERSION" = 1 ] || { ${body}; }`;
    await house.write(manifestOf({ a: script(when(fault), { timeout: '1s' }) }));
    expect((await deploy('1')).code).toBe(0);
    const ended = await deploy('2');
    expect({ code: ended.code, err: ended.err }).toEqual({ code: 1, err: ended.err });
    expect(reasonOf(ended)).toMatch(reason);
    expect(await deployed()).toBe('1\n2\n1\n');
    const head = await house.head();
    expect([head.markers.a?.release.version, head.unfinished]).toEqual(['1', null]);
    expect((await house.run(['status'])).code).toBe(0);
  },
);

test('what a failed script wrote last is shown, and convoy logs shows all of it', async () => {
  await house.write(manifestOf({ a: script('echo why it failed >&2; exit 7', {}, { retire: 'true' }) }));
  const ended = await house.run(['deploy', '--version', 'a=1']);
  expect([ended.code, ended.err]).toEqual([1, expect.stringContaining('| why it failed')]);
  const logs = await house.run(['logs', 'a']);
  expect([logs.code, logs.out]).toEqual([0, expect.stringContaining('why it failed')]);
});

const secret = 's3cr/et+wört &1=';
const forms = [
  secret,
  encodeURIComponent(secret),
  new URLSearchParams({ a: secret }).toString().slice(2),
  Buffer.from(secret).toString('base64'),
  Buffer.from(secret).toString('base64url'),
  JSON.stringify(secret).slice(1, -1),
];

/** A script that lets a secret slip wherever it can. */
const slips = `
printf 'raw: %s\\nbase64: ' "$KEY"; printf %s "$KEY" | base64 -w 0
printf '\\nsplit: %s' "$(printf %s "$KEY" | cut -c1-6)"; sleep 0.1; printf '%s\\n' "$(printf %s "$KEY" | cut -c7-)" 
echo "url: $ENCODED" >&2
`;

const slip = async (last: string, more: object = {}): Promise<Ended> => {
  const env = { KEY: `\${MY_TOKEN}` };
  await house.write(
    manifestOf({ a: script(slips + last, more, { env, retire: 'true', shift: 'true', describe: slips }) }),
  );
  return house.run(['deploy', '--version', 'a=1'], { MY_TOKEN: secret, ENCODED: encodeURIComponent(secret) });
};

const isNowhere = async (...all: readonly Ended[]): Promise<void> => {
  const texts = [
    ...(await house.files()),
    ...all.flatMap(({ out, err }): [string, string][] => [
      ['out', out],
      ['err', err],
    ]),
  ];
  expect(texts.length).toBeGreaterThan(4);
  for (const [path, text] of texts)
    for (const form of forms) expect({ path, form, at: text.indexOf(form) }).toEqual({ path, form, at: -1 });
};

test.each([
  ['and exits', 'exit 1', 'status 1'],
  ['and breaks its answer off', 'echo "{ $KEY" > "$CONVOY_OUTPUT"', 'is not JSON'],
  ['and answers with it as the version', 'printf \'{"version":"%s"}\' "$KEY" > "$CONVOY_OUTPUT"', '***'],
  [
    'and answers with it as its address, which is then named by the gate',
    'printf \'{"candidate":"http://127.0.0.1:1/?t=%s","handle":"%s"}\' "$ENCODED" "$KEY" > "$CONVOY_OUTPUT"',
    '***',
  ],
])('a script that prints a secret %s: it is nowhere in the state, nor in what is shown', async (_, last, says) => {
  const health = { health: { ready: '/' }, gate: { ...gate, startup: '50ms', timeout: '1s' } };
  const ended = await slip(last, health);
  expect([ended.code, ended.err]).toEqual([1, expect.stringContaining(says)]);
  const logs = await house.run(['logs', 'a'], { MY_TOKEN: secret });
  expect(logs.out).toContain('raw: ***');
  await isNowhere(ended, logs, await house.run(['status', '--json']), await house.run(['timeline', '--json']));
});

test('a reason that a person gives is masked too', async () => {
  await house.write(manifestOf({ a: script(note, {}, { env: { KEY: `\${MY_TOKEN}` } }) }));
  const env = { MY_TOKEN: secret };
  const held = await house.run(['hold', 'a', '1', '--reason', `it has ${secret}`], env);
  expect(held.code).toBe(0);
  const refused = await deploy('1', env);
  expect([refused.code, refused.out]).toEqual([4, expect.stringContaining('it has ***')]);
  const words = ['--version', 'a=1', '--reason', secret, '--override', `known: ${secret}`];
  const overridden = await house.run(['deploy', ...words], env);
  expect([overridden.code, overridden.err]).toEqual([0, expect.stringContaining('overrides HELD: known: ***')]);
  await isNowhere(refused, overridden, await house.run(['status']));
});

/** Begins a deploy whose script waits, and kills the command in the middle of it. */
const killed = async (): Promise<void> => {
  const running = house.start(['deploy', '--version', 'a=1']);
  await until('the script', () => existsSync(join(house.root, 'begun')));
  running.child.kill('SIGKILL');
  await running.ended;
  await writeFile(house.go, '');
};

const waits = `touch begun; until [ -e "$GO" ]; do sleep 0.05; done; ${note}`;

test.each([
  ['deployed', 0, '1\n', 'confirmed'],
  ['absent', 0, '1\n1\n', 'confirmed'],
])(
  'killed in a deploy that cannot be described: resume asks, settle --as %s answers',
  async (as, code, ran, outcome) => {
    await house.write(manifestOf({ a: script(waits) }));
    await killed();
    const asked = await house.run(['resume', '--json']);
    expect(asked.code).toBe(3);
    expect(json<{ halted: object }>(asked).halted).toEqual({
      code: 'UNKNOWN_EFFECT',
      subject: 'a',
      reason: expect.stringContaining('convoy settle a --as deployed|absent, then convoy resume'),
    });
    // What the dead command started was waited for, and is asked about once more rather than begun once more.
    expect(await deployed()).toBe('1\n');
    expect((await house.run(['resume'])).code).toBe(3);
    expect((await house.run(['deploy', '--version', 'a=2'])).code).toBe(4);
    const status = await house.run(['status']);
    expect(status.out).toContain(
      `look, then say ${house.advised('settle')} a --as deployed|absent, then ${house.advised('resume')}`,
    );
    const wrong = await house.run(['settle', 'b', '--as', as]);
    expect([wrong.code, wrong.err]).toEqual([4, expect.stringContaining('NOTHING_TO_SETTLE')]);
    expect((await house.run(['settle', 'a', '--as', as, '--reason', 'looked'])).code).toBe(0);
    const resumed = await house.run(['resume', '--json']);
    expect([resumed.code, json(resumed).outcome]).toEqual([code, outcome]);
    expect(await deployed()).toBe(ran);
    expect((await house.run(['settle', 'a', '--as', as])).code).toBe(4);
  },
);

test('killed in a deploy that can be described: resume finds it and does it no second time', async () => {
  const describe =
    'v=$(tail -1 deployed || true); if [ "$v" ]; then printf \'{"live":{"version":"%s"}}\' "$v"; else echo \'{"live":null}\'; fi > "$CONVOY_OUTPUT"';
  await house.write(manifestOf({ a: script(waits, {}, { describe }) }));
  await killed();
  const resumed = await house.run(['resume', '--json']);
  expect([resumed.code, json(resumed).outcome]).toEqual([0, 'confirmed']);
  expect(await deployed()).toBe('1\n');
});

test('killed in a task that is not idempotent: resume asks whether it ran', async () => {
  await house.write(
    manifestOf(
      { a: script(note, { needs: ['grow'] }) },
      { tasks: { grow: { run: waits.replace('deployed', 'grown'), phase: 'expand' } } },
    ),
  );
  await killed();
  const asked = await house.run(['resume']);
  expect([asked.code, asked.err]).toEqual([
    3,
    expect.stringContaining(`${house.advised('settle')} grow --as deployed|absent`),
  ]);
  expect((await house.run(['settle', 'grow', '--as', 'deployed'])).code).toBe(0);
  expect((await house.run(['resume'])).code).toBe(0);
  expect(await deployed()).toBe('1\n');
});
