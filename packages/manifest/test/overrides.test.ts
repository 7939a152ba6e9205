import { expect, test } from '@jest/globals';
import { codes, parse, services, shop, told } from './given.ts';

const base = '  web: { provider: script, with: { deploy: ./d.sh }, health: { version: "[BODY].version" } }';
const production = (override: string) =>
  services(`${base}\nenvironments:\n  staging: {}\n  production: { services: { web: ${override} } }`);

test('a fault of an override is told at the override', () => {
  expect(told(production('{ timeot: 1m }'))).toEqual([
    'UNKNOWN_KEY 7:timeot unknown key `timeot` in `environments.production.services.web`: did you mean `timeout`?',
  ]);
  expect(told(production('{ with: { deploi: x } }'))).toEqual([
    'UNKNOWN_KEY 7:deploi unknown key `deploi` in `services.web.with`: did you mean `deploy`?',
  ]);
  expect(told(production('{ with: { env: { A: 1 } } }'))).toEqual([
    'WRONG_TYPE 7:1 `services.web.with.env.A` expects text, not `1`',
  ]);
  expect(told(production('{ needs: [api] }'))).toEqual(['UNKNOWN_NEED 7:api unknown need `api` of `web`']);
  expect(told(production('{ gate: { startup: 5m } }'))).toEqual([expect.stringContaining('GATE_LIMITS 7:gate')]);
});

test('a fault of the service is told once, at the service, however many environments have it', () => {
  const text = services(`${base.replace('deploy', 'deploi')}
environments: { a: { services: { web: { timeout: 1m } } }, b: { services: { web: { timeout: 2m } } }, c: {} }`);
  expect(told(text)).toEqual([
    'UNKNOWN_KEY 4:deploi unknown key `deploi` in `services.web.with`: did you mean `deploy`?',
  ]);
});

test('what is missing in the service is told there, though environments add to the same map', () => {
  const add = '{ services: { web: { with: { shift: ./s.sh } } } }';
  const text = services(
    `  web: { provider: script, with: {}, health: { version: "[BODY].version" } }\nenvironments: { a: ${add}, b: ${add} }`,
  );
  expect(told(text)).toEqual(['MISSING_KEY 4:with `deploy` is missing in `services.web.with`']);
});

test('what every environment gives need not stand in the service', () => {
  const bare = '  web: { provider: script, health: { version: "[BODY].version" } }';
  const given = (name: string) => `${name}: { services: { web: { with: { deploy: ./${name}.sh } } } }`;
  expect(codes(services(`${bare}\nenvironments: { ${given('a')}, ${given('b')} }`))).toEqual([]);
  expect(told(services(`${bare}\nenvironments: { ${given('a')}, b: {} }`))).toEqual([
    'MISSING_KEY 4:web `deploy` is missing in `services.web.with`',
  ]);
});

test('another provider begins with keys of its own', () => {
  expect(codes(production('{ provider: local, with: { run: x } }'))).toEqual([]);
  expect(told(production('{ provider: local }'))).toEqual([
    'MISSING_KEY 7:provider `run` is missing in `services.web.with`',
  ]);
  expect(told(production('{ provider: locl }'))).toEqual([
    'UNKNOWN_PROVIDER 7:locl unknown provider `locl` of `web`: did you mean `local`?',
  ]);
});

test('unbuilt keys of an override are told too', () => {
  expect(told(production('{ provider: cloud-run }'))).toEqual([
    'NOT_BUILT_YET 7:cloud-run the provider `cloud-run` is not built yet: plan and deploy refuse it',
  ]);
});

test('an environment may say where it is reached', () => {
  expect(parse(shop('environments: { staging: { url: "https://staging.example" } }')).diagnostics).toEqual([]);
});
