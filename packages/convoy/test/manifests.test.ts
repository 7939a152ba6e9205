import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type House, json, openHouse } from './harness.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const one = '  a: { provider: script, with: { deploy: x } }';
const begun = 'version: 1\nname: shop\nservices:\n';

/** What is wrong with a manifest, where `validate` says it, and what it says. */
const wrong: readonly [what: string, text: string, says: readonly string[]][] = [
  ['empty', '', [':1:1: the manifest is empty', 'fix: begin with `version: 1`']],
  ['a comment alone', '# nothing yet\n', ['the manifest is empty']],
  ['tabs', `${begun}\ta: {}\n`, [':4:1: a tab as indentation', 'fix: indent with spaces']],
  ['an anchor without its alias', `${begun}  a: *x\n`, [':4:6:', 'x']],
  ['duplicate keys', `${begun}${one}\n${one}\n`, [':5:3: `a` stands twice', 'fix: keep one of them']],
  [
    'wrong types',
    'version: one\nname: [1]\nservices: 3\n',
    [':1:10: `version` expects `1`, not `one`', ':2:7: `name` expects a name', ':3:11: `services` expects a map'],
  ],
  [
    'an unknown key',
    `${begun}  a: { provider: script, with: { deploy: x }, need: [] }\n`,
    [':4:', '`need`', 'did you mean `needs`?'],
  ],
  [
    'an unknown need',
    `${begun}${one}\n  web: { needs: [b], provider: script, with: { deploy: x } }\n`,
    [':5:18:', 'unknown need `b` of `web`'],
  ],
  [
    'a cycle',
    `${begun}  a: { needs: [b], provider: script, with: { deploy: x } }\n  b: { needs: [a], provider: script, with: { deploy: x } }\n`,
    ['these need each other: a → b → a', 'fix: take one of these links out'],
  ],
  ['a provider that does not exist', `${begun}  a: { provider: scirpt }\n`, [':4:18:', 'did you mean `script`?']],
  [
    'one port for two services',
    `${begun}  a: { provider: local, with: { run: x, port: 8101 } }\n  b: { provider: local, with: { run: x, port: 8101 } }\n`,
    [':5:47: port 8101 of `b` is already that of `a`', 'fix: give one of them another port'],
  ],
  [
    'a drain that no timer can hold',
    `${begun}  a: { provider: local, with: { run: x, port: 8101, drain: 36000m } }\n`,
    [':4:60: `services.a.with.drain` expects a duration of at most 24d, not `36000m`', 'fix: write 24d or less'],
  ],
  [
    'a drain in a grammar of its own',
    `${begun}  a: { provider: local, with: { run: x, port: 8101, drain: 1.5s } }\n`,
    ['`services.a.with.drain` expects a duration, not `1.5s`', 'fix: write a whole number and its unit: 300ms, 1s'],
  ],
  [
    'a secret that is written out',
    `${begun}  a: { provider: script, with: { deploy: x, env: { DB_PASSWORD: hunter2hunter2 } } }\n`,
    [
      ':4:65: what stands at `services.a.with.env.DB_PASSWORD` is a secret',
      `fix: write \`\${DB_PASSWORD}\` and set it`,
    ],
  ],
  ['10 MB', `${begun}  a: { provider: script, with: { deploy: "${'x'.repeat(10_000_000)}" } }\n`, ['1 MiB', 'fix: ']],
  ['no text at all', '\u0000\u0001\u0002', ['convoy.yml:1:', 'fix: ']],
];

test.each(wrong)('a manifest that is wrong by %s is refused with place and fix', async (_, text, says) => {
  await house.write(text);
  const validated = await house.run(['validate']);
  expect(validated.code).toBe(2);
  for (const part of says) expect(validated.err).toContain(part);
  expect(validated.err).toMatch(new RegExp(`^${house.manifest}:\\d+:\\d+: `));
});

test('what validate refuses is deployed by no one, and machines are told where', async () => {
  await house.write(`${begun}${one}\n${one}\n`);
  const deployed = await house.run(['deploy', '--version', 'a=1', '--json']);
  expect(deployed.code).toBe(2);
  const { error } = json<{ error: { code: string; diagnostics: object[] } }>(deployed);
  expect(error.code).toBe('MANIFEST_INVALID');
  expect(error.diagnostics).toContainEqual(expect.objectContaining({ code: 'DUPLICATE_KEY', line: 5, column: 3 }));
  const plan = await house.run(['plan']);
  expect(plan).toEqual({ code: 2, signal: null, out: '', err: expect.stringMatching(/^\S+:5:3: `a` stands twice/) });
  expect(await house.files()).toEqual(new Map());
});

test('anchors are read as YAML says', async () => {
  await house.write(`${begun}  a: &one { provider: script, with: { deploy: "true" } }\n  b: *one\n`);
  expect((await house.run(['validate'])).code).toBe(0);
  const { plan } = json<{ plan: { steps: { service: string }[] } }>(
    await house.run(['plan', '--json', '--version', 'a=1', '--version', 'b=1']),
  );
  expect(plan.steps.map(({ service }) => service)).toEqual(['a', 'b']);
});

test.each(['1h', '0s', '24d'])('a drain is written as every other duration: %s', async (drain) => {
  await house.write(`${begun}  a: { provider: local, with: { run: x, port: 8101, drain: ${drain} }, health: {} }\n`);
  expect(await house.run(['validate'])).toMatchObject({ code: 0, out: expect.stringContaining('0 warnings') });
});

test('a provider that is not built yet: validate warns, plan and deploy refuse', async () => {
  await house.write(`${begun}  a: { provider: cloud-run, with: { project: p, region: r, service: a } }\n`);
  const validated = await house.run(['validate']);
  expect(validated.code).toBe(0);
  expect(validated.out).toContain('warning: the provider `cloud-run` is not built yet');
  for (const verb of ['plan', 'deploy']) {
    const refused = await house.run([verb, '--version', 'a=1', '--json']);
    expect([verb, refused.code]).toEqual([verb, 2]);
    const { error } = json<{ error: { message: string; diagnostics: object[] } }>(refused);
    expect(error.diagnostics).toMatchObject([{ code: 'NOT_BUILT_YET', severity: 'error', line: 4 }]);
    expect(error.message).not.toContain('warning');
  }
  expect(await house.files()).toEqual(new Map());
});

test('variables that are unset or empty are named all at once, with their places, before anything begins', async () => {
  const [line, other] = [
    `  a: { health: { url: "\${A_URL}" }, `,
    `    with: { deploy: "true", env: { T: "\${T_TOKEN}" } } }`,
  ];
  await house.write(`${begun}${line}\n    provider: script,\n${other}\n`);
  expect((await house.run(['validate'])).code).toBe(0);
  for (const verb of ['plan', 'deploy', 'adopt']) {
    const words = verb === 'adopt' ? [verb] : [verb, '--version', 'a=1'];
    const { code, err } = await house.run(words, { T_TOKEN: '' });
    // Whoever plans need not have what only a deployment has: there it is told.
    expect([verb, code]).toEqual([verb, verb === 'plan' ? 0 : 2]);
    expect(err.split('\n')).toEqual([
      `${house.manifest}:4:23: \`\${A_URL}\` is unset or empty; services.a.health.url reads it`,
      `  | ${line}`,
      expect.stringMatching(/^ {2}\| +\^$/),
      `  fix: export A_URL, or write \`\${A_URL:-default}\``,
      `${house.manifest}:6:39: \`\${T_TOKEN}\` is unset or empty; services.a.with.env.T reads it`,
      `  | ${other}`,
      expect.stringMatching(/^ {2}\| +\^$/),
      '  fix: set T_TOKEN where Convoy runs',
      '',
    ]);
  }
  const { error } = json<{ error: { code: string; diagnostics: object[] } }>(
    await house.run(['deploy', '--version', 'a=1', '--json']),
  );
  expect(error.code).toBe('UNSET_VARIABLE');
  expect(error.diagnostics).toMatchObject([{ line: 4, column: 23, severity: 'error' }, { line: 6 }]);
  const set = { A_URL: 'http://127.0.0.1:1', T_TOKEN: 'x' };
  expect((await house.run(['plan', '--version', 'a=1'], set)).code).toBe(0);
  expect(await house.files()).toEqual(new Map());
});

test('what is deployed is called by its name, and where it is reached is told once it is confirmed', async () => {
  await using other = await openHouse();
  const url = 'https://staging.shop.example';
  await other.write(`${begun}${one.replace('x }', '"true" }')}\nenvironments: { staging: { url: "${url}" } }\n`);
  const planned = await other.run(['plan', '--version', 'a=1']);
  expect(planned.out).toMatch(/^shop in staging: 1 service, shift each\n/);
  const deployed = await other.run(['deploy', '--version', 'a=1']);
  expect(deployed.out).toMatch(new RegExp(`^\\S+ is confirmed in staging\\n {2}${url}$`, 'm'));
  const again = json(await other.run(['deploy', '--version', 'a=2', '--json']));
  expect(again).toMatchObject({ outcome: 'confirmed', url });
});

test('ways out need no manifest: what is recorded is shown while the manifest is broken', async () => {
  await house.write(`${begun}  a: { provider: script, with: { deploy: "true" } }\n`);
  expect((await house.run(['deploy', '--version', 'a=1'])).code).toBe(0);
  await house.write('services: [\n');
  const { code, out } = await house.run(['status']);
  expect([code, out]).toEqual([0, expect.stringContaining('default: 1 deployment confirmed')]);
  expect((await house.run(['resume', '--environment', 'default'])).code).toBe(0);
});
