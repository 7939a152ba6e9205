import type { Failure } from '@convoy/model/state';

/** What to do about a failure whose reason only says what was seen, by its code; all other reasons end with their fix. */
const fixes: Readonly<Record<string, string>> = {
  HEALTH_REFUSED: 'let it listen where this looks: at its PORT, or correct `health.url`',
  HEALTH_DNS: 'correct `health.url`, or the name where it is looked up',
  HEALTH_TLS: 'renew or correct its certificate',
  HEALTH_TIMEOUT: 'it is reached and does not answer: see what holds it up',
  HEALTH_RESET: 'it breaks its answers off: see why',
  HEALTH_PROTOCOL: 'let it speak HTTP where this looks, or correct `health.url`',
  HEALTH_STATUS: 'see why it is not ready, or correct `health.ready`',
  HEALTH_DOWN: 'see why its own answer says that it is down',
  WRONG_VERSION: 'let it answer with the version it was deployed as (CONVOY_VERSION), or correct `health.url`',
  NO_VERSION: 'let its answer name its version there, or correct `health.version`',
  GATE_TIMEOUT: 'see why it is not steadily healthy, or give its gate a longer `timeout`',
};

/** What to do about these failures, each line once. */
export const adviceOn = (failures: readonly Failure[]): string[] => {
  const lines = failures.flatMap(({ point, service, code }) => {
    const fix = point !== 'deploy' && Object.hasOwn(fixes, code) ? fixes[code] : undefined;
    return service === undefined || fix === undefined
      ? []
      : [`fix for ${service}: ${fix}; convoy logs ${service} shows what it wrote`];
  });
  return [...new Set(lines)];
};
