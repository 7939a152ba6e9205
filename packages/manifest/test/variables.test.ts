import { expect, test } from '@jest/globals';
import { format } from '../src/diagnostic.ts';
import { resolve } from '../src/resolve.ts';
import { diagnoseUnset, unsetVariables } from '../src/variables.ts';
import { parsed, services } from './given.ts';

test('variables that are read and not set, with the key that reads them', () => {
  const manifest = parsed(
    services(`  web: { provider: script, health: { url: "\${WEB_URL}" }, with: { deploy: 'x $A', env: { T: "\${TOKEN}-\${TOKEN}", D: "\${DEF:-d}" } } }
  api: { provider: script, health: { url: "\${API_URL}" }, with: { deploy: x } }`),
  );
  const settings = resolve(manifest, 'default');
  expect(unsetVariables(settings, { services: ['web', 'none', 'constructor'], checks: [] }, () => undefined)).toEqual([
    { name: 'TOKEN', service: 'web', key: ['with', 'env', 'T'] },
    { name: 'WEB_URL', service: 'web', key: ['health', 'url'] },
  ]);
  expect(
    unsetVariables(settings, { services: ['web', 'api'], checks: [] }, (name) => (name === 'API_URL' ? '' : 'set')),
  ).toEqual([{ name: 'API_URL', service: 'api', key: ['health', 'url'] }]);
});

test('unset variables are told where they were written, all at once', () => {
  const text = `${services(`  web: { provider: script, health: { url: "\${WEB_URL}" }, with: { deploy: x } }
  api: { provider: script, health: {}, with: { deploy: x, env: { T: "\${API_TOKEN}" } } }`)}
environments: { a: {}, b: { services: { web: { health: { url: "\${B_URL}" } } } } }
`;
  const manifest = parsed(text);
  const toldIn = (environment: string) =>
    diagnoseUnset(
      unsetVariables(resolve(manifest, environment), { services: ['web', 'api'], checks: [] }, () => ''),
      environment,
      Buffer.from(text),
      'convoy.yml',
    ).map(format);
  expect(toldIn('a')).toEqual([
    [
      `convoy.yml:4:43: \`\${WEB_URL}\` is unset or empty; services.web.health.url reads it`,
      `  |   web: { provider: script, health: { url: "\${WEB_URL}" }, with: { deploy: x } }`,
      `  |                                           ^`,
      `  fix: export WEB_URL, or write \`\${WEB_URL:-default}\``,
    ].join('\n'),
    expect.stringMatching(/^convoy.yml:5:69: .*API_TOKEN.*\n.*\n.*\n {2}fix: set API_TOKEN where Convoy runs$/),
  ]);
  expect(toldIn('b').map((one) => one.split('`', 1)[0])).toEqual(['convoy.yml:5:69: ', 'convoy.yml:7:63: ']);
});

test('what requests read is told at its own place, of integration checks as of a service', () => {
  const text = `${services(`  web:
    provider: script
    with: { deploy: x }
    health: { url: "\${WEB_URL}" }
    verify:
      smoke: [{ name: list, get: "/\${LIST}", expect: ["[STATUS] == 200"] }]
  api: { provider: script, health: { url: "\${API_URL}" }, with: { deploy: x, env: { T: "\${API_TOKEN}" } } }`)}
verify:
  integration:
    - { name: first, run: "true $SHELL_ONLY" }
    - name: buy
      requests:
        - { name: page, service: web, get: /, expect: ["[BODY].by == \${BY}"] }
        - { name: order, service: api, post: "/\${WHERE}", headers: { x-by: "\${BY}" }, body: "\${WHAT:-x}", expect: ["[STATUS] == 200"] }
`;
  const settings = resolve(parsed(text), 'default');
  const unset = unsetVariables(settings, { services: ['web'], checks: ['first', 'buy', 'none'] }, () => '');
  const told = diagnoseUnset(unset, 'default', Buffer.from(text), 'convoy.yml').map(({ line, column, message }) => [
    line,
    text
      .split('\n')
      [line - 1]?.slice(column - 1)
      .split(/[, ]/, 1)[0],
    message.split('; ')[1],
  ]);
  expect(told).toEqual([
    [7, `"\${WEB_URL}"`, 'services.web.health.url reads it'],
    [9, `"/\${LIST}"`, 'services.web.verify.smoke[0].get reads it'],
    [10, `"\${API_URL}"`, 'services.api.health.url reads it'],
    [17, '"[BODY].by', 'verify.integration[1].requests[0].expect[0] reads it'],
    [18, `"/\${WHERE}"`, 'verify.integration[1].requests[1].post reads it'],
    [18, `"\${BY}"`, 'verify.integration[1].requests[1].headers.x-by reads it'],
  ]);
});
