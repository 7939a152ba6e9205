import { holdsUp } from '@convoy/judge/risk/care';
import type { Risk } from '@convoy/judge/risk/risk';
import { durationMs, longestWait } from '@convoy/model/duration';
import type { Note } from '@convoy/model/plan';
import type { Refusal } from '@convoy/model/refusal';
import type { CanaryStep, ServiceSettings, Settings } from '@convoy/model/settings';
import { duration, percent } from './view/text.ts';

/** How a deployment goes on, by its risk; where nothing is asked for, as it would have gone anyway. */
export interface Careful {
  readonly settings: Settings;
  readonly notes: readonly Note[];
  readonly refusals: readonly Refusal[];
}

type Known = Pick<Risk, 'care' | 'early' | 'probability' | 'deployments' | 'reasons'>;

const each = (settings: Settings, change: (service: ServiceSettings) => ServiceSettings): Settings => ({
  ...settings,
  services: Object.fromEntries(Object.entries(settings.services).map(([name, service]) => [name, change(service)])),
});

const longer = (settings: Settings, times: number): Settings =>
  each(settings, ({ watchMs, ...service }) => ({
    ...service,
    watchMs: watchMs === null ? null : Math.min(durationMs(longestWait), Math.round(watchMs * times)),
  }));

/** Whoever cannot be a canary is told by the plan, as of any other. */
const stepwise = (settings: Settings, { share, forMs }: CanaryStep): Settings =>
  each(settings, (service) =>
    service.strategy === 'blue-green' ? { ...service, strategy: 'canary', canary: [{ share, forMs }] } : service,
  );

/** How high, and by what. */
const told = ({ probability, reasons }: Known): { readonly risk: string; readonly why: string } => ({
  risk: `its risk is ${Math.round(100 * probability)} %`,
  why: reasons.map(({ words, odds }) => `${words} (odds × ${odds.toFixed(2)})`).join('; '),
});

/**
 * A deployment as careful as its risk asks for, where the manifest says so: watched longer, few users first, or not before
 * somebody answers for it. That is all that risk decides: no check is passed or failed by it, and nothing is made shorter.
 */
export const withCare = (settings: Settings, risk: Known | null): Careful => {
  const { environment, care: { watch, canary, ask } = {} } = settings;
  const notes: Note[] = [];
  if (risk === null) return { settings, notes, refusals: [] };
  const { risk: high, why } = told(risk);
  const because = why === '' ? '' : `: ${why}`;
  let careful = settings;
  if (watch !== undefined && risk.early !== null)
    careful = { ...settings, care: { ...settings.care, early: risk.early } };
  const note = (code: string, message: string) => notes.push({ subject: environment, code, message });
  if (watch !== undefined && risk.care !== 'usual') {
    careful = longer(careful, watch);
    note('CARE_WATCH', `${high}, so what is watched is watched ${watch} times as long (care.watch)${because}`);
  }
  if (canary !== undefined && holdsUp(risk, canary.from)) {
    careful = stepwise(careful, canary);
    const step = `${percent(canary.share)} of the traffic for ${duration(canary.forMs)} first`;
    note('CARE_CANARY', `${high}, so what is blue-green gets ${step} (care.canary)${because}`);
  }
  if (ask === undefined || !holdsUp(risk, ask)) return { settings: careful, notes, refusals: [] };
  const reason = `${high}, and from ${percent(ask)} on nothing starts before somebody answers for it (care.ask)${because}`;
  const fix = 'let somebody look at it who knows these services';
  return { settings: careful, notes, refusals: [{ subject: environment, code: 'RISK_ASK', reason, fix }] };
};
