import { readFileSync } from 'node:fs';
import { tracked } from './tracked.ts';

const most = 100;

/** Most sources are short. That none is long is Biome's to say. */
export const sizeFaults = (): readonly string[] => {
  const sources = tracked('packages/*.ts', 'packages/*.js', 'examples/*.ts').filter((path) => !path.includes('/test/'));
  const lines = sources.map((path) => readFileSync(path, 'utf8').split('\n').length - 1).sort((a, b) => a - b);
  const median = lines[Math.floor(lines.length / 2)] ?? 0;
  return median < most ? [] : [`half of the sources have ${median} lines and more: fewer than ${most} is the rule`];
};
