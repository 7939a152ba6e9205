import type { Risk } from '@convoy/judge/risk/risk';
import type { Plan } from '@convoy/model/plan';
import type { Settings } from '@convoy/model/settings';
import { exposureOf } from './exposure.ts';
import { riskLines } from './risk.ts';
import { placeName, version } from './text.ts';

type Refusals = readonly { readonly code: string; readonly reason: string }[];

/** Text that neither breaks a table nor becomes markup, a mention or a reference to an issue. */
const cell = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]()#|~@]/g, (sign) => `&#${sign.codePointAt(0)};`);

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0
    ? []
    : [
        `| ${heads.join(' | ')} |`,
        `|${heads.map(() => '---').join('|')}|`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
        '',
      ];

/** A plan for a pull request or a summary: what would go out, in which order, and why the rest would not. */
export const planMarkdown = (plan: Plan, settings: Settings, refusals: Refusals, risk: Risk | null = null): string => {
  const { name, environment } = settings;
  const stageOf = new Map(plan.stages.flatMap((stage, index) => stage.map((service) => [service, index + 1])));
  const steps = [...plan.steps].sort((a, b) => (stageOf.get(a.service) ?? 0) - (stageOf.get(b.service) ?? 0));
  return [
    `### Plan for ${cell(placeName(name ?? null, environment))}`,
    '',
    ...(steps.length === 0 ? ['Nothing would be deployed.', ''] : []),
    ...table(
      ['stage', 'service', 'from', 'to', 'why', 'how'],
      steps.map((step) => {
        const { service, from, to, reason } = step;
        const stage = String(stageOf.get(service) ?? '');
        const former = from ? version(from.version) : 'nothing';
        return [stage, service, former, version(to.version), reason, exposureOf(step, settings)];
      }),
    ),
    ...table(
      ['task', 'phase'],
      plan.tasks.map(({ task, phase }) => [task, phase]),
    ),
    ...refusals.map(({ code, reason }) => `- would be refused (${cell(code)}): ${cell(reason)}`),
    ...plan.notes.map(({ message }) => `- ${cell(message)}`),
    ...(risk === null ? [] : riskLines(risk).map((line, index) => `${index === 0 ? '' : '  '}- ${cell(line.trim())}`)),
    ...(plan.skipped.length === 0
      ? []
      : [
          '',
          '<details><summary>Not in it</summary>',
          '',
          ...table(
            ['what', 'why'],
            plan.skipped.map(({ subject, reason }) => [subject, reason]),
          ),
          '</details>',
        ]),
    '',
  ].join('\n');
};
