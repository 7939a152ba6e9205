import { createHeadFile } from '@convoy/drivers/stores/head-file';
import type { Owner } from '@convoy/model/head';
import type { Head } from '@convoy/model/ports';
import { processOf } from './agent.ts';
import { headDir } from './folders.ts';

/** Where heads and journals are kept between processes, and whether those who wrote them are still at work. */
export interface Stores {
  head(environment: string): Head;
  /** Waits for nothing any more: this process is about to be killed. */
  hurry(): void;
  /** Environments that have a head, beside those of the state folder. */
  environments(): Promise<readonly string[]>;
  /** Brings all journals of an environment into the state folder, not only those that its head needs. */
  history(environment: string): Promise<void>;
  /** Makes an empty head where one was deleted. */
  beginAnew(environment: string): Promise<void>;
  /** Keeps the journals of an environment at rest from expiring. */
  renew(environment: string): Promise<void>;
  /** Whether an agent, or any job of its run where it holds the environment for them, may still be at work. */
  isAlive(owner: Pick<Owner, 'agent' | 'crew'>): Promise<boolean>;
  /** Whether the attempt of a run that an agent belongs to was cancelled. */
  wasCancelled(agent: string): Promise<boolean>;
  /** Where people see what an agent does. */
  linkTo(agent: string): string | null;
}

/** All on this machine, in the state folder. */
export const localStores = (stateDir: string): Stores => ({
  head: (environment) => createHeadFile(headDir({ stateDir }, environment)),
  hurry: () => undefined,
  environments: async () => [],
  history: async () => undefined,
  beginAnew: async () => undefined,
  renew: async () => undefined,
  isAlive: async (owner) => processOf(owner) !== null,
  wasCancelled: async () => false,
  linkTo: () => null,
});
