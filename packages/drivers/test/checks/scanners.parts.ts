import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { needing } from '../../../../test/needing.ts';
import { findingsIn } from '../../src/checks/sarif.ts';
import { folder, signal } from './folder.ts';
import { onPath, scan, scanners, writeScanned } from './scanned.ts';

/** What each of them finds in the project of `scanned.ts`: its real reports are read as they are. */
const found = {
  gitleaks: [
    { tool: 'gitleaks', rule: 'generic-api-key', severity: 'medium', file: '.env', line: 2 },
    { tool: 'gitleaks', rule: 'github-pat', severity: 'medium', file: '.env', line: 1 },
    { tool: 'gitleaks', rule: 'github-pat', severity: 'medium', file: 'src/config.js', line: 2 },
  ],
  semgrep: [
    { tool: 'Semgrep OSS', rule: 'exported-arrow', severity: 'note', file: 'src/run.js', line: 1 },
    { tool: 'Semgrep OSS', rule: 'no-eval', severity: 'high', file: 'src/run.js', line: 1 },
  ],
};

for (const name of Object.keys(scanners) as (keyof typeof scanners)[]) {
  test(`what ${name} wrote is read`, async () => {
    const text = await readFile(join(import.meta.dirname, 'recorded', `${name}.sarif`), 'utf8');
    const findings = findingsIn('/repository', { name, text });
    expect(findings).toMatchObject(found[name]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  needing(name, onPath(name))(
    `${name} scans, and what it writes now is read`,
    async () => {
      using project = await folder();
      await writeScanned(project.root);
      const since = Date.now();
      await scan(name, project.root);
      const findings = await project.checks.findings(['*.sarif'], since, signal);
      // gitleaks reports in whatever order its threads come.
      const key = ({ file, line, rule }: { file?: string; line?: number; rule: string }) => `${file}:${line} ${rule}`;
      expect(findings.map(key).sort()).toEqual(found[name].map(key).sort());
    },
    120_000,
  );
}
