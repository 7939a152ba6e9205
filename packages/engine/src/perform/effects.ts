import type { Command } from '@convoy/model/commands';
import { keyOf } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import type { Found } from '@convoy/model/ports';
import { type Release, sameRelease } from '@convoy/model/release';
import { serviceOf } from '@convoy/model/state';
import { type Context, effectOf, providerOf, targetOf } from './context.ts';

/** The release as its provider knows it, which may say more (digest, handle) than the plan does. */
const known = ({ state }: Context, service: string, release: Release): Release =>
  serviceOf(state, service).deployed?.release ?? release;

/** A halt with a question: nobody saw the end of this effect, and its provider cannot tell. */
const unknown = (command: Command<'deploy' | 'shift' | 'rollback'>): Fact[] => [
  {
    type: 'deployment.halted',
    code: 'UNKNOWN_EFFECT',
    subject: command.service,
    reason:
      `${command.type} of ${command.service} began and nobody saw its end, and its provider cannot describe what is there: ` +
      `look, then say convoy settle ${command.service} --as deployed|absent, then convoy resume`,
  },
];

export const deploy = async (command: Command<'deploy'>, context: Context): Promise<Fact[]> => {
  const { service, release } = command;
  const deployed = await providerOf(context, service).deploy(effectOf(context, service), release);
  const { candidate, url } = deployed;
  return [
    {
      type: 'service.deployed',
      service,
      release: { ...release, ...deployed.release },
      ...(candidate === undefined ? {} : { candidate }),
      ...(url === undefined ? {} : { url }),
      key: keyOf(command),
    },
  ];
};

/** Settled by asking what is there, never by blind repetition. */
export const resumeDeploy = async (command: Command<'deploy'>, context: Context): Promise<Fact[]> => {
  const { service, release } = command;
  const provider = providerOf(context, service);
  if (!provider.capabilities.describe) return unknown(command);
  const { live, idle, url } = await provider.describe(targetOf(context, service), context.signal);
  const isOurs = (found: Found | null): found is Found =>
    found !== null && (found.key === undefined ? found.release.version === release.version : found.key === context.key);
  const former = context.state.plan?.steps.find((step) => step.service === service)?.from;
  const found = [idle, live].find(isOurs);
  // The same version deployed anew cannot be told from the former one by a provider that keeps no keys.
  if (found && found.key === undefined && former?.version === release.version) return unknown(command);
  if (!found) return deploy(command, context);
  return [
    {
      type: 'service.deployed',
      service,
      release: { ...release, ...found.release },
      ...(found.url === undefined || found === live ? {} : { candidate: found.url }),
      ...(url === undefined ? {} : { url }),
      key: keyOf(command),
    },
  ];
};

/** Whether this release serves and not the other one: of two with the same version the handle decides. */
const serves = (live: Found | null, release: Release | null, other: Release | null): boolean =>
  sameRelease(live?.release, release) && (!sameRelease(release, other) || live?.release.handle === release?.handle);

const shifted = (command: Command<'shift'>, release: Release): Fact[] => [
  { type: 'service.shifted', service: command.service, release, key: keyOf(command) },
];

/** Where there is no shift the deploy itself was one. */
export const shift = async (command: Command<'shift'>, context: Context): Promise<Fact[]> => {
  const { service } = command;
  const release = known(context, service, command.release);
  const recreate = context.state.plan?.steps.find((step) => step.service === service)?.recreate;
  const provider = providerOf(context, service);
  if (!recreate || provider.capabilities.shift) await provider.shift(effectOf(context, service), release);
  return shifted(command, release);
};

export const resumeShift = async (command: Command<'shift'>, context: Context): Promise<Fact[]> => {
  const { service } = command;
  const provider = providerOf(context, service);
  if (!provider.capabilities.shift) return shift(command, context);
  if (!provider.capabilities.describe) return unknown(command);
  const release = known(context, service, command.release);
  const { live } = await provider.describe(targetOf(context, service), context.signal);
  const former = context.state.plan?.steps.find((step) => step.service === service)?.from ?? null;
  return serves(live, release, former) ? shifted(command, release) : shift(command, context);
};

export const rollback = async (command: Command<'rollback'>, context: Context): Promise<Fact[]> => {
  const { service, from, to } = command;
  const release = known(context, service, from);
  await providerOf(context, service).rollback(effectOf(context, service), release, to);
  return [{ type: 'service.rolled-back', service, from: release, to, key: keyOf(command) }];
};

export const resumeRollback = async (command: Command<'rollback'>, context: Context): Promise<Fact[]> => {
  const { service, from, to } = command;
  const provider = providerOf(context, service);
  if (!provider.capabilities.describe) return unknown(command);
  const { live } = await provider.describe(targetOf(context, service), context.signal);
  if (!serves(live, to, from)) return rollback(command, context);
  return [{ type: 'service.rolled-back', service, from: known(context, service, from), to, key: keyOf(command) }];
};

/** Taking away what is gone already is fine, so beginning again is too. */
export const retire = async (command: Command<'retire'>, context: Context): Promise<Fact[]> => {
  const { service, release } = command;
  await providerOf(context, service).retire(effectOf(context, service), known(context, service, release));
  return [{ type: 'service.retired', service, release, key: keyOf(command) }];
};
