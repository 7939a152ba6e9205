import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type House, json, openHouse } from '../harness.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const reading = (name: string): string => ['$', `{${name}}`].join('');
const expect200 = ['[STATUS] == 200'];

test('what checks read is asked for before anything is deployed, by smoke as by integration, each at its place', async () => {
  await house.write(
    [
      'version: 1',
      'name: shop',
      'services:',
      '  web:',
      '    provider: script',
      '    with: { deploy: "touch deployed" }',
      '    verify:',
      `      smoke: ${JSON.stringify([{ name: 'list', get: '/', headers: { by: reading('SMOKE_BY') }, expect: expect200 }])}`,
      'verify:',
      '  integration:',
      '    - name: buy',
      '      requests:',
      '        - name: pay',
      '          service: web',
      '          post: /pay',
      `          body: "${reading('BUY_WITH')}"`,
      '          expect: ["[STATUS] == 200"]',
      '',
    ].join('\n'),
  );
  for (const words of [
    ['deploy', '--version', 'web=1'],
    ['check', '--url', 'http://127.0.0.1:1'],
  ]) {
    const { code, err } = await house.run(words);
    expect([words[0], code]).toEqual([words[0], 2]);
    expect(err).toMatch(/:8:\d+: `\$\{SMOKE_BY\}` is unset or empty; services\.web\.verify\.smoke\[0\]\.headers\.by/);
    expect(err).toMatch(/:16:17: `\$\{BUY_WITH\}` is unset .*verify\.integration\[0\]\.requests\[0\]\.body reads it/);
    expect(err).toContain('fix: export BUY_WITH, or write');
  }
  await expect(access(join(house.root, 'deployed'))).rejects.toThrow('ENOENT');
  const alone = await house.run(['check', 'web', '--only', 'smoke', '--url', 'http://127.0.0.1:1', '--json'], {
    SMOKE_BY: 'me',
  });
  expect([alone.code, json(alone)]).toEqual([1, expect.objectContaining({ passed: false })]);
});
