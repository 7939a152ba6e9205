import { expect, test } from '@jest/globals';
import { codes, parse, script, services, shop, told } from './given.ts';

const wrong: [name: string, manifest: string, told: string, fix: string][] = [
  [
    'an unknown key',
    shop('shfit: each'),
    'UNKNOWN_KEY 6:shfit unknown key `shfit`: did you mean `shift`?',
    'write `shift`',
  ],
  [
    'an unknown key deep inside',
    services(`  web: { ${script}, gate: { timout: 2m } }`),
    'UNKNOWN_KEY 4:timout unknown key `timout` in `services.web.gate`: did you mean `timeout`?',
    'write `timeout`',
  ],
  [
    'a key like no other',
    services(`  web: { ${script}, watch: { for: 1m, colour: red } }`),
    'UNKNOWN_KEY 4:colour unknown key `colour` in `services.web.watch`',
    'known here: `for`, `max-increase`',
  ],
  [
    'a share where a percentage belongs',
    services(`  web: { ${script}, watch: { for: 1m, max-increase: 0.2 } }`),
    'WRONG_TYPE 4:0.2 `services.web.watch.max-increase` expects a percentage, not `0.2`',
    'write a number and %, for example 20% or 99.9%',
  ],
  [
    'a number where a duration belongs',
    services(`  web: { ${script}, timeout: 10 }`),
    'WRONG_TYPE 4:10 `services.web.timeout` expects a duration above zero, not `10`',
    'write a whole number above 0 and its unit: 300ms, 1s, 2m, 1h or 30d',
  ],
  [
    'a word that is none of the known ones',
    shop('shift: togehter'),
    'WRONG_VALUE 6:togehter `shift` expects one of `each`, `together`, not `togehter`: did you mean `together`?',
    'write `together`',
  ],
  [
    'a text where a list belongs',
    services(`  web: { ${script}, paths: src/** }`),
    'WRONG_TYPE 4:src/** `services.web.paths` expects a list, not `src/**`',
    'write [a, b], or one `- item` per line',
  ],
  [
    'neither of two kinds',
    shop('tasks: { t: { run: 5, phase: contract, needs: [web] } }'),
    'WRONG_TYPE 6:5 `tasks.t.run` expects text, or a list, not `5`',
    'write text, or a list',
  ],
  [
    'a missing key',
    services('  web: { health: {} }'),
    'MISSING_KEY 4:web `provider` is missing in `services.web`',
    'add `provider:` with text',
  ],
  [
    'a name with capitals',
    services(`  Web: { ${script} }`),
    'INVALID_NAME 4:Web `Web` in `services` is not a name',
    'use at most 63 lower-case letters, digits and -, beginning with a letter or digit',
  ],
  [
    'a name that is too long',
    services(`  ${'w'.repeat(64)}: { ${script} }`),
    `INVALID_NAME 4:${'w'.repeat(64)} \`${'w'.repeat(60)}…\` in \`services\` is not a name`,
    'use at most 63 lower-case letters, digits and -, beginning with a letter or digit',
  ],
  [
    'nothing where a map belongs',
    shop('environments:\n  staging:\n'),
    'WRONG_TYPE 7: `environments.staging` expects a map, not nothing',
    'write `key: value` lines below it, or {} for an empty one',
  ],
  [
    'no services',
    'version: 1\nname: shop\nservices: {}',
    'NO_SERVICES 3:services no services',
    'name at least one, with its provider',
  ],
];

test.each(wrong)('%s', (_, manifest, diagnostic, fix) => {
  const { diagnostics } = parse(manifest);
  expect(told(manifest)).toEqual([diagnostic]);
  expect(diagnostics[0]?.fix).toBe(fix);
  expect(parse(manifest).manifest).toBeNull();
});

test('a misspelt key is not also missing', () => {
  expect(codes(services('  web: { provder: script, health: {} }'))).toEqual(['UNKNOWN_KEY']);
});

test('a misspelt alternative is told as the one that was meant', () => {
  const canary = services(`  web: { ${script}, strategy: { canry: [{ weight: 5%, for: 1m }] } }`);
  expect(told(canary)).toEqual([
    'UNKNOWN_KEY 4:canry unknown key `canry` in `services.web.strategy`: did you mean `canary`?',
  ]);
  const channel = shop('alerts: { channels: { ops: { slak: "x" } } }');
  expect(codes(channel)).toEqual(['UNKNOWN_KEY']);
  expect(told(channel.replace('slak', 'webhok'))).toContain(
    'UNKNOWN_KEY 6:webhok unknown key `webhok` in `alerts.channels.ops`: did you mean `webhook`?',
  );
});

test('many faults are told at once, in the order of their places', () => {
  const text = services('  web: { provider: script, needs: [wbe], strategy: rolling, timeout: soon }');
  expect(codes(text)).toEqual(['MISSING_KEY', 'NO_HEALTH', 'UNKNOWN_NEED', 'WRONG_VALUE', 'WRONG_VALUE']);
});

test.each(['300ms', '1s', '2m', '1h', '30d', '0s'])('the duration %s', (span) => {
  const text = shop(`alerts: { escalate: [{ after: ${span}, to: [ops] }], channels: { ops: { slack: "\${S}" } } }`);
  expect(codes(text)).toEqual([]);
});

test.each(['0s', '000000s', '0000001s'])('no time to wait: %s', (span) => {
  expect(codes(services(`  web: { ${script}, timeout: ${span} }`))).toEqual(['WRONG_VALUE']);
});

test.each(['1', '1.5s', '-1s', '1 s', 's', '1w', '1234567s', '0000001s', ''])('no duration: %j', (span) => {
  const text = shop(`alerts: { escalate: [{ after: "${span}", to: [ops] }], channels: { ops: { slack: "\${S}" } } }`);
  expect(codes(text)).toEqual(['WRONG_VALUE']);
});

test.each(['36000m', '577h', '25d', '999999d'])('too long to wait for: %s', (span) => {
  const text = services(`  web: { ${script}, timeout: ${span} }`);
  expect(told(text)).toEqual([
    `WRONG_VALUE 4:${span} \`services.web.timeout\` expects a duration of at most 24d, not \`${span}\``,
  ]);
  expect(parse(text).diagnostics[0]?.fix).toBe('write 24d or less, for example 10s, 2m or 1h');
});

test.each(['24d', '576h', '999999s'])('not too long to wait for: %s', (span) => {
  expect(codes(services(`  web: { ${script}, timeout: ${span} }`))).toEqual([]);
});

test.each(['1000001', '9007199254740993', '1e300'])('a count that is too large is told once: %s', (count) => {
  expect(told(shop(`max-parallel: ${count}`))).toEqual([
    expect.stringMatching(/^WRONG_VALUE 6:\S+ `max-parallel` expects a number of at most 1000000, not `/),
  ]);
});

test.each([
  ['0', 'a number of at least 1'],
  ['1.5', 'a whole number'],
  ['-1.5', 'a whole number'],
  ['two', 'a number'],
])('a count that is none is told once: %s', (count, expected) => {
  expect(told(shop(`max-parallel: ${count}`))).toEqual([expect.stringContaining(`expects ${expected}, not`)]);
});

test('a version in quotes is told as such', () => {
  const text = shop().replace('version: 1', 'version: "1"');
  expect(told(text)).toEqual(['WRONG_VALUE 1:"1" `version` expects `1`, not the text `1`']);
  expect(parse(text).diagnostics[0]?.fix).toBe('write 1 without quotes');
});
