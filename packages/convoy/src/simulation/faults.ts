import { misfit } from '@convoy/engine/simulate/misfit';
import { type Fault, type FaultKind, faultKinds } from '@convoy/engine/simulate/trouble';
import { didYouMean } from '@convoy/manifest/words';
import { ConvoyError } from '@convoy/model/error';
import type { Plan } from '@convoy/model/plan';
import type { Settings } from '@convoy/model/settings';

const isKind = (word: string): word is FaultKind => faultKinds.some((kind) => kind === word);

/** Reads `all`, or kinds by commas; throws `USAGE`. */
export const kindsOf = (text: string): 'all' | FaultKind[] => {
  if (text === 'all') return 'all';
  return text.split(',').map((word) => {
    const kind = word.trim();
    if (isKind(kind)) return kind;
    const { question } = didYouMean(kind, faultKinds);
    throw new ConvoyError('USAGE', `--faults ${kind}${question || `: say all, or some of ${faultKinds.join(', ')}`}`);
  });
};

/** Reads `SUBJECT:KIND`, or `KIND` for what meets nobody; whether there is such a subject is not asked yet. */
export const faultOf = (text: string): Fault => {
  const at = text.indexOf(':');
  const kind = text.slice(at + 1);
  if (isKind(kind)) return at < 0 ? { kind } : { kind, subject: text.slice(0, at) };
  const { question } = didYouMean(kind, faultKinds);
  throw new ConvoyError(
    'USAGE',
    question === ''
      ? `--fault ${text}: write SERVICE:KIND, the kind one of ${faultKinds.join(', ')}`
      : `--fault ${text}: unknown kind${question}`,
  );
};

/** The fault as its flag would say it. */
export const wordsOf = ({ kind, subject }: Fault): string => (subject === undefined ? kind : `${subject}:${kind}`);

/** Throws `USAGE` when a fault cannot meet anybody in this deployment. */
export const requireFit = (fault: Fault, deployment: { readonly plan: Plan; readonly settings: Settings }): void => {
  const { services, tasks, checks, environment } = deployment.settings;
  const known = [services, tasks, checks].flatMap(Object.keys);
  const { subject } = fault;
  if (subject !== undefined && !known.includes(subject)) {
    const { question, fix } = didYouMean(subject, known);
    const say = question || (fix === undefined ? '' : `; ${fix}`);
    throw new ConvoyError('USAGE', `--fault ${wordsOf(fault)}: there is no ${subject} in ${environment}${say}`);
  }
  const why = misfit(fault, deployment);
  if (why !== null) throw new ConvoyError('USAGE', `--fault ${wordsOf(fault)}: ${why}`);
};
