import type { Command } from '@convoy/model/commands';
import { keyOf } from '@convoy/model/commands';
import { ConvoyError } from '@convoy/model/error';
import type { Fact } from '@convoy/model/events';
import type { Description, Found } from '@convoy/model/ports';
import { type Release, sameRelease } from '@convoy/model/release';
import { type Context, effectOf, goesBack, providerOf, stepOf, unwanted } from './context.ts';
import { areAlike, described, known, serves } from './described.ts';

/** Why nobody can tell whether an effect came about, and what to do first. */
type Doubt = readonly [because: string, first: string];
const blind: Doubt = ['its provider cannot describe what is there', 'look'];
const alike: Doubt = ['its provider does not tell two releases of the same version apart', 'look'];
const silent = (fault: string): Doubt => [
  `its provider does not say what is there (${fault})`,
  'mend that and say convoy resume; or look',
];

/** A halt with a question: nobody saw the end of this effect, and its provider cannot tell. */
const unknown = ({ type, service }: Command<'deploy' | 'shift' | 'rollback'>, [because, first]: Doubt): Fact[] => {
  const reason =
    `${type} of ${service} began and nobody saw its end, and ${because}: ` +
    `${first}, then say convoy settle ${service} --as deployed|absent, then convoy resume`;
  return [{ type: 'deployment.halted', code: 'UNKNOWN_EFFECT', subject: service, reason }];
};

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
const asking = async (
  command: Command<'deploy' | 'shift' | 'rollback'>,
  context: Context,
  settle: (seen: Description) => Fact[] | Promise<Fact[]>,
): Promise<Fact[]> => {
  if (!providerOf(context, command.service).capabilities.describe) return unknown(command, blind);
  const seen = await described(context, command.service);
  return typeof seen === 'string' ? unknown(command, silent(seen)) : settle(seen);
};

export const resumeDeploy = (command: Command<'deploy'>, context: Context): Promise<Fact[]> =>
  asking(command, context, (seen) => settledDeploy(command, context, seen));

const settledDeploy = (
  command: Command<'deploy'>,
  context: Context,
  { live, idle, url }: Description,
): Fact[] | Promise<Fact[]> => {
  const { service, release } = command;
  const isOurs = (found: Found | null): found is Found =>
    found !== null && (found.key === undefined ? sameRelease(found.release, release) : found.key === context.key);
  const former = stepOf(context, service)?.from;
  const found = [idle, live].find(isOurs);
  // The same release deployed anew cannot be told from the former one by a provider that keeps no keys.
  if (former && found?.key === undefined && sameRelease(found?.release, former)) return unknown(command, alike);
  if (!found) return goesBack(context, service) ? unwanted(command) : deploy(command, context);
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

const shifted = (command: Command<'shift'>, release: Release): Fact[] => [
  { type: 'service.shifted', service: command.service, release, key: keyOf(command) },
];

/** Where there is no shift the deploy itself was one. */
export const shift = async (command: Command<'shift'>, context: Context): Promise<Fact[]> => {
  const { service } = command;
  const release = known(context, service, command.release);
  const provider = providerOf(context, service);
  if (!stepOf(context, service)?.recreate || provider.capabilities.shift)
    await provider.shift(effectOf(context, service), release);
  return shifted(command, release);
};

export const resumeShift = async (command: Command<'shift'>, context: Context): Promise<Fact[]> => {
  const { service } = command;
  const provider = providerOf(context, service);
  if (!provider.capabilities.shift) return shift(command, context);
  return asking(command, context, ({ live }) => {
    const release = known(context, service, command.release);
    const former = stepOf(context, service)?.from ?? null;
    if (areAlike(live, release, former)) return unknown(command, alike);
    if (serves(live, release, former)) return shifted(command, release);
    return goesBack(context, service) ? unwanted(command) : shift(command, context);
  });
};

/** A share is a state, so sending it again changes nothing: what was begun and not seen to end is done again. */
export const weigh = async (command: Command<'weigh'>, context: Context): Promise<Fact[]> => {
  const { service, share, step } = command;
  const release = known(context, service, command.release);
  const provider = providerOf(context, service);
  if (!provider.weigh)
    throw new ConvoyError('NO_WEIGHTS', `the provider of ${service} has no weights: its strategy cannot be a canary`);
  await provider.weigh(effectOf(context, service), release, share);
  return [{ type: 'service.weighed', service, release, share, step, key: keyOf(command) }];
};

export const resumeWeigh = async (command: Command<'weigh'>, context: Context): Promise<Fact[]> =>
  goesBack(context, command.service) ? unwanted(command) : weigh(command, context);

export const rollback = async (command: Command<'rollback'>, context: Context): Promise<Fact[]> => {
  const { service, from, to } = command;
  const release = known(context, service, from);
  await providerOf(context, service).rollback(effectOf(context, service), release, to);
  return [{ type: 'service.rolled-back', service, from: release, to, key: keyOf(command) }];
};

export const resumeRollback = async (command: Command<'rollback'>, context: Context): Promise<Fact[]> => {
  const { service, from, to } = command;
  return asking(command, context, ({ live, share = 0 }) => {
    const release = known(context, service, from);
    // What a canary has of the traffic is to go back too, though the former release serves the rest.
    if (share > 0) return rollback(command, context);
    if (areAlike(live, to, release)) return unknown(command, alike);
    return serves(live, to, release)
      ? [{ type: 'service.rolled-back', service, from: release, to, key: keyOf(command) }]
      : rollback(command, context);
  });
};

/** Taking away what is gone already is fine, so beginning again is too. */
export const retire = async (command: Command<'retire'>, context: Context): Promise<Fact[]> => {
  const { service, release } = command;
  await providerOf(context, service).retire(effectOf(context, service), known(context, service, release));
  return [{ type: 'service.retired', service, release, key: keyOf(command) }];
};
