import { clean } from '../../view/text.ts';
import { draftOf } from '../draft/all.ts';
import type { Facts } from '../facts.ts';
import type { Repository } from '../repository.ts';
import { callersIn, monitorsIn } from './callers.ts';
import type { Drift } from './drift.ts';
import { environmentDrift } from './environments.ts';
import { saidIn } from './manifest.ts';
import { gone, unnamed } from './services.ts';
import { variableDrift } from './variables.ts';

/** What was compared, and in what it differs. */
export interface Compared {
  readonly drifts: readonly Drift[];
  readonly services: number;
  readonly callers: number;
}

const noCaller = (file: string): Drift => ({
  code: 'NO_CALLER',
  source: { file },
  message: 'no workflow calls Convoy, so nothing deploys what this says',
  fix: '`convoy init --dry-run` prints such a workflow',
});

const unreadable = ({ workflows }: Facts): Drift[] =>
  workflows.flatMap(({ fault }): Drift[] =>
    fault
      ? [
          {
            ...{ code: 'UNREADABLE', source: fault.source, message: `no YAML: ${clean(fault.message)}` },
            fix: 'mend it: what it calls is not compared',
          },
        ]
      : [],
  );

/** Compares a valid manifest with the repository and its workflows. */
export const compare = async (
  facts: Facts,
  { file, text }: { readonly file: string; readonly text: string },
  read: Repository['read'],
): Promise<Compared> => {
  const draft = draftOf(facts);
  const said = saidIn(file, text);
  const [callers, monitors] = [callersIn(facts.workflows), monitorsIn(facts.workflows)];
  return {
    services: said.services.length,
    callers: callers.length,
    drifts: [
      ...unreadable(facts),
      ...(callers.length === 0 ? [noCaller(file)] : []),
      ...unnamed(draft, facts, said, file),
      ...gone(facts, said),
      ...(await variableDrift(said, [...callers, ...monitors], read)),
      ...environmentDrift(said, { callers, monitors }, draft, file),
    ],
  };
};
