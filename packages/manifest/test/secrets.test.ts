import { expect, test } from '@jest/globals';
import { format } from '../src/diagnostic.ts';
import { codes, parse, script, services, shop, told } from './given.ts';

const channel = (keys: string) => shop(`alerts: { channels: { ops: { ${keys} } } }`);

const env = (variable: string) =>
  services(`  web: { provider: local, with: { run: x, env: { ${variable} } }, health: {} }`);

const secrets: [manifest: string, secret: string][] = [
  [channel('slack: "https://hooks.slack.com/services/T0/B0/hunter2"'), 'hunter2'],
  [channel('slack: "https://proxy.example/hunter2"'), 'hunter2'],
  [channel(`webhook: "\${U}", secret: hunter2`), 'hunter2'],
  [channel(`webhook: "\${U}", secret: "\${S:-hunter2}"`), 'hunter2'],
  [channel(`webhook: "\${U}", secrets: ["\${S}", hunter2]`), 'hunter2'],
  [channel('slack: { token: "proxied-hunter2", channel: ops }'), 'hunter2'],
  [channel(`slack: { token: "\${T:-hunter2}", channel: ops }`), 'hunter2'],
  [channel('pagerduty: { routing-key: hunter2 }'), 'hunter2'],
  [channel('email: { to: a@b.c, smtp: "smtp://me:hunter2@mail.example" }'), 'hunter2'],
  [
    services(
      '  web: { provider: local, with: { run: x, env: { T: ghp_0123456789abcdefghijABCDEFGHIJ012345 } }, health: {} }',
    ),
    'ghp_',
  ],
  [env('DB_PASSWORD: hunter2hunter2'), 'hunter2'],
  [env('dbPassword: hunter2hunter2'), 'hunter2'],
  [env('DB_PASSWORD: 7215551234'), '7215551234'],
  [env(`DB_PASSWORD: "\${DB_PASSWORD:-hunter2hunter2}"`), 'hunter2'],
  [env(`DATABASE_URL: "pg://me:\${DB_PASSWORD:-hunter2}@db/shop"`), 'hunter2'],
  [env(`DATABASE: "user=me password=\${DB_PASSWORD:-hunter2}"`), 'hunter2'],
  [env(`API_TOKEN: "\${API_TOKEN:?hunter2}"`), 'hunter2'],
  [env(`API_TOKEN: "\${OTHER:-hunter2}"`), 'hunter2'],
  [shop('environments: { a: { services: { web: { with: { env: { API_KEY: hunter2 } } } } } }'), 'hunter2'],
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
  expect(codes(text)).toEqual(['LITERAL_SECRET', 'UNKNOWN_KEY']);
  expect(parse(text).diagnostics.map(format).join('\n')).not.toContain('hunter2');
});

test('a reference is fine', () => {
  expect(codes(channel(`webhook: "\${U}", secret: "\${S}"`))).toEqual([]);
  expect(codes(channel(`email: { to: a@b.c, smtp: "smtp://me:\${PASS}@mail.example" }`))).toEqual([]);
  expect(codes(channel('webhook: "https://hook.example:8080/in"'))).toEqual([]);
  expect(codes(channel(`slack: { token: "\${T}", channel: "#ops" }`))).toEqual([]);
  expect(codes(channel(`webhook: "\${U}", secrets: ["\${A}", "\${B}"]`))).toEqual([]);
  expect(codes(channel(`pagerduty: { routing-key: "\${K}" }`))).toEqual([]);
});

const verified = (verify: string) => services(`  web: { ${script}, verify: { ${verify} } }`);

test('the files that a check searches for secrets, and what requests hand on, are no secrets', () => {
  expect(codes(verified('security: { secrets: ["src/**", ".env*"] }'))).toEqual([]);
  expect(codes(verified('security: { secrets: src/** }'))).toEqual([]);
  const login = '{ name: login, post: /in, expect: ["[STATUS] == 200"], store: { token: "[BODY].token" } }';
  const me = (token: string) => `{ name: me, get: /, headers: { X-Token: "${token}" }, expect: ["[STATUS] == 200"] }`;
  expect(codes(verified(`smoke: [${login}, ${me('[CONTEXT].token')}]`))).toEqual([]);
  expect(codes(verified(`smoke: [${login}, ${me('Token [CONTEXT].token')}]`))).toEqual([]);
  expect(codes(verified(`smoke: [${login}, ${me('hunter2hunter2')}]`))).toEqual(['LITERAL_SECRET']);
  expect(codes(verified(`smoke: [${login.replace('[BODY].token', 'hunter2')}]`))).toContain('LITERAL_SECRET');
});

test('a secret by its name is told with the variable to write', () => {
  expect(told(env('DB_PASSWORD: hunter2hunter2'))).toEqual([
    'LITERAL_SECRET 4:hunter2hunter2 what stands at `services.web.with.env.DB_PASSWORD` is a secret by its name, and written out',
  ]);
  expect(parse(env('db-password: hunter2')).diagnostics[0]?.fix).toBe(
    `write \`\${DB_PASSWORD}\` and set it where Convoy runs`,
  );
  expect(told(env(`URL: "https://a/\${B_TOKEN:-hunter2}"`))).toEqual([
    'LITERAL_SECRET 4:"https what stands at `services.web.with.env.URL` gives `B_TOKEN` a default, which would be the secret itself',
  ]);
});

test.each([
  ...[`DB_PASSWORD: "\${DB_PASSWORD}"`, `DB_PASSWORD: "\${DB_PASSWORD:-}"`, `AUTHORIZATION_TOKEN: "Bearer \${T}"`],
  ...['DB_PASSWORD: ""', 'AUTHOR: hunter2', 'AUTH_MODE: oidc', 'TOKEN_URL: "https://id.example/token"'],
  ...['PASSWORD_FILE: /run/secrets/db', 'MAX_TOKENS: "4096"', 'CSRF_TOKEN: "true"', 'awsAccessKeyId: x'],
  ...[`PORT: "\${PORT:-8080}"`, `DSN: "pg://me:\${DB_PASSWORD}@\${DB_HOST:-db}/shop"`],
])('no secret: %s', (variable) => {
  expect(codes(env(variable))).toEqual([]);
});

test('services, tasks and needs may be called after secrets', () => {
  const text = services(`  token: { ${script} }\n  web: { ${script}, needs: [token, rotate-secret] }
tasks: { rotate-secret: { run: ./rotate, phase: expand } }`);
  expect(codes(text)).toEqual([]);
});
