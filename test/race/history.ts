import type { HeadRecord, Owner } from '@convoy/model/head';
import type { Came } from './claimants.ts';
import { environment, type House } from './house.ts';

/** What the environment's branch tells: each record of its history, the oldest first, with the commit's message. */
export interface Kept {
  readonly message: string;
  readonly record: HeadRecord;
}

export const historyOf = async ({ twin }: House): Promise<readonly Kept[]> =>
  (await twin.commits(`convoy/${environment}`)).toReversed().map(({ message, files }) => ({
    message,
    record: JSON.parse(files['head.json'] ?? '').record,
  }));

/** Everyone who ever held it, in order. */
export const ownersOf = (history: readonly Kept[]): readonly Owner[] => {
  const owners = new Map<string, Owner>();
  for (const { record } of history) if (record.owner) owners.set(`${record.epoch} ${record.owner.agent}`, record.owner);
  return [...owners.values()];
};

/** Owners by whom it was taken from another without being given back. */
export const takersOf = (history: readonly Kept[]): readonly string[] =>
  history.flatMap(({ record: { owner } }, at) => {
    const before = history[at - 1]?.record.owner;
    return owner && before && before.agent !== owner.agent ? [owner.agent] : [];
  });

/** How whoever is refused is told of a holder: who, since when, and a link. */
export const heldBy = ({ agent, deployment, since }: Owner): string => {
  const [, , , run, attempt] = agent.split('.');
  const link = `https://github.com/acme/shop/actions/runs/${run}/attempts/${attempt}`;
  const held = `${environment} is held: ${deployment} by ${link} since ${since}`;
  return `refused (LOCKED): ${held}. Wait for it, or take it over with convoy rollback`;
};

/** Those who were refused, and those who got to the end of a deployment. */
export const split = (came: readonly Came[]) => ({
  refused: came.filter(({ exit }) => exit === 4),
  done: came.filter(({ json }) => (json as { outcome?: string }).outcome === 'confirmed'),
});
