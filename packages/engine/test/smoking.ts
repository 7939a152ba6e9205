import type { RequestStep } from '@convoy/model/checks';
import { service, settings } from '../../model/test/settings.ts';
import { outside, perform, type Script } from './performing.ts';
import { play } from './table.ts';

export const candidate = 'https://web.candidate';

/** The smoke check of a candidate: what it reports, and what it asked. */
export const smoked = async (steps: readonly RequestStep[], script: Script) => {
  const table = play(settings({ web: service([], { verify: { smoke: steps } }) }));
  table.ends('deploy:web', 'gate:candidate:web');
  const around = outside(script);
  const [fact] = await perform(table, 'verify:smoke:web', around);
  return { fact, around };
};

export const json = (body: unknown) => ({ status: 200, body: JSON.stringify(body) });
