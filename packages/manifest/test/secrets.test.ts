import { expect, test } from '@jest/globals';
import { format } from '../src/diagnostic.ts';
import { codes, parse, services, shop } from './given.ts';

const channel = (keys: string) => shop(`alerts: { channels: { ops: { ${keys} } } }`);

const secrets: [manifest: string, secret: string][] = [
  [channel('slack: "https://hooks.slack.com/services/T0/B0/hunter2"'), 'hunter2'],
  [channel('slack: "https://proxy.example/hunter2"'), 'hunter2'],
  [channel(`webhook: "\${U}", secret: hunter2`), 'hunter2'],
  [channel(`webhook: "\${U}", secret: "\${S:-hunter2}"`), 'hunter2'],
  [channel('email: { to: a@b.c, smtp: "smtp://me:hunter2@mail.example" }'), 'hunter2'],
  [
    services(
      '  web: { provider: local, with: { run: x, env: { T: ghp_0123456789abcdefghijABCDEFGHIJ012345 } }, health: {} }',
    ),
    'ghp_',
  ],
  [
    services('  web: { provider: local, with: { run: x }, health: { url: "https://me:hunter2@web.example" } }'),
    'hunter2',
  ],
];

test.each(secrets)('%s', (text, secret) => {
  const { manifest, diagnostics } = parse(text);
  expect(manifest).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toContain('LITERAL_SECRET');
  expect(diagnostics.map(format).join('\n')).not.toContain(secret);
});

test('another fault on the same line does not show the secret either', () => {
  const text = channel('slack: "https://hooks.slack.com/services/T0/B0/hunter2", slak: 1');
  expect(codes(text)).toEqual(['NOT_BUILT_YET', 'LITERAL_SECRET', 'UNKNOWN_KEY']);
  expect(parse(text).diagnostics.map(format).join('\n')).not.toContain('hunter2');
});

test('a reference is fine', () => {
  expect(codes(channel(`webhook: "\${U}", secret: "\${S}"`))).toEqual(['NOT_BUILT_YET']);
  expect(codes(channel(`email: { to: a@b.c, smtp: "smtp://me:\${PASS}@mail.example" }`))).toEqual(['NOT_BUILT_YET']);
  expect(codes(channel('webhook: "https://hook.example:8080/in"'))).toEqual(['NOT_BUILT_YET']);
});
