import { anew } from './fold-parts.ts';
import type { Verdict } from './look.ts';
import { type Failure, type ServiceState, type State, serviceOf } from './state.ts';

/**
 * A person went on after a halt: what failed without being taken back, and ways back that are blocked, are tried anew.
 * Where nothing had halted a process only takes another one's place: what failed has failed.
 */
export const resumed = (state: State): State => {
  if (!state.halted) return state;
  const known: State = { ...state, halted: null, services: unwatched(state) };
  return state.halted.code === 'UNKNOWN_EFFECT' ? known : triedAnew(known);
};

/** It goes on where it was paused, and measures anew what time has made old. */
export const unpaused = (state: State, ends: string | undefined): State => ({
  ...state,
  paused: null,
  pausesOver: ends === undefined ? state.pausesOver : [...state.pausesOver, ends],
  services: unwatched(state),
});

/** A halt or a pause may last for days: nothing is confirmed on what was watched before it. */
const unwatched = ({ services, confirmed }: State): State['services'] => {
  const again = ({ watched, ...rest }: ServiceState): ServiceState =>
    watched && watched.outcome !== 'passed' ? { ...rest, watched } : rest;
  return confirmed
    ? services
    : Object.fromEntries(Object.entries(services).map(([name, service]) => [name, again(service)]));
};

const triedAnew = (state: State): State => {
  // What ran in part and may not run twice waits for a person's answer, not for another try.
  const isAnswered = ({ settled, task }: Failure): boolean =>
    settled === true || (task !== undefined && Object.hasOwn(state.partly, task));
  const open = state.failures.filter((failure) => !isAnswered(failure));
  const checks = passedOnly(state.checks);
  const again = new Set(
    open.flatMap(({ task, check, service }) => task ?? (service === undefined ? check : undefined) ?? []),
  );
  for (const check of Object.keys(state.checks)) if (!Object.hasOwn(checks, check)) again.add(check);
  const failed = [...open.flatMap(({ service }) => service ?? []), ...Object.keys(state.blocked), ...redAgain(state)];
  const services = Object.fromEntries(failed.map((name) => [name, nextTry(serviceOf(state, name))]));
  return {
    ...state,
    blocked: {},
    failures: state.failures.filter(isAnswered),
    services: { ...state.services, ...services },
    ready: passedOnly(state.ready),
    checks,
    retries: anew(state, [...again]).retries,
  };
};

/** What is restored and turned red, also while somebody was asked about another. */
const redAgain = ({ services }: State): string[] =>
  Object.entries(services).flatMap(([name, { regated, accepted }]) =>
    regated && regated.outcome !== 'passed' && !accepted ? name : [],
  );

const nextTry = ({ gated, verified, canary, watched, regated, ...rest }: ServiceState): ServiceState => ({
  ...rest,
  attempt: rest.attempt + 1,
  ...(verified ? { verified: passedOnly(verified) } : {}),
  ...(canary ? { canary: { passed: canary.passed } } : {}),
  ...(gated?.outcome === 'passed' ? { gated } : {}),
  ...(regated?.outcome === 'passed' ? { regated } : {}),
});

const passedOnly = <V extends Verdict>(verdicts: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.fromEntries(Object.entries(verdicts).filter(([, { outcome }]) => outcome === 'passed'));
