import { join } from 'node:path';

interface States {
  readonly stateDir: string;
}

/** Folder of an environment's head. */
export const headDir = ({ stateDir }: States, environment: string): string => join(stateDir, environment, 'head');

/** Folder of all deployments of an environment. */
export const deploymentsDir = ({ stateDir }: States, environment: string): string =>
  join(stateDir, environment, 'deployments');

/** Folder of one deployment's journal segments. */
export const journalDir = (states: States, environment: string, deployment: string): string =>
  join(deploymentsDir(states, environment), deployment, 'journal');

/** Folder of the output of one deployment's commands. */
export const logsDir = (states: States, environment: string, deployment: string): string =>
  join(deploymentsDir(states, environment), deployment, 'logs');

/** Folder of what the verdicts of one deployment's checks rest on. */
export const evidenceDir = (states: States, environment: string, deployment: string): string =>
  join(deploymentsDir(states, environment), deployment, 'evidence');

/** File of what the deployments of an environment told that have ended: from their journals, and only to be quicker. */
export const toldFile = ({ stateDir }: States, environment: string): string => join(stateDir, environment, 'told.json');

/** Folder of what watches over an environment: its own head, its journal, and what was seen lately. */
export const monitorDir = ({ stateDir }: States, environment: string): string => join(stateDir, environment, 'monitor');

/** Folder of what people ask of a watch, until it is answered. */
export const wishesDir = (states: States, environment: string): string =>
  join(monitorDir(states, environment), 'wishes');

/** Folder of the output of incidents' first steps. */
export const stepsDir = (states: States, environment: string): string => join(monitorDir(states, environment), 'steps');
