import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startTwin } from './twin.ts';
import type { Seed } from './world/seed.ts';

/** A twin as a process of its own: it prints `{"url": …}` and serves until it is told to end. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    repository: { type: 'string', default: 'acme/shop' },
    'seed-file': { type: 'string' },
  },
});
const file = values['seed-file'];
const twin = await startTwin({
  port: Number(values.port),
  repository: values.repository,
  seed: file === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as Seed),
});
process.stdout.write(`${JSON.stringify({ url: twin.url })}\n`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void twin.close());
