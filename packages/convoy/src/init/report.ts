import { clean } from '../view/text.ts';
import type { ServiceDraft } from './draft/draft.ts';
import { readsOf } from './draft/reads.ts';
import type { Proposal } from './proposal.ts';

/** What a person has to decide: each such comment begins with that. */
const decisionsIn = (text: string): number => text.match(/#.*\bDECIDE: /g)?.length ?? 0;

const serviceLine = ({ name, deploy, needs }: ServiceDraft): string => {
  const after = needs.length === 0 ? '' : `, after ${needs.map(({ value }) => value).join(', ')}`;
  return `  ${name}: deployed as in ${clean(deploy?.because ?? '')}${after}`;
};

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines]);

/** What was found and what a person has to do next. */
export const report = ({ draft, manifest, workflow, monitoring }: Proposal, written: boolean): string => {
  const reads = readsOf(draft);
  const files = [manifest, workflow, monitoring];
  const open = files.flatMap(({ file, text }) => (decisionsIn(text) > 0 ? [`${file} (${decisionsIn(text)})`] : []));
  const decide = open.length === 0 ? '' : ` and decide where comments say DECIDE: ${open.join(', ')}`;
  const named = (store: string): string[] => reads.filter((one) => one.store === store).map(({ name }) => `  ${name}`);
  return [
    `${written ? 'written' : 'would write'}: ${files.map(({ file }) => file).join(', ')}`,
    ...section('services:', draft.services.map(serviceLine)),
    ...section(
      'left out, for nothing here deploys them:',
      draft.idle.map(({ name, sources }) => `  ${name} (${sources.slice(0, 3).join(', ')})`),
    ),
    ...section('variables to set (gh variable set NAME):', named('vars')),
    ...section('secrets to set (gh secret set NAME):', named('secrets')),
    ...section(
      'note:',
      [...draft.notes, ...draft.left, ...draft.pushing].map((line) => `  ${line}`),
    ),
    `next: read ${manifest.file}${decide}; then \`convoy validate\` and \`convoy plan${draft.environments.length > 1 ? ` --environment ${draft.environments[0]?.value}` : ''}\``,
  ].join('\n');
};
