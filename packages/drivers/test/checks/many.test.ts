import { expect, test } from '@jest/globals';
import { folder, signal } from './folder.ts';

/** More than a call may have arguments. */
const many = 150_000;

test('however many results and cases a report has, they are read', async () => {
  const result = '{"ruleId":"r","message":{"text":"m"}}';
  const results = Array(many).fill(result).join();
  using project = await folder({
    'a.sarif': `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"s"}},"results":[${results}]}]}`,
    'a.xml': `<testsuite>${'<testcase name="a"/>'.repeat(many)}</testsuite>`,
  });
  expect(await project.checks.findings(['a.sarif'], 0, signal)).toHaveLength(many);
  expect(await project.checks.cases(['a.xml'], 0, signal)).toHaveLength(many);
});
