import { systemClock } from '@convoy/drivers/clock';
import { isRecovery } from '@convoy/engine/recovery/id';
import type { Owner } from '@convoy/model/head';
import type { Place } from '../place.ts';
import { headOf } from './open.ts';

/** As long as a process that is asked to stop may take: what runs is ended first. */
const patienceMs = 12_000;
const lookEveryMs = 100;

const isSame = (a: Owner | null, b: Owner): boolean => a?.agent === b.agent && a.deployment === b.deployment;

/**
 * Has whoever recovers something in an environment break off and let go of it, and waits for that: it goes on watching. One
 * that does not is passed over. False where it is not held for a recovery.
 */
export const askToLetGo = async (place: Place, environment: string, note: (line: string) => void): Promise<boolean> => {
  const head = headOf(place, environment);
  const { record, revision } = await head.read();
  const { owner, epoch } = record;
  if (!owner || !isRecovery(owner.deployment)) return false;
  note(`${owner.deployment} is asked to let go of ${environment}`);
  const asked = await head.write({ ...record, epoch: epoch + 1 }, revision, `${owner.deployment}: asked to let go`);
  if (asked === null) return askToLetGo(place, environment, note);
  const until = systemClock.now() + patienceMs;
  while (
    systemClock.now() < until &&
    isSame((await head.read()).record.owner, owner) &&
    (await place.stores.isAlive(owner))
  )
    await systemClock.sleep(lookEveryMs);
  const now = await head.read();
  if (isSame(now.record.owner, owner))
    await head.write(
      { ...now.record, epoch: now.record.epoch + 1, owner: null },
      now.revision,
      `${owner.deployment}: passed over`,
    );
  return true;
};
