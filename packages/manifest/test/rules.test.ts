import { expect, test } from '@jest/globals';
import { codes, parse, script, services, shop, told } from './given.ts';

test('an unknown need, with what was meant', () => {
  const text = services(`  catalog: { ${script} }\n  web: { ${script}, needs: [catalgo] }`);
  expect(told(text)).toEqual(['UNKNOWN_NEED 5:catalgo unknown need `catalgo` of `web`: did you mean `catalog`?']);
  expect(parse(text).diagnostics[0]?.fix).toBe('write `catalog`');
});

test('a cycle is named link by link', () => {
  const text = services(
    ['web: catalog', 'catalog: orders', 'orders: web', 'other: web']
      .map((line) => line.split(': '))
      .map(([name, need]) => `  ${name}: { ${script}, needs: [${need}] }`)
      .join('\n'),
  );
  expect(told(text)).toEqual(['CYCLE 4:catalog these need each other: web → catalog → orders → web']);
});

test('a cycle begins with the service that is written first, wherever the search entered it', () => {
  const text = services(
    `  x: { ${script}, needs: [c] }\n  b: { ${script}, needs: [c] }\n  c: { ${script}, needs: [b] }`,
  );
  expect(told(text)).toEqual(['CYCLE 5:c these need each other: b → c → b']);
});

test('a service that needs itself', () => {
  const text = services(`  web: { ${script}, needs: [web] }`);
  expect(told(text)).toEqual(['CYCLE 4:web these need each other: web → web']);
});

test('a cycle through a task, and one that only an environment makes', () => {
  const task = shop('tasks: { seed: { run: x, phase: expand, needs: [web] } }').replace(
    'health: { version: "[BODY].version" } }',
    'health: { version: "[BODY].version" }, needs: [seed] }',
  );
  expect(codes(task)).toEqual(['CYCLE']);
  const environment = shop('environments: { a: {}, b: { services: { catalog: { needs: [web] } } } }');
  expect(told(environment)).toEqual(['CYCLE 6:web these need each other: catalog → web → catalog']);
});

test('a contract task comes last: neither a service nor an expand task needs it, another contract task may', () => {
  const tasks = `tasks:
  drop: { run: x, phase: contract, needs: [web] }
  more: { run: x, phase: contract, needs: [drop] }
  early: { run: x, phase: expand, needs: [drop] }`;
  const text = services(`  web: { ${script} }\n  api: { ${script}, needs: [drop, early] }\n${tasks}`);
  expect(told(text)).toEqual([
    'NEEDS_CONTRACT 5:drop `api` needs the contract task `drop`, which runs only after confirmation',
    'NEEDS_CONTRACT 9:drop `early` needs the contract task `drop`, which runs only after confirmation',
  ]);
});

test('one name means one thing among services, tasks and checks', () => {
  const text = shop(`tasks: { web: { run: x, phase: contract } }
verify: { integration: [{ name: buy, run: x }, { name: buy, run: x }, { name: catalog, run: x }] }`);
  expect(told(text)).toEqual([
    'DUPLICATE_NAME 6:web the name `web` is taken by `services.web`',
    'DUPLICATE_NAME 7:buy the name `buy` is taken by `verify.integration[0].name`',
    'DUPLICATE_NAME 7:catalog the name `catalog` is taken by `services.catalog`',
  ]);
});

test('names in checks, tolerates, overrides, promotions and routes must exist', () => {
  const text = services(`  web: { ${script}, rollback: { tolerates: [wbe] } }
verify: { integration: [{ name: buy, needs: [wbe], run: x }] }
environments: { staging: { services: { wbe: {} } }, production: { promotes-from: stagin } }
alerts: { channels: { ops: { slack: "\${S}" } }, routes: [{ to: [opps] }], escalate: [{ after: 1m, to: [mail] }] }`);
  expect(told(text).filter((line) => !line.startsWith('NOT_BUILT'))).toEqual([
    'UNKNOWN_SERVICE 4:wbe `web` tolerates the unknown service `wbe`: did you mean `web`?',
    'UNKNOWN_NEED 5:wbe unknown need `wbe` of `buy`: did you mean `web`?',
    'UNKNOWN_SERVICE 6:wbe override of the unknown service `wbe`: did you mean `web`?',
    'UNKNOWN_ENVIRONMENT 6:stagin `production` promotes from the unknown environment `stagin`: did you mean `staging`?',
    'UNKNOWN_CHANNEL 7:opps unknown channel `opps`: did you mean `ops`?',
    'UNKNOWN_CHANNEL 7:mail unknown channel `mail`',
  ]);
});

test('environments that promote from each other', () => {
  const text = shop('environments: { a: { promotes-from: b }, b: { promotes-from: a } }');
  expect(told(text)).toContain('CYCLE 6:b these promote from each other: a → b → a');
});

test('a reference inside a command line, wherever a command stands', () => {
  const text =
    services(`  api: { provider: local, with: { run: [node, "\${ENTRY}"], env: { A: "\${B}" } }, health: { version: "[BODY].version" } }
  web: { provider: script, with: { deploy: "./d.sh \${TAG:-x}" }, health: { version: "[BODY].version" } }
tasks: { t: { run: "x \${A}", phase: contract, needs: [web] } }
verify: { integration: [{ name: c, run: "x \${A}" }] }`);
  const rest = 'its value could act as code';
  expect(told(text)).toEqual([
    `REFERENCE_IN_COMMAND 4:"\${ENTRY \`\${ENTRY}\` in a command line of \`api\`: ${rest}`,
    `REFERENCE_IN_COMMAND 5:"./d.sh \`\${TAG}\` in a command line of \`web\`: ${rest}`,
    `REFERENCE_IN_COMMAND 6:"x \`\${A}\` in a command line of \`t\`: ${rest}`,
    `REFERENCE_IN_COMMAND 7:"x \`\${A}\` in a command line of \`c\`: ${rest}`,
  ]);
});

test("the shell's own expansions are no references", () => {
  expect(
    codes(shop(`tasks: { t: { run: "echo $A \${#x} \${y[0]} \${z:?no} \${A-1}", phase: contract, needs: [web] } }`)),
  ).toEqual([]);
});

test('a task that nothing needs is a warning, a contract task is not', () => {
  const text = shop('tasks: { a: { run: x, phase: expand }, b: { run: x, phase: contract, needs: [web] } }');
  expect(told(text)).toEqual(['UNNEEDED_TASK 6:a nothing needs the expand task `a`, so nothing waits for it']);
  expect(parse(text).manifest).not.toBeNull();
});

test('a contract task that leads to no service never runs, and that is told', () => {
  const text = shop(`tasks:
  alone: { run: x, phase: contract }
  seed: { run: x, phase: expand }
  seeded: { run: x, phase: contract, needs: [seed] }
  drop: { run: x, phase: contract, needs: [more, before] }
  more: { run: x, phase: contract, needs: [web] }
  before: { run: x, phase: contract }`);
  expect(told(text)).toEqual([
    'IDLE_TASK 7:alone the contract task `alone` needs no service, so it never runs',
    'IDLE_TASK 9:seeded the contract task `seeded` needs no service, so it never runs',
  ]);
  expect(parse(text).diagnostics[0]?.fix).toBe('add to its `needs` the services after whose confirmation it runs');
  expect(parse(text).manifest).not.toBeNull();
  expect(codes(shop('tasks: { a: { run: x, phase: contract, needs: [wbe] } }'))).toEqual(['UNKNOWN_NEED']);
});

test('a service is never meant where its own needs are misspelt', () => {
  const text = services(`  a: { ${script}, needs: [b] }`);
  expect(told(text)).toEqual(['UNKNOWN_NEED 4:b unknown need `b` of `a`']);
  expect(parse(text).diagnostics[0]?.fix).toBe('name services, tasks and external dependencies of this manifest');
});

test('a rollback on what monitoring finds is no less built than others', () => {
  const text = shop('environments: { a: { services: { web: { rollback: { on: [gate, monitor] } } } } }').replace(
    'health: { version: "[BODY].version" }',
    'health: { version: "[BODY].version" }, rollback: { on: [monitor] }',
  );
  expect(told(text)).toEqual([]);
});

test('a need that stands twice is a warning', () => {
  expect(codes(services(`  a: { ${script} }\n  b: { ${script}, needs: [a, a] }`))).toEqual(['REPEATED_NEED']);
});

test('a service without health is told, unless every environment gives it one', () => {
  const bare = services('  web: { provider: script, with: { deploy: x } }');
  expect(codes(bare)).toEqual(['NO_HEALTH']);
  expect(codes(`${bare}environments: { a: { services: { web: { health: { version: "[BODY].version" } } } } }`)).toEqual(
    [],
  );
  expect(
    codes(`${bare}environments: { a: { services: { web: { health: { version: "[BODY].version" } } } }, b: {} }`),
  ).toEqual(['NO_HEALTH']);
});

test('health that proves no release is told, at the health, unless the provider can describe', () => {
  const web = (keys: string, health: string) =>
    services(`  web: { provider: script, with: { ${keys} }, health: ${health} }`);
  expect(told(web('deploy: x', '{ ready: /up }'))).toEqual([
    'NO_IDENTITY 4:health nothing proves which release of `web` answers: its gate passes only where `deploy` answers with a `candidate` URL',
  ]);
  expect(codes(web('deploy: x', '{ version: "[BODY].version" }'))).toEqual([]);
  expect(codes(web('deploy: x, describe: y', '{}'))).toEqual([]);
  expect(codes(services('  web: { provider: local, with: { run: x }, health: {} }'))).toEqual([]);
});

test('a gate that ends within its startup time, or that cannot pass', () => {
  expect(told(services(`  web: { ${script}, gate: { timeout: 30s } }`))).toEqual([
    expect.stringMatching(/^GATE_LIMITS 4:30s the gate of `web` ends before its startup time is over/),
  ]);
  expect(told(shop('defaults: { gate: { interval: 40s, successes: 5, startup: 1s } }'))).toEqual([
    expect.stringMatching(/^GATE_LIMITS 6:gate the default gate cannot pass: 5 observations 40000 ms apart/),
  ]);
});

test('three observations a second apart need more than two seconds', () => {
  const gate = (timeout: string) => services(`  web: { ${script}, gate: { startup: 1s, timeout: ${timeout} } }`);
  expect(codes(gate('2s'))).toEqual(['GATE_LIMITS']);
  expect(codes(gate('3s'))).toEqual([]);
});

test('a name that every object inherits is refused', () => {
  expect(codes(services(`  constructor: { ${script} }`))).toEqual(['RESERVED_NAME']);
  expect(codes(services(`  __proto__: { ${script} }\n  web: { ${script} }`))).toEqual(['RESERVED_NAME']);
  expect(codes(services(`  toString: { ${script} }\n  web: { ${script} }`))).toEqual(['INVALID_NAME', 'RESERVED_NAME']);
  expect(codes(services(`  web: { ${script}, needs: [constructor, toString] }`))).toContain('UNKNOWN_NEED');
  expect(codes(shop('constructor: 1\n__proto__: { polluted: true }'))).toEqual(['UNKNOWN_KEY', 'RESERVED_NAME']);
  expect('polluted' in {}).toBe(false);
});

test('more environments than are checked are refused', () => {
  const many = (count: number) =>
    shop(`environments:\n${Array.from({ length: count }, (_, i) => `  e${i}: {}\n`).join('')}`);
  expect(codes(many(100))).toEqual([]);
  expect(told(many(101))).toEqual(['TOO_MANY_ENVIRONMENTS 107:e100 more than 100 environments']);
});
