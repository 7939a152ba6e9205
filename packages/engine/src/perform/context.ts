import { type Command, keyOf } from '@convoy/model/commands';
import { ConvoyError } from '@convoy/model/error';
import type { Fact } from '@convoy/model/events';
import { lookedAt } from '@convoy/model/external';
import type { Step } from '@convoy/model/plan';
import type { Effect, Provider, Target } from '@convoy/model/ports';
import type { ExternalSettings, ServiceSettings, Settings } from '@convoy/model/settings';
import type { State } from '@convoy/model/state';
import type { Ports } from '../ports.ts';

/** What a command is performed with. */
export interface Context {
  readonly ports: Ports;
  /** As it is at each moment: while a command waits for the one it takes over, somebody may cancel. */
  readonly state: State;
  readonly settings: Settings;
  /** Unique for the effect across all deployments of an environment. */
  readonly key: string;
  readonly signal: AbortSignal;
  readonly log: (text: string) => void;
}

export const contextOf = (ports: Ports, now: () => State, command: Command, signal: AbortSignal): Context => {
  const { settings, deployment } = now();
  if (!settings) throw new ConvoyError('NOT_PLANNED', 'a command cannot run before its deployment is planned');
  const key = keyOf(command);
  const log = ports.logs.open(key);
  return {
    ...{ ports, settings, key: `${deployment}/${key}`, signal, log },
    get state() {
      return now();
    },
  };
};

export const serviceSettings = ({ settings }: Context, service: string): ServiceSettings => {
  const found = Object.hasOwn(settings.services, service) ? settings.services[service] : undefined;
  if (!found) throw new ConvoyError('UNKNOWN_SERVICE', `the plan speaks of ${service}, but its settings do not`);
  return found;
};

/** How what a gate looks at is looked at: a service, or what is only needed. */
export const gateSettings = ({ settings }: Context, name: string): ExternalSettings => {
  const found = lookedAt(settings, name);
  if (!found) throw new ConvoyError('UNKNOWN_SERVICE', `the plan speaks of ${name}, but its settings do not`);
  return found;
};

/** What the plan says of a service; undefined where it only needs it. */
export const stepOf = ({ state }: Context, service: string): Step | undefined =>
  state.plan?.steps.find((step) => step.service === service);

/** Whether what is begun for a service, or for all, is to be taken back: then nothing more of it is brought about. */
export const goesBack = ({ state }: Context, service?: string): boolean =>
  state.asked !== null ||
  state.decisions.some(
    ({ scope, affected }) => scope === 'deployment' || (service !== undefined && affected.includes(service)),
  );

/** The end of what did not come about and is to be taken back: nobody is given first what nobody wants. */
export const unwanted = (command: Command): Fact[] => [
  { type: 'command.abandoned', key: keyOf(command), reason: 'it did not come about, and all of it is taken back' },
];

export const targetOf = (context: Context, service: string): Target => ({
  environment: context.settings.environment,
  service,
  with: serviceSettings(context, service).with,
});

export const providerOf = (context: Context, service: string): Provider => context.ports.provider(service);

export const effectOf = (context: Context, service: string): Effect => ({
  target: targetOf(context, service),
  deployment: context.state.deployment,
  key: context.key,
  signal: context.signal,
  log: context.log,
});
