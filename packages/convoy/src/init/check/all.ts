import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { exits } from '../../exit.ts';
import { inspect, ManifestError } from '../../manifest.ts';
import type { Place } from '../../place.ts';
import type { Result } from '../../verb.ts';
import { clean, plural } from '../../view/text.ts';
import { draftOf } from '../draft/all.ts';
import { gather } from '../gather.ts';
import { openRepository } from '../repository.ts';
import { callersIn } from './callers.ts';
import { type Drift, driftText } from './drift.ts';
import { environmentDrift } from './environments.ts';
import { saidIn } from './manifest.ts';
import { gone, unnamed } from './services.ts';
import { variableDrift } from './variables.ts';

const noCaller = (file: string): Drift => ({
  code: 'NO_CALLER',
  source: { file },
  message: 'no workflow calls Convoy, so nothing deploys what this says',
  fix: '`convoy init --dry-run` prints such a workflow',
});

/** Compares manifest, workflows and repository. Throws `MANIFEST_INVALID` or `MANIFEST_UNREADABLE`. */
export const check = async (place: Place): Promise<Result> => {
  const { manifest, diagnostics } = await inspect(place);
  if (!manifest) throw new ManifestError(diagnostics.filter(({ severity }) => severity === 'error'));
  const repository = await openRepository(place.root);
  const facts = await gather(repository, place.root);
  const draft = draftOf(facts);
  const file = relative(place.root, place.manifest);
  const said = saidIn(file, await readFile(place.manifest, 'utf8'));
  const callers = callersIn(facts.workflows);
  const unreadable = facts.workflows.flatMap(({ fault }): Drift[] =>
    fault
      ? [
          {
            code: 'UNREADABLE',
            source: fault.source,
            message: `no YAML: ${clean(fault.message)}`,
            fix: 'mend it: what it calls is not compared',
          },
        ]
      : [],
  );
  const drifts = [
    ...unreadable,
    ...(callers.length === 0 ? [noCaller(file)] : []),
    ...unnamed(draft, facts, said, file),
    ...gone(facts, said),
    ...(await variableDrift(said, callers, repository.read)),
    ...environmentDrift(said, callers, draft, file),
  ];
  const counts = `${plural(said.services.length, 'service')}, ${plural(callers.length, 'caller')}, ${plural(facts.files.length, 'file')} compared`;
  const closing = drifts.length === 0 ? `in step: ${counts}` : `${plural(drifts.length, 'difference')}: ${counts}`;
  const notes = facts.workflows.some(({ fault }) => fault) ? [] : facts.notes.map((line) => `note: ${line}`);
  return {
    exit: drifts.length === 0 ? exits.done : exits.failed,
    json: { inStep: drifts.length === 0, drifts, notes: facts.notes },
    text: [...drifts.map(driftText), ...notes, closing].join('\n'),
  };
};
