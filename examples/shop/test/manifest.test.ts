import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ports } from '../lib/places.ts';

test('the services look for each other where the manifest puts them', () => {
  const manifest = readFileSync(join(import.meta.dirname, '..', 'convoy.yml'), 'utf8');
  const found = [...manifest.matchAll(/run: \[node, services\/(\w+)\/main\.ts\][^}]*?port: (\d+)/g)];
  expect(Object.fromEntries(found.map(([, name, port]) => [name, Number(port)]))).toEqual(ports);
});
