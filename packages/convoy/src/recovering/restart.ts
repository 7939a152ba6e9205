import type { Ports } from '@convoy/engine/ports';
import { ConvoyError } from '@convoy/model/error';
import type { Effect, Target } from '@convoy/model/ports';
import type { Marker } from '@convoy/model/release';
import type { Settings } from '@convoy/model/settings';
import { fingerprintOf } from '../fingerprint.ts';
import type { Place } from '../place.ts';
import { record } from '../session/history.ts';
import { headOf } from '../session/open.ts';

/** What a service is configured with as it is live, and not as the manifest would configure it by now. */
const configured = async (
  place: Place,
  { environment, services }: Settings,
  service: string,
  marker: Marker | undefined,
): Promise<Target['with']> => {
  const own = services[service];
  if (!own) throw new ConvoyError('UNKNOWN_SERVICE', `there is no service ${service} in ${environment}`);
  const { fingerprint } = marker?.release ?? {};
  if (!marker || fingerprint === undefined || fingerprint === fingerprintOf(own)) return own.with;
  const { state } = await record(place, environment, marker.deployment, () => undefined);
  const then = state.settings?.services[service];
  if (then) return then.with;
  throw new ConvoyError(
    'CONFIGURATION_CHANGED',
    `the manifest configures ${service} otherwise than it is live, and what it was deployed with is not known any more: deploy it`,
  );
};

/** Starts again what is live of a service. Rejects with why it could not. */
export const restartLive = async (
  place: Place,
  settings: Settings,
  ports: Ports,
  service: string,
  recovery: string,
  signal: AbortSignal,
): Promise<void> => {
  const { environment } = settings;
  const marker = (await headOf(place, environment).read()).record.markers[service];
  const provider = ports.provider(service);
  if (!provider.restart) throw new ConvoyError('CANNOT_RESTART', `the provider of ${service} cannot restart it`);
  const target: Target = { environment, service, with: await configured(place, settings, service, marker) };
  const release = marker?.release ?? (await provider.describe(target, signal)).live?.release;
  if (!release) throw new ConvoyError('NOTHING_LIVE', `nothing of ${service} is confirmed or live in ${environment}`);
  const effect: Effect = {
    ...{ target, deployment: recovery, key: recovery, log: ports.logs.open(`${service}.restart`) },
    signal: AbortSignal.any([signal, AbortSignal.timeout(settings.services[service]?.timeoutMs ?? 0)]),
  };
  await provider.restart(effect, release);
};
