import { type Command, keyOf } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import { own } from '@convoy/model/record';
import { checkService } from '../checks/check-service.ts';
import type { Checking, Subject } from '../checks/checking.ts';
import { type Context, serviceSettings, stepOf } from './context.ts';
import { environmentOf } from './environment.ts';
import { besideUrl, candidateUrl, liveUrl } from './place.ts';

/** With what a check of this command is run; its evidence is named as the command is. */
export const checkingOf = (context: Context, command: Command): Checking => {
  const { ports, signal, log } = context;
  return { ports, signal, log, name: keyOf(command), env: environmentOf(context), isLogged: true };
};

/** Whatever serves now is what a candidate is compared with; what it replaced is there as a profile at most. */
const subjectOf = async (context: Context, { service, check, of }: Command<'verify'>): Promise<Subject> => {
  const url = of === 'live' ? await liveUrl(context, service) : candidateUrl(context, service);
  if (check !== 'performance') return { service, url };
  const former = own(context.state.markers, service)?.profile;
  const isCompared = of === 'candidate' && stepOf(context, service)?.from != null;
  return {
    ...{ service, url },
    ...(isCompared ? { stable: (await besideUrl(context, service)) ?? (await liveUrl(context, service)) } : {}),
    ...(former ? { former } : {}),
  };
};

/** Runs one check of a service. */
export const verify = async (command: Command<'verify'>, context: Context): Promise<Fact[]> => {
  const { service, check } = command;
  const { verify: settings = {} } = serviceSettings(context, service);
  const subject = await subjectOf(context, command);
  const { verdict, profile } = await checkService(check, settings, subject, checkingOf(context, command));
  return [
    { type: 'service.checked', ...{ check, service, verdict, key: keyOf(command) }, ...(profile ? { profile } : {}) },
  ];
};
