import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { openWorld, type World, withAct } from './harness/world.ts';

/** Eight, each of which needs the one before: two more than a workflow has stages. */
const chain = Array.from({ length: 8 }, (_, index) => `s${index + 1}`);

let world: World;
let told: string;
beforeAll(async () => {
  world = await openWorld((manifest) => {
    for (const name of Object.keys(manifest.toJS().services)) manifest.deleteIn(['services', name]);
    manifest.delete('tasks');
    manifest.delete('verify');
    for (const [index, name] of chain.entries()) {
      const env = { TOLD: `\${SHOP_DATA}.txt` };
      manifest.setIn(['services', name], {
        ...{ provider: 'script', with: { deploy: `echo ${name} >> "$TOLD"`, env } },
        ...(index === 0 ? {} : { needs: [chain[index - 1]] }),
      });
    }
  });
  told = join(world.dir, 'data.txt');
});
afterAll(async () => {
  await world.close();
  expect(world.twin.problems).toEqual([]);
});

withAct('six stages have jobs of their own, and the one that ends it takes the rest', async () => {
  world.push('A chain');
  const { status, lines } = await world.run({
    inputs: { environment: 'staging', operation: 'deploy', topology: 'fan-out' },
  });
  expect(status).toBe(0);
  const legs = lines.flatMap(({ jobResult, matrix }) =>
    jobResult && matrix?.service ? [[matrix.service, jobResult]] : [],
  );
  expect(legs).toEqual(chain.slice(0, 6).map((name) => [name, 'success']));
  expect(readFileSync(told, 'utf8')).toBe(chain.map((name) => `${name}\n`).join(''));
  expect(world.record()).toMatchObject({ owner: null, unfinished: null, ordinal: 1 });
  expect(Object.keys(world.record().markers).sort()).toEqual(chain);
});
