import { type Command, keyOf } from '@convoy/model/commands';
import { ConvoyError } from '@convoy/model/error';
import type { Fact } from '@convoy/model/events';
import { integration } from '../checks/integration.ts';
import type { Context } from './context.ts';
import { liveUrl } from './place.ts';
import { checkingOf } from './verify.ts';

/** Runs one integration check, over all that it spans. */
export const check = async (command: Command<'check'>, context: Context): Promise<Fact[]> => {
  const settings = context.settings.checks[command.check];
  if (!settings)
    throw new ConvoyError('UNKNOWN_CHECK', `the plan speaks of check ${command.check}, its settings do not`);
  const urlOf = (service = ''): Promise<string> => liveUrl(context, service);
  const { verdict } = await integration(command.check, settings, urlOf, checkingOf(context, command));
  return [{ type: 'service.checked', check: command.check, verdict, key: keyOf(command) }];
};
