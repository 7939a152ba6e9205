import { posix } from 'node:path';
import { messageOf } from '@convoy/model/error';
import { clean } from '../view/text.ts';
import type { Facts } from './facts.ts';
import { readCompose } from './readers/compose.ts';
import { readDockerfile } from './readers/dockerfile.ts';
import { readFirebase, readFirebaseRc } from './readers/firebase.ts';
import { readPackage } from './readers/package.ts';
import { readScript } from './readers/script.ts';
import { readWorkflow } from './readers/workflow.ts';
import type { Repository, Text } from './repository.ts';
import { select } from './select.ts';
import { placed } from './source.ts';

const placeOf = (file: string) => {
  const folder = posix.dirname(file);
  return { file, folder: folder === '.' ? '' : folder };
};

/** Reads all that tells how a repository is deployed. What is broken or no file is noted and left out. */
export const gather = async (repository: Repository, root: string): Promise<Facts> => {
  const { paths, folders, notes } = select(repository.files);
  const told: string[] = [...repository.notes, ...notes];
  const each = async <T>(files: readonly string[], read: (file: string, text: Text) => T): Promise<T[]> => {
    const found: T[] = [];
    for (const file of files) {
      const text = await repository.read(file);
      if (text === null) told.push(`${clean(file)} is no regular file, or cannot be read: it was passed over`);
      else
        try {
          found.push(read(file, text));
        } catch (thrown) {
          told.push(clean(`${file} cannot be read: ${messageOf(thrown)}`));
        }
    }
    return found;
  };
  const faulty = <T extends ReturnType<typeof readCompose> | Facts['workflows'][number]>(one: T): T => {
    if (one.fault) told.push(`${placed(one.fault.source)} cannot be read: ${clean(one.fault.message)}`);
    return one;
  };
  const packages = await each(paths.packages, (file, { text }) => ({ ...placeOf(file), ...readPackage(text) }));
  const compose = await each(paths.compose, (file, { text }) => faulty(readCompose(file, text)).services);
  const projects = await each(paths.firebaseRc, (_, { text }) => [...readFirebaseRc(text)]);
  return {
    names: [
      packages.find(({ folder }) => folder === '')?.name,
      repository.remote,
      posix.basename(root),
      'convoy',
    ].flatMap((name) => (name === undefined ? [] : [name.replace(/^@[^/]*\//, '')])),
    branch: repository.branch,
    files: repository.files,
    submodules: repository.submodules,
    dockerfiles: await each(paths.dockerfiles, (file, { text }) => ({ ...placeOf(file), ...readDockerfile(text) })),
    compose: compose.flat(),
    scripts: await each(paths.scripts, (file, { text, executable }) => ({
      ...{ ...placeOf(file), ...readScript(text), executable, text },
    })),
    firebase: await each(paths.firebase, (file, { text }) => ({ ...placeOf(file), parts: readFirebase(text) })),
    projects: new Map(projects.flat()),
    ...{ packages, folders },
    workflows: await each(paths.workflows, (file, { text }) => faulty(readWorkflow(file, text))),
    notes: told,
  };
};
