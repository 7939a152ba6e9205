import { ConvoyError } from '@convoy/model/error';
import type { Description } from '@convoy/model/ports';
import { serviceOf } from '@convoy/model/state';
import { type Context, providerOf, serviceSettings, targetOf } from './context.ts';
import { described } from './described.ts';

/** What the provider finds in place; null where it cannot say. */
export const describe = async (context: Context, service: string): Promise<Description | null> => {
  const provider = providerOf(context, service);
  return provider.capabilities.describe ? provider.describe(targetOf(context, service), context.signal) : null;
};

/** Where users of a service ask, as the manifest or its deploy says; undefined where only the provider may know. */
export const statedUrl = (context: Context, service: string): string | undefined =>
  serviceSettings(context, service).health?.url ?? serviceOf(context.state, service).deployed?.url;

/** Where users of a service ask. Throws `NO_URL` where nobody knows. */
export const liveUrl = async (context: Context, service: string): Promise<string> => {
  const url = statedUrl(context, service) ?? (await describe(context, service))?.url;
  if (url === undefined) throw new ConvoyError('NO_URL', `nobody knows where ${service} answers: set health.url`);
  return url;
};

/**
 * Where what serves answers itself, as its candidate does: through a proxy that only one of the two has before it, that
 * one would be the slower. Undefined where its provider knows no such address, or does not say.
 */
export const besideUrl = async (context: Context, service: string): Promise<string | undefined> => {
  if (!providerOf(context, service).capabilities.describe) return undefined;
  const seen = await described(context, service);
  return typeof seen === 'string' ? undefined : seen.live?.url;
};

/** Where only its candidate answers. Throws `NO_CANDIDATE_URL`: anywhere else the release that serves would be measured. */
export const candidateUrl = (context: Context, service: string): string => {
  const url = serviceOf(context.state, service).deployed?.candidate;
  if (url === undefined)
    throw new ConvoyError(
      'NO_CANDIDATE_URL',
      `the candidate of ${service} has no URL of its own, so its checks would measure what serves: let its deploy answer with the candidate's URL`,
    );
  return url;
};
