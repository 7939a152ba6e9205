import { plural } from '@convoy/model/plural';
import { clean } from '../view/text.ts';
import type { ServiceDraft } from './draft/draft.ts';
import { readsOf } from './draft/reads.ts';
import type { Proposal } from './proposal.ts';

const decisionsIn = (text: string): number => text.split('\n').filter((line) => /#.*\bDECIDE\b/.test(line)).length;

const serviceLine = ({ name, deploy, needs }: ServiceDraft): string => {
  const after = needs.length === 0 ? '' : `, after ${needs.map(({ value }) => value).join(', ')}`;
  return `  ${name}: deployed as in ${clean(deploy?.because ?? '')}${after}`;
};

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines]);

/** What was found and what a person has to do next. */
export const report = ({ draft, manifest, workflow, monitoring }: Proposal, written: boolean): string => {
  const reads = readsOf(draft);
  const files = [manifest, workflow, monitoring];
  const count = files.reduce((sum, { text }) => sum + decisionsIn(text), 0);
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
    `next: read ${manifest.file}, where ${plural(count, 'comment')} ${count === 1 ? 'says' : 'say'} DECIDE; then \`convoy validate\` and \`convoy plan${draft.environments.length > 1 ? ` --environment ${draft.environments[0]?.value}` : ''}\``,
  ].join('\n');
};
