import { expect } from '@jest/globals';
import { openRunner, withBundle } from './runner.ts';

const manifest = '.github/convoy.yml';
const secret = 'verify-in-4-action';

/** A check that says a secret aloud, and another one. */
const shop = (other: string): string => `version: 1
name: shop
services:
  web: { provider: script, with: { deploy: "true" } }
verify:
  integration:
    - { name: aloud, run: 'echo "by $WORD"' }
    - { name: other, run: '${other}' }
`;

withBundle('what passes is told in outputs, a table and evidence that stays where no service takes it', async () => {
  await using runner = openRunner();
  runner.write(manifest, shop('true'));
  const { code, outputs, summary, out } = await runner.run('verify', { 'secret-env': `WORD=${secret}` });
  expect([code, outputs.passed, outputs.decision, outputs['reason-code']]).toEqual([0, 'true', 'done', '']);
  expect(JSON.parse(outputs.checks ?? '')).toMatchObject([{ check: 'aloud' }, { check: 'other' }]);
  const evidence = `${runner.workspace}/.convoy/evidence`;
  expect([outputs.evidence, outputs.sarif, outputs.artifact]).toEqual([evidence, '', '']);
  expect(out).toContain(`evidence is not uploaded, for no service takes artifacts here: it stays in ${evidence}`);
  expect(summary).toContain('### ✅ verify: 2 checks of default, all passed\n\n| check | | why |\n');
  expect([out.split('\n').filter((line) => line.includes(secret)), summary.includes(secret)]).toEqual([
    [`::add-mask::${secret}`],
    false,
  ]);
});

withBundle('what fails is an annotation at its line, with the code of the first', async () => {
  await using runner = openRunner();
  runner.write(manifest, shop('exit 9'));
  const { code, outputs, out } = await runner.run('verify', { names: 'aloud other' });
  expect([code, outputs.passed, outputs.decision, outputs['reason-code']]).toEqual([
    ...[1, 'false', 'failed', 'CHECK_FAILED'],
  ]);
  expect(out).toMatch(
    /^::error title=CHECK_FAILED,file=\.github\/convoy\.yml,line=8,col=7::other failed: it ended with exit status 9$/m,
  );
});

withBundle('a kind that is misspelt is refused, and says which was meant', async () => {
  await using runner = openRunner();
  runner.write(manifest, shop('true'));
  const { code, outputs, out } = await runner.run('verify', { only: 'smoek, page' });
  expect([code, outputs['reason-code'], out]).toEqual([
    1,
    'INPUT_INVALID',
    expect.stringContaining('did you mean smoke?'),
  ]);
});
