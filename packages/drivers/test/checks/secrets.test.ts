import { expect, test } from '@jest/globals';
import { faultOf, folder, signal } from './folder.ts';
import { token, writeScanned } from './scanned.ts';

test('secrets are found in files, hidden ones too, and never told', async () => {
  using project = await folder({
    'node_modules/a/index.js': `'${token}'`,
    'image.bin': `\0${token}`,
    'wide.txt': Buffer.from(`\uFEFFx ${token}`, 'utf16le'),
  });
  await writeScanned(project.root);
  const findings = await project.checks.secrets(['**', '.env'], signal);
  expect(findings.map(({ file, line, rule, severity }) => [file, line, rule, severity]).sort()).toEqual([
    ['.env', 1, 'github/GITHUB_TOKEN', 'high'],
    ['src/config.js', 2, 'github/GITHUB_TOKEN', 'high'],
    ['wide.txt', 1, 'github/GITHUB_TOKEN', 'high'],
  ]);
  expect(JSON.stringify(findings)).not.toContain(token.slice(4, 12));
});

test('a second secret beside a known one has a fingerprint of its own', async () => {
  using project = await folder({ 'a.txt': `${token}\n${token}\n` });
  const [first, second] = await project.checks.secrets(['a.txt'], signal);
  expect(second?.fingerprint).toBe(`${first?.fingerprint}:2`);
});

test('a path that names nothing is a fault', async () => {
  using project = await folder();
  expect(await faultOf(project.checks.secrets(['src/**'], signal))).toMatch(/^SOURCE_MISSING src\/\*\*: /);
});
