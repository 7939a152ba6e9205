import { messageOf } from '@convoy/model/error';
import type { Owner } from '@convoy/model/head';
import { own } from '@convoy/model/record';
import { replay } from '@convoy/model/replay';
import type { State } from '@convoy/model/state';
import * as z from 'zod';
import { processOf } from '../agent.ts';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { type Place, placeOf } from '../place.ts';
import { unfinishedJournal } from '../session/complete.ts';
import { environmentsIn, type Known } from '../session/environments.ts';
import { newestFirst } from '../session/history.ts';
import { headOf } from '../session/open.ts';
import { verb } from '../verb.ts';
import { historyText, type Past, pastOf } from '../view/history.ts';
import { standingOf } from '../view/standing.ts';
import { type EnvironmentStatus, type Holder, statusText, type UnfinishedStatus } from '../view/status.ts';

const holderOf = async (owner: Owner, { stores }: Place): Promise<Holder> => {
  const found = processOf(owner);
  const link = stores.linkTo(owner.agent);
  const process = typeof found === 'number' ? 'running' : (await stores.isAlive(owner)) ? 'elsewhere' : 'gone';
  return { ...owner, process, ...(link === null ? {} : { link }) };
};

const unfinishedOf = (id: string, state: State): UnfinishedStatus => ({
  deployment: id,
  operation: state.requested?.operation ?? null,
  actor: state.requested?.actor ?? null,
  override: state.requested?.override ?? null,
  services: Object.fromEntries(
    [...(state.plan?.steps ?? []), ...(state.plan?.undo ?? [])].map(({ service, from, to }) => {
      const { mark, words } = standingOf(state, service);
      return [service, { mark, words, from: from?.version ?? null, to: to?.version ?? null }];
    }),
  ),
  underway: Object.keys(state.running),
  reasons: state.decisions.flatMap(({ reasons }) => reasons),
  halted: state.halted,
  paused: state.paused,
  confirmed: state.confirmed,
});

const look = async (
  place: Place,
  { name, environment, url, services }: Known,
  note: (line: string) => void,
): Promise<EnvironmentStatus> => {
  const { record } = await headOf(place, environment).read();
  const { owner, unfinished, markers, holds, floors, ordinal } = record;
  const names = new Set([...services, ...Object.keys(markers)]);
  return {
    ...{ name, environment, url, holds, floors, confirmations: ordinal },
    services: Object.fromEntries([...names].map((service) => [service, own(markers, service) ?? null])),
    owner: owner && (await holderOf(owner, place)),
    unfinished:
      unfinished === null
        ? null
        : unfinishedOf(unfinished, replay(await unfinishedJournal(place, environment, record, note))),
  };
};

/** What the journals tell of an environment; one that cannot be read is told of, and the others are shown. */
const pastIn = async (place: Place, environment: string, note: (line: string) => void): Promise<Past[]> => {
  const past: Past[] = [];
  const passOver = (thrown: unknown) => note(`${messageOf(thrown)}\n  it is passed over here`);
  for await (const recorded of newestFirst(place, environment, note, passOver)) past.push(pastOf(recorded));
  return past;
};

export const status = verb({
  inputs: {
    history: z
      .boolean()
      .optional()
      .describe('Past deployments: what was in them, by whom, why, and what became of them'),
    ...environmentInput,
    ...placeInputs,
  },
  run: async (given, around) => {
    const place = placeOf(given, around);
    const known = await environmentsIn(place, given.environment);
    if (given.history) {
      const all = await Promise.all(known.map(({ environment }) => pastIn(place, environment, around.note)));
      const text = known.map(({ environment }, index) => historyText(environment, all[index] ?? [])).join('\n\n');
      const json = {
        environments: known.map(({ environment }, index) => ({ environment, history: all[index] ?? [] })),
      };
      return { exit: exits.done, text, json };
    }
    const environments: EnvironmentStatus[] = [];
    for (const one of known) environments.push(await look(place, one, around.note));
    return { exit: exits.done, text: environments.map(statusText).join('\n\n'), json: { environments } };
  },
});
