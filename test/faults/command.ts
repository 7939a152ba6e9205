import { failureOf } from '@convoy/convoy/failure';
import type { Result, Surroundings } from '@convoy/convoy/verb';
import { deploy } from '@convoy/convoy/verbs/deploy';
import { resume } from '@convoy/convoy/verbs/resume';
import { systemClock } from '@convoy/drivers/clock';
import { providers } from '@convoy/drivers/providers';
import type { Clock, Provider } from '@convoy/model/ports';

/** What of a command's surroundings is the test's. */
export interface Around {
  readonly clock: () => Clock;
  readonly provider: (service: string) => Provider;
}

/** Clock and provider are the test's; all else is what people run. What `deploy` of the provider says is the service. */
const enter = ({ clock, provider }: Around): void => {
  const virtual: Clock = { now: () => clock().now(), sleep: (...how) => clock().sleep(...how) };
  const create = async (_: unknown, settings: unknown) => provider((settings as { deploy: string }).deploy);
  Object.assign(systemClock, virtual);
  Object.assign(providers, { world: { ...providers.script, create } });
};

/** A verb as the command line runs it: whatever it throws is a result. */
const run = async (work: (around: Surroundings) => Promise<Result>, around: Surroundings): Promise<Result> => {
  try {
    return await work(around);
  } catch (thrown) {
    return failureOf(thrown);
  }
};

/** What `agents.ts` loads anew for each process that it stands for. @public */
export const command = { enter, run, deploy, resume };
