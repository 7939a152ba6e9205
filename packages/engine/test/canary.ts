import type { Settings } from '@convoy/model/settings';
import { able, service } from '../../model/test/settings.ts';
import { play as playWith, type Table } from './table.ts';

const steps = [0.1, 0.5].map((share) => ({ share, forMs: 10 }));
export const canary = { strategy: 'canary', canary: steps } as const;

/** Every provider has weights. */
export const play = (of: Settings): Table =>
  playWith(of, {
    capabilities: Object.fromEntries(Object.keys(of.services).map((name) => [name, { ...able, weigh: true }])),
  });

export const web = (change: Parameters<typeof service>[1] = {}) => service([], { ...canary, ...change });

/** Up to where this runs, whatever else does. */
export const upTo = (table: Table, name: string): Table => {
  for (const next of [
    'deploy:web',
    'gate:candidate:web',
    'weigh:1:web',
    'canary:1:web',
    'weigh:2:web',
    'canary:2:web',
  ]) {
    if (table.running.includes(name)) return table;
    table.ends(next);
  }
  return table;
};
