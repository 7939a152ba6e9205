import { checksOfService } from '@convoy/model/checks';
import type { Step } from '@convoy/model/plan';
import type { Settings } from '@convoy/model/settings';
import { duration, percent } from './text.ts';

/** How users come to meet a release, and what it has to pass: who says yes to a plan says yes to that. */
export const exposureOf = ({ service, phases, recreate }: Step, settings: Settings): string => {
  const { health = null, canary = [], watchMs = null, ...rest } = settings.services[service] ?? {};
  const steps = phases.includes('canary')
    ? canary.map(({ share, forMs }) => `${percent(share)} ${duration(forMs)}`)
    : [];
  return [
    ...(recreate ? ['users meet it at once'] : []),
    ...(steps.length > 0 ? [`canary ${steps.join(', ')}`] : []),
    ...(health && watchMs !== null ? [`watch ${duration(watchMs)}`] : []),
    ...(phases.includes('verify') ? [checksOfService(rest).join(', ')] : []),
  ].join('; ');
};
