import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, severities } from '@convoy/model/checks';
import { expect, test } from '@jest/globals';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { sarifOf } from '../src/sarif.ts';

// SARIF's own schema, which stands in draft 4: of that only the name of `id` differs here.
const {
  id: _id,
  $schema: _schema,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-2.1.0.json'), 'utf8'));
const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false }));
const validate = ajv.compile(schema);
const errorsOf = (log: unknown) => {
  validate(JSON.parse(JSON.stringify(log)));
  return validate.errors;
};

const options = { manifest: '.github/convoy.yml', root: 'shop', category: 'convoy/staging/web' };
const finding = (change: Partial<Finding> = {}): Finding => ({
  ...{
    tool: 'semgrep',
    rule: 'no-eval',
    severity: 'high',
    message: 'eval',
    file: 'src/a b:c.js',
    line: 7,
    fingerprint: 'f',
  },
  ...change,
});

test('the schema knows what is wrong', () => {
  expect(errorsOf({ version: '2.1.0' })).not.toBeNull();
  expect(errorsOf({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).not.toBeNull();
});

test('findings of each tool are a run, with what GitHub reads', () => {
  const own: Finding = {
    tool: 'convoy',
    rule: 'csp-missing',
    severity: 'medium',
    message: '',
    fingerprint: 'csp-missing:/',
  };
  const log = sarifOf([finding({ severity: 'low' }), own, finding({ suppressed: 'known' })], options);
  expect(errorsOf(log)).toBeNull();
  expect(log.runs).toMatchObject([
    {
      automationDetails: { id: 'convoy/staging/web/' },
      tool: {
        driver: {
          name: 'semgrep',
          rules: [{ id: 'no-eval', properties: { tags: ['security'], 'security-severity': '8.0' } }],
        },
      },
      results: [
        {
          ...{ ruleId: 'no-eval', ruleIndex: 0, level: 'error', message: { text: 'eval' } },
          partialFingerprints: { primaryLocationLineHash: 'f' },
          suppressions: [{ kind: 'external', justification: 'known' }],
        },
        { level: 'note' },
      ],
    },
    { tool: { driver: { name: 'convoy' } }, results: [{ message: { text: 'csp-missing' } }] },
  ]);
  const places = log.runs.flatMap(({ results }) => results.map(({ locations }) => locations[0]?.physicalLocation));
  expect(places.slice(1)).toEqual([
    { artifactLocation: { uri: 'shop/src/a%20b%3Ac.js' }, region: { startLine: 7 } },
    { artifactLocation: { uri: '.github/convoy.yml' }, region: { startLine: 1 } },
  ]);
});

test('without findings there is still a run: by it GitHub closes what was open', () => {
  const log = sarifOf([], options);
  expect(errorsOf(log)).toBeNull();
  expect(log.runs).toMatchObject([{ tool: { driver: { name: 'convoy' } }, results: [] }]);
});

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom('http://a/b', '\uD800', '__proto__'),
);
const anyFinding: fc.Arbitrary<Finding> = fc.record(
  {
    ...{ tool: fc.string({ minLength: 1 }), rule: text, severity: fc.constantFrom(...severities), message: text },
    ...{ file: text, line: fc.integer({ min: 1 }), fingerprint: text, help: text, suppressed: text },
  },
  { requiredKeys: ['tool', 'rule', 'severity', 'message', 'fingerprint'] },
);

test('whatever was found, the schema holds', () => {
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 8 }), (findings) => {
      expect(errorsOf(sarifOf(findings, options))).toBeNull();
    }),
    { numRuns: 500 },
  );
});
