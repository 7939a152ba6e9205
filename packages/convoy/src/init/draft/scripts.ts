import { posix } from 'node:path';
import type { Facts, ScriptFact } from '../facts.ts';
import { placed } from '../source.ts';
import type { Building, Site, Way } from './building.ts';
import { type Candidate, homeOf, isShared } from './candidates.ts';
import { stemOf } from './naming.ts';
import { stored, type Variable } from './variables.ts';

/** Names by which a script that deploys anything is told what. */
const serviceName = /^(\w+_)?(SERVICE|APP)(_NAME)?$/;

const variableOf = (
  { file }: ScriptFact,
  service: string,
  { name, line }: ScriptFact['variables'][number],
): Variable =>
  serviceName.test(name)
    ? { name, value: service, reads: [], because: `read in ${placed({ file, line })}`, undecided: true }
    : stored(name, `read in ${placed({ file, line })}`);

/** Variables that a script cannot do without. */
export const requiredBy = (script: ScriptFact, service: string): Variable[] =>
  script.variables.filter(({ required }) => required).map((variable) => variableOf(script, service, variable));

/** What a script does that a person should look at before Convoy calls it. */
export const decisionsOn = ({ file, commit }: ScriptFact): string[] =>
  commit === undefined
    ? []
    : [
        `${placed({ file, line: commit })} asks for the commit that is checked out: a rollback deploys a former one, so let it read CONVOY_VERSION`,
      ];

/** A script as it is, at the top of the repository. */
const wayOf = (script: ScriptFact, service: string): Way => {
  const path = `./${script.file}`;
  const first = script.executable ? [path] : ['bash', path];
  const argument = script.argument === undefined ? [] : [service];
  return {
    command: { value: [...first, ...argument], because: placed(script) },
    cwd: '',
    env: requiredBy(script, service),
    decide: [
      ...(script.argument === undefined
        ? []
        : [`it takes arguments (${placed({ file: script.file, line: script.argument })}): which, in which order?`]),
      ...decisionsOn(script),
    ],
  };
};

/** Whether a script only calls others of these. */
const callsOthers = (script: ScriptFact, all: readonly ScriptFact[]): boolean =>
  all.some(
    (other) =>
      other !== script &&
      script.text.includes(posix.basename(other.file)) &&
      other.file !== script.file &&
      posix.basename(other.file) !== posix.basename(script.file),
  );

/** Gives the scripts that no workflow calls to the services they are for; says of the others why they are left. */
export const placeScripts = (
  facts: Facts,
  site: Site,
  candidates: readonly Candidate[],
  called: ReadonlySet<string>,
): string[] => {
  const notes: string[] = [];
  const built = facts.dockerfiles.map(({ folder }) => folder);
  const give = (to: Building, script: ScriptFact): void => {
    if (to.deploys.length === 0 && to.way === null) {
      to.way = wayOf(script, to.name);
      to.sources.push(placed(script));
    } else notes.push(`${placed(script)} is not used: ${to.name} is deployed by something else already`);
  };
  const free = facts.scripts.filter(({ file }) => !called.has(file));
  const forAll: ScriptFact[] = [];
  for (const script of free) {
    const home = isShared(script.folder)
      ? undefined
      : candidates.find(({ folder }) => folder === homeOf(script.folder, built));
    const stem = stemOf(posix.basename(script.file).replace(/\.\w+$/, ''));
    if (home) give(site.of(home), script);
    else if (callsOthers(script, free))
      notes.push(`${placed(script)} calls other scripts, in an order that Convoy's needs replace`);
    else if (stem === undefined) forAll.push(script);
    else give(site.of(candidates.find(({ name }) => name === stem) ?? stem), script);
  }
  for (const script of forAll) {
    const without = site.all().filter(({ deploys, way }) => deploys.length === 0 && way === null);
    if (site.all().length === 0) give(site.fresh(facts.names, ''), script);
    else if (without.length === 0)
      notes.push(`${placed(script)} is not used: every service is deployed by something else`);
    for (const one of without) give(one, script);
  }
  return notes;
};
