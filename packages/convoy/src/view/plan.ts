import type { Risk } from '@convoy/judge/risk/risk';
import type { Plan, Step } from '@convoy/model/plan';
import { plural } from '@convoy/model/plural';
import type { Settings } from '@convoy/model/settings';
import { expectedWords } from './expected.ts';
import { exposureOf } from './exposure.ts';
import { riskLines } from './risk.ts';
import { placeName } from './text.ts';

const stepLine = (step: Step, settings: Settings): string => {
  const { service, reason, from, to, needs, ready } = step;
  const after = [...needs, ...ready.map((need) => `${need} (ready as it is)`)];
  const order = after.length > 0 ? `  after ${after.join(', ')}` : '';
  const exposure = exposureOf(step, settings);
  return `  ${service}  ${from?.version ?? 'nothing'} → ${to.version} (${reason})${order}${exposure === '' ? '' : `  ${exposure}`}`;
};

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [title, ...lines] : []);

/** A plan for people: stages for orientation, the engine waits for needs only. */
export const planText = (
  plan: Plan,
  settings: Settings,
  refusals: readonly { readonly code: string; readonly reason: string }[],
  risk: Risk | null = null,
): string => {
  const { operation, steps, undo, stages, tasks, checks, skipped, notes, criticalPath } = plan;
  const { name, environment, shift, promotesFrom } = settings;
  const byName = new Map(steps.map((step) => [step.service, step]));
  const staged = stages.flatMap((stage, index) => [
    ` stage ${index + 1}`,
    ...stage.flatMap((service) => byName.get(service) ?? []).map((step) => stepLine(step, settings)),
  ]);
  const what =
    operation === 'deploy'
      ? `${plural(steps.length, 'service')}${promotesFrom === undefined ? '' : ` of what ${promotesFrom} confirmed`}, shift ${shift}`
      : `rollback of ${plural(undo.length, 'service')}`;
  return [
    `${placeName(name, environment)}: ${what}`,
    ...staged,
    ...undo.map(({ service, from, to }) => `  ${service}  ${from.version} → ${to?.version ?? 'nothing'}`),
    ...section(
      'tasks',
      tasks.map(
        ({ task, phase }) => `  ${task}  ${phase === 'expand' ? 'before its dependents' : 'after confirmation'}`,
      ),
    ),
    ...section(
      'checks',
      checks.map(({ check, needs }) => `  ${check}  after ${needs.join(', ')}`),
    ),
    ...section(
      'skipped',
      skipped.map(({ subject, reason }) => `  ${subject}: ${reason}`),
    ),
    ...section(
      'notes',
      notes.map(({ subject, message }) => `  ${subject}: ${message}`),
    ),
    ...(criticalPath.services.length > 0
      ? [`critical path: ${criticalPath.services.join(' → ')}${expectedWords(plan, settings)}`]
      : []),
    ...(risk === null ? [] : riskLines(risk)),
    ...refusals.map(({ code, reason }) => `refused (${code}): ${reason}`),
  ].join('\n');
};
