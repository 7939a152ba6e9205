import type { Risk } from '@convoy/judge/risk/risk';
import { durationMs, longestWait } from '@convoy/model/duration';
import type { Settings } from '@convoy/model/settings';

/**
 * Settings by which a deployment goes as carefully as its risk asks for: where the manifest says so, what is watched is
 * watched longer. That is all that risk decides; no check is passed or failed by it, and nothing is made shorter.
 */
export const withCare = async (
  settings: Settings,
  riskOf: () => Promise<Pick<Risk, 'care' | 'probability'> | null>,
  note: (line: string) => void,
): Promise<Settings> => {
  const { care, services } = settings;
  if (care === undefined) return settings;
  const risk = await riskOf();
  if (risk === null || risk.care === 'usual') return settings;
  const percent = Math.round(risk.probability * 100);
  note(`its risk is ${percent} %, so what is watched is watched ${care.watch} times as long (care.watch)`);
  const longer = (ms: number): number => Math.min(durationMs(longestWait), Math.round(ms * care.watch));
  return {
    ...settings,
    services: Object.fromEntries(
      Object.entries(services).map(([name, service]) => [
        name,
        service.watchMs === null ? service : { ...service, watchMs: longer(service.watchMs) },
      ]),
    ),
  };
};
