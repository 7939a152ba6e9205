import { posix } from 'node:path';
import type { Facts } from '../facts.ts';
import { globOf, nameOf } from '../names.ts';
import type { FirebasePart } from '../readers/firebase.ts';
import { placed } from '../source.ts';
import type { Building, Site, Way } from './building.ts';
import type { Deploy } from './deploys.ts';
import type { Variable } from './variables.ts';

/** The folder of the package that a path lies in, else the path itself. */
const packageOf = (facts: Facts, path: string): string =>
  facts.packages
    .filter(({ folder }) => folder !== '' && (path === folder || path.startsWith(`${folder}/`)))
    .sort((a, b) => b.folder.length - a.folder.length)[0]?.folder ?? path;

const projectOf = (value: string, because: string): Variable => ({
  ...{ name: 'FIREBASE_PROJECT', value, reads: [], because, undecided: false },
});

const rc = '.firebaserc';

/** Firebase's own command for one part, with the project that the environment has in `.firebaserc`. */
const wayOf = (file: string, folder: string, only: string, { projects }: Facts): Way => {
  const project = projects.get('default') ?? [...projects.values()][0];
  const aliases = [...projects].filter(([alias]) => alias !== 'default');
  return {
    command: {
      value: `npx firebase-tools deploy --only ${only} --project "$FIREBASE_PROJECT" --non-interactive`,
      because: placed({ file }),
    },
    cwd: folder,
    env: [
      project === undefined
        ? {
            ...{ name: 'FIREBASE_PROJECT', value: `\${FIREBASE_PROJECT}`, because: `no ${rc} names it` },
            ...{ reads: [{ name: 'FIREBASE_PROJECT', store: 'vars' as const }], undecided: true },
          }
        : projectOf(project, rc),
    ],
    decide: [
      'the build comes first: no workflow shows it',
      'firebase-tools takes its credentials from GOOGLE_APPLICATION_CREDENTIALS, or from gcloud',
    ],
    byEnvironment: new Map(
      aliases.flatMap(([alias, id]) => {
        const environment = nameOf(alias);
        return environment === undefined ? [] : [[environment, [projectOf(id, rc)]] as const];
      }),
    ),
  };
};

/** The command of a workflow for one of the parts that it deploys. */
const narrowed = (deploy: Deploy, only: string): Deploy => ({
  ...deploy,
  command: /--only[= ]/.test(deploy.command)
    ? deploy.command.replace(/(--only[= ])\s*("[^"]*"|'[^']*'|\S+)/, (_, flag: string) => `${flag}${only}`)
    : deploy.command.replace(/(\bfirebase(?:-tools)?(?:@\S+)?\s+deploy)\b/, (said) => `${said} --only ${only}`),
});

const covers = (deploy: Deploy, part: FirebasePart): boolean =>
  deploy.target.kind === 'firebase' &&
  (deploy.target.only.length === 0 ||
    deploy.target.only.some((one) => one === part.only || one === part.kind || one.startsWith(`${part.only}:`)));

/** Makes a service of each part of Firebase; says which deploys were one of them. */
export const placeFirebase = (facts: Facts, site: Site, deploys: readonly Deploy[]): ReadonlySet<Deploy> => {
  const used = new Set<Deploy>();
  for (const { file, folder, parts } of facts.firebase)
    for (const part of parts) {
      const path = posix.join(folder, part.folder ?? (part.kind === 'functions' ? 'functions' : 'public'));
      const outside = path === '.' || path.startsWith('..') ? null : packageOf(facts, path);
      const known = site.all().find((one) => one.folder !== null && one.folder !== '' && one.folder === outside);
      const wishes = [part.name, outside === null ? undefined : posix.basename(outside), part.kind];
      const fallback = part.kind === 'hosting' && part.name === undefined && outside === path ? ['web'] : [];
      const one: Building =
        known ?? site.fresh([...fallback, ...wishes.flatMap((wish) => (wish === undefined ? [] : [wish]))], outside);
      one.sources.push(placed({ file }));
      one.globs.push(globOf(file));
      const own = deploys.filter((deploy) => covers(deploy, part));
      for (const deploy of own) {
        used.add(deploy);
        one.deploys.push(narrowed(deploy, part.only));
      }
      if (own.length === 0 && one.deploys.length === 0) one.way ??= wayOf(file, folder, part.only, facts);
    }
  return used;
};
