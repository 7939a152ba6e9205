import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { redactor } from '@convoy/model/redact';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEvidence } from '../../src/checks/evidence.ts';
import { folder } from './folder.ts';

const store = async (secrets: readonly string[] = []) => {
  const project = await folder();
  const faults: string[] = [];
  const dir = join(project.root, 'kept');
  const evidence = createEvidence({ dir, redact: redactor(secrets), onFault: (fault) => faults.push(fault) });
  return { ...project, dir, evidence, faults };
};

test('what is kept is masked, for its owner only, and written anew under the same name', async () => {
  using kept = await store(['s3cret-of-ours']);
  await kept.evidence.keep('page.json', 'first, and longer than what comes');
  const file = await kept.evidence.keep('page.json', 'has s3cret-of-ours in it');
  expect(file).toBe(join(kept.dir, 'page.json'));
  expect(readFileSync(file as string, 'utf8')).toBe('has *** in it');
  expect(statSync(file as string).mode & 0o777).toBe(0o600);
  expect(kept.evidence.kept()).toEqual([file]);
});

test('whatever its name, a file stays in the folder', async () => {
  using kept = await store();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string(), fc.constantFrom('..', '.', '', '../../a', '/etc/x', 'a\0b')),
      async (name) => {
        expect(dirname((await kept.evidence.keep(name, 'x')) as string)).toBe(kept.dir);
      },
    ),
    { numRuns: 50 },
  );
  expect(readdirSync(kept.root)).toEqual(['kept']);
});

test('what is too large is cut, and says so; no secret is cut in two', async () => {
  const limit = 5 * 1024 * 1024;
  using kept = await store(['s3cret-of-ours']);
  const file = await kept.evidence.keep('a', `${'ü'.repeat(limit / 2 - 3)}s3cret-of-ours${'y'.repeat(100)}`);
  const text = readFileSync(file as string, 'utf8');
  expect(text).toMatch(/ü\*\*\*y+\n… cut: \d+ bytes, of which the first 5242880 are kept\n$/);
});

test('its folder is for its owner only, and those above it that were not there', async () => {
  using project = await folder();
  const dir = join(project.root, 'a', 'b');
  await createEvidence({ dir, redact: (text) => text, onFault: () => undefined }).keep('a', 'x');
  expect([dir, dirname(dir)].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700]);
});

test('where no folder can be made it says so and ends', async () => {
  const faults: string[] = [];
  const dir = '/proc/convoy/evidence';
  const evidence = createEvidence({ dir, redact: (text) => text, onFault: (fault) => faults.push(fault) });
  expect(await evidence.keep('a', 'x')).toBeNull();
  expect(faults).toEqual([expect.stringContaining('/proc/convoy/evidence/a: evidence cannot be kept')]);
});

test('what cannot be written is told once, and stops nothing', async () => {
  using kept = await store();
  writeFileSync(kept.dir, 'in the way');
  expect(await kept.evidence.keep('a', 'x')).toBeNull();
  expect(await kept.evidence.keep('b', 'x')).toBeNull();
  expect(kept.evidence.kept()).toEqual([]);
  expect(kept.faults).toHaveLength(1);
  expect(kept.faults[0]).toMatch(/a: evidence cannot be kept/);
});
