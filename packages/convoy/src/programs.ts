import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Note } from '@convoy/model/plan';
import type { ServiceSettings, Settings } from '@convoy/model/settings';
import type { Place } from './place.ts';

/** The program that a command line begins with, where it is a path beside the manifest: `./deploy.sh staging`. */
const programIn = (run: unknown): string | undefined => {
  const first: unknown = Array.isArray(run) ? run[0] : run;
  return typeof first === 'string' ? /^\s*(\.{1,2}\/[\w./-]+)(?=[\s;&|]|$)/.exec(first)?.[1] : undefined;
};

const missingOf = (root: string, { with: keys }: ServiceSettings): string[] => {
  const { cwd: folder, ...commands } = keys;
  const cwd = typeof folder === 'string' ? folder : '.';
  // A folder that a variable names is known only when the time comes.
  if (cwd.includes('$')) return [];
  return Object.entries(commands).flatMap(([key, run]) => {
    const program = programIn(run);
    return program === undefined || existsSync(resolve(root, cwd, program)) ? [] : `${program} (\`with.${key}\`)`;
  });
};

/** Programs that are not there before anything begins: some are built on the way, most are misspelt. */
export const missingPrograms = ({ root }: Place, { services }: Settings, planned: readonly string[]): Note[] =>
  planned.flatMap((subject) => {
    const service = services[subject];
    return (service ? missingOf(root, service) : []).map((program) => ({
      subject,
      code: 'COMMAND_MISSING',
      message: `${subject} has no ${program} yet: if nothing builds it on the way, correct its path`,
    }));
  });
