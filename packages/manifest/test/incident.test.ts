import { expect, test } from '@jest/globals';
import { incidentSettingsOf } from '../src/incident.ts';
import { codes, parsed, shop, told } from './given.ts';

test('steps have a limit and are not repeated unless it is said; runbooks are links by the cause', () => {
  const written = shop(`incident:
  run:
    - { name: dump, run: ./dump.sh, on: { severity: critical } }
    - { name: page, run: [./page.sh, now], timeout: 5s, idempotent: true }
  runbooks: { catalog: "https://wiki.example/catalog", "*": "https://wiki.example/" }
`);
  expect(codes(written)).toEqual([]);
  expect(incidentSettingsOf(parsed(written))).toEqual({
    steps: [
      { name: 'dump', run: './dump.sh', on: { severity: 'critical' }, timeoutMs: 60_000, idempotent: false },
      { name: 'page', run: ['./page.sh', 'now'], on: {}, timeoutMs: 5_000, idempotent: true },
    ],
    runbooks: { catalog: 'https://wiki.example/catalog', '*': 'https://wiki.example/' },
  });
  expect(incidentSettingsOf(parsed(shop()))).toEqual({ steps: [], runbooks: {} });
});

test('what is wrong is told at its place', () => {
  const step = '{ name: dump, run: ./dump.sh }';
  expect(told(shop(`incident: { run: [${step}, ${step}] }\n`))).toEqual([
    expect.stringMatching(/^DUPLICATE_NAME \d+:dump another step is called `dump` too/),
  ]);
  expect(told(shop('incident: { runbooks: { catalgo: "https://wiki.example" } }\n'))).toEqual([
    expect.stringMatching(/^UNKNOWN_SERVICE \d+:catalgo .*did you mean `catalog`/),
  ]);
  expect(codes(shop('incident: { runbooks: { catalog: "javascript:alert(1)" } }\n'))).toHaveLength(1);
  expect(codes(shop(`incident: { run: [{ name: a, run: "echo \${TOKEN}" }] }\n`))).toEqual(['REFERENCE_IN_COMMAND']);
});

test('a first step that asks for a label that no incident has is told', () => {
  const step = (on: string): string => shop(`incident: { run: [{ name: dump, run: ./dump.sh, on: ${on} }] }\n`);
  expect(told(step('{ service: web }'))).toEqual([
    expect.stringMatching(/^UNKNOWN_LABEL \d+:service no alert has a label/),
  ]);
  expect(told(step('{ severity: critcal }'))).toEqual([
    expect.stringMatching(/^UNKNOWN_LABEL \d+:critcal .*did you mean `critical`/),
  ]);
  expect(codes(step('{ alertname: incident, cause: web, severity: warning }'))).toEqual([]);
});
