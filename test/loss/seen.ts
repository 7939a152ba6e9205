import type { House } from './house.ts';
import { local, scripted } from './manifest.ts';
import type { Effect } from './world.ts';

/** What is done again without harm, and so may be: taking away what is gone, and tasks that say so. */
const isRepeatable = ({ verb }: Effect): boolean => verb === 'retire' || verb === 'task';

/** The effects of scripts, each as often as it happened, without the keys by which a deployment is known. */
const doneBy = (effects: readonly Effect[]): readonly string[] => {
  const named = (some: readonly Effect[]) => some.map(({ verb, service, version }) => `${verb} ${service} ${version}`);
  const [once, often] = [effects.filter((one) => !isRepeatable(one)), effects.filter(isRepeatable)];
  return [...named(once), ...new Set(named(often))].sort();
};

/** Everything that is to be the same however a round went, its own release called `new` and the one before it `old`. */
export const seen = async (house: House, before: number, version: string, former: string): Promise<unknown> => {
  const { record, notes } = await house.head();
  const { owner, unfinished, underway, markers, holds, floors, tasks } = record;
  const all = {
    ...{ owner, unfinished, underway, notes },
    markers: Object.fromEntries([...scripted, local].map((name) => [name, markers[name]?.release.version])),
    holds: holds.filter(({ release }) => release.version === version).map(({ service }) => service),
    floors: floors.map(({ task, services }) => [task, services]),
    tasks: Object.keys(tasks).sort(),
    world: await house.world(),
    effects: doneBy(house.effects().slice(before)),
    launches: await house.launches(version),
    // What an earlier round left must be left; a Deployment that goes on for ever would mislead everyone.
    told: house.told().at(-1),
    pending: house.told().filter((state) => !['success', 'failure', 'inactive'].includes(state)),
  };
  const words = JSON.stringify(all).replaceAll(new RegExp(`\\b${former}\\b(?!-)`, 'g'), 'old');
  return JSON.parse(words.replaceAll(version, 'new'));
};
