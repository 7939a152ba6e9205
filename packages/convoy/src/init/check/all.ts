import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { plural } from '@convoy/model/plural';
import { exits } from '../../exit.ts';
import { manifestAt } from '../../manifest.ts';
import type { Place } from '../../place.ts';
import type { Result } from '../../verb.ts';
import { gather } from '../gather.ts';
import { openRepository } from '../repository.ts';
import { compare } from './compare.ts';
import { driftText } from './drift.ts';

/** Compares manifest, workflows and repository. Throws `MANIFEST_INVALID` or `MANIFEST_UNREADABLE`. */
export const check = async (place: Place): Promise<Result> => {
  await manifestAt(place);
  const repository = await openRepository(place.root);
  const facts = await gather(repository, place.root);
  const file = relative(place.root, place.manifest);
  const text = await readFile(place.manifest, 'utf8');
  const { drifts, services, callers } = await compare(facts, { file, text }, repository.read);
  const counts = [plural(services, 'service'), plural(callers, 'caller'), plural(facts.files.length, 'file')].join(
    ', ',
  );
  const inStep = drifts.length === 0;
  return {
    exit: inStep ? exits.done : exits.failed,
    json: { inStep, drifts, notes: facts.notes },
    text: [
      ...drifts.map(driftText),
      ...facts.notes.map((line) => `note: ${line}`),
      `${inStep ? 'in step' : plural(drifts.length, 'difference')}: ${counts} compared`,
    ].join('\n'),
  };
};
