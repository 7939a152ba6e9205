import { among } from '../../paths.ts';
import { clean } from '../../view/text.ts';
import type { Draft, ServiceDraft } from '../draft/draft.ts';
import type { Facts } from '../facts.ts';
import { placed } from '../source.ts';
import type { Drift } from './drift.ts';
import type { Said } from './manifest.ts';

/** What may stand before a path and behind it: anything else makes it another one. */
const begins = /(^|[^\w./-])(\.\/)?$/;
const ends = /^(?![\w-]|\.\w)/;

/** Whether a path stands in the manifest as a whole, be it in a comment: what is named there was decided. */
const namer = ({ text }: Said): ((path: string) => boolean) => {
  // A comment goes on behind the sign of its next line.
  const known = clean(text.replaceAll(/\n[ \t]*#/g, ' '));
  return (path) => {
    const wanted = clean(path);
    for (let at = known.indexOf(wanted); at >= 0; at = known.indexOf(wanted, at + 1)) {
      const behind = at + wanted.length;
      if (begins.test(known.slice(Math.max(0, at - 3), at)) && ends.test(known.slice(behind, behind + 2))) return true;
    }
    return false;
  };
};

const missing = (service: ServiceDraft, file: string): Drift => ({
  code: 'NOT_IN_MANIFEST',
  source: { file: service.sources[0] ?? file },
  message: `${service.name} looks like a service, and ${file} does not name it`,
  fix: `add it to \`services\`, or name ${service.folder || service.sources[0]} in a comment there to say that it is none`,
});

/** What the repository has and the manifest does not name: services, and scripts that deploy. */
export const unnamed = (draft: Draft, facts: Facts, said: Said, file: string): Drift[] => {
  const names = namer(said);
  const globs = said.paths.map(({ name }) => name);
  const covers = globs.length === 0 ? () => false : among(globs);
  const isCovered = (path: string): boolean => covers({ path, submodule: false }) || names(path);
  const services = [...draft.services, ...draft.idle].filter(({ name, folder, sources }) => {
    if (said.services.includes(name) || sources.length === 0) return false;
    // What it shares with others, a script at the top for one, says nothing about it.
    const own = folder ? [folder, `${folder}/x`, ...sources.filter((path) => path.startsWith(`${folder}/`))] : sources;
    return !own.some(isCovered);
  });
  const told = new Set(services.flatMap(({ sources }) => sources));
  const scripts = facts.scripts.filter((script) => !isCovered(script.file) && !told.has(placed(script)));
  return [
    ...services.map((service) => missing(service, file)),
    ...scripts.map(
      (script): Drift => ({
        code: 'NOT_IN_MANIFEST',
        source: { file: script.file },
        message: `this script deploys something, and ${file} does not name it`,
        fix: `call it in \`with.deploy\` of a service, or name it in a comment of ${file} to say that it is none`,
      }),
    ),
  ];
};

const matches = (glob: string, { submodules }: Facts): ((path: string) => boolean) => {
  const is = among([glob]);
  return (path) => is({ path, submodule: submodules.has(path) });
};

/** What the manifest names and the repository has no more. */
export const gone = (facts: Facts, said: Said): Drift[] => {
  const files = new Set(facts.files);
  const folders = (path: string): boolean => facts.files.some((file) => file.startsWith(`${path}/`));
  return [
    ...said.paths
      .filter(({ name }) => !facts.files.some(matches(name, facts)))
      .map(
        ({ name, source }): Drift => ({
          ...{ code: 'PATH_MATCHES_NOTHING', source, message: `\`${clean(name)}\` in \`paths\` matches no file` },
          fix: 'write where the files are now, or take the service out',
        }),
      ),
    ...said.scripts
      .filter(({ name }) => !files.has(name) && !folders(name) && !name.startsWith('..'))
      .map(
        ({ name, source }): Drift => ({
          ...{ code: 'SCRIPT_GONE', source, message: `this command runs ${clean(name)}, which is not there` },
          fix: 'write where the script is now, or commit it',
        }),
      ),
  ];
};
