import { clean } from '../../view/text.ts';
import type { Facts } from '../facts.ts';
import { globOf, nameOf } from '../names.ts';
import { placed } from '../source.ts';
import { branchesOf } from './branches.ts';
import { type Building, openSite } from './building.ts';
import { candidatesOf } from './candidates.ts';
import { deployedOf } from './deployed.ts';
import { deploysOf } from './deploys.ts';
import type { Draft, ServiceDraft, Told } from './draft.ts';
import { rankOf } from './environment.ts';
import { placeFirebase } from './firebase.ts';
import { serviceOf } from './naming.ts';
import { needsAmong } from './needs.ts';
import { placePackages } from './packages.ts';
import { placeScripts } from './scripts.ts';

/** From the first to the last, as releases go through them. */
const environmentsOf = (deploys: ReturnType<typeof deploysOf>, { projects }: Facts): Draft['environments'] => {
  const found = new Map<string, Draft['environments'][number]>();
  for (const { environments } of deploys)
    for (const { name, because, at } of environments)
      if (!found.has(name)) found.set(name, { value: name, because, at });
  if (found.size === 0)
    for (const value of [...projects.keys()].flatMap((alias) => (alias === 'default' ? [] : (nameOf(alias) ?? []))))
      found.set(value, { value, because: '.firebaserc' });
  const all = [...found.values()].slice(0, 50);
  if (all.length === 0) return [{ value: 'staging', because: 'DECIDE: no workflow names an environment' }];
  return all.sort((a, b) => rankOf(a.value) - rankOf(b.value));
};

const healthOf = (one: Building, facts: Facts): Told<string> | null => {
  const composed = facts.compose.find(({ name }) => name === one.compose)?.health;
  if (composed) return { value: composed.path, because: placed(composed.source) };
  const file = facts.dockerfiles.find(({ folder, health }) => folder === one.folder && health);
  return file?.health
    ? { value: file.health.value, because: placed({ file: file.file, line: file.health.line }) }
    : null;
};

/** Workspaces that its own package depends on, and theirs. */
const workspacesOf = (folder: string, { packages }: Facts): string[] => {
  const met = new Set([folder]);
  for (const one of met)
    for (const name of packages.find((own) => own.folder === one)?.dependencies ?? []) {
      const other = packages.find((own) => own.name === name && own.folder !== '');
      if (other) met.add(other.folder);
    }
  met.delete(folder);
  return [...met];
};

const pathsOf = ({ folder, globs }: Building, facts: Facts): string[] =>
  folder === null || folder === '' || !facts.files.some((file) => file === folder || file.startsWith(`${folder}/`))
    ? []
    : [...[folder, ...workspacesOf(folder, facts)].map((one) => `${globOf(one)}/**`), ...new Set(globs)];

/** Steps that deploy by an action: Convoy runs commands, so somebody has to say which does the same. */
const byActions = ({ workflows }: Facts): string[] =>
  workflows
    .flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps))
    .flatMap(({ uses, source }) => {
      const name = uses?.replace(/@.*$/, '') ?? '';
      const deploys = /deploy/i.test(name) && !/\/actions\/deploy-service$/.test(name);
      return deploys
        ? [`${clean(name)} in ${placed(source)} deploys, and Convoy runs commands: which does the same?`]
        : [];
    });

const suggestionOf = ({ compose }: Building): string | null =>
  compose !== undefined && nameOf(compose) === compose
    ? `docker compose up --detach --build --no-deps ${compose}`
    : null;

/** What the manifest and the caller's workflow will say, drawn from what the repository has. */
export const draftOf = (facts: Facts): Draft => {
  const candidates = candidatesOf(facts);
  const site = openSite(candidates);
  const deploys = deploysOf(facts);
  const firebase = placeFirebase(facts, site, deploys);
  for (const deploy of deploys.filter((one) => !firebase.has(one)))
    site.of(serviceOf(deploy, candidates, facts)).deploys.push(deploy);
  const called = new Set(deploys.flatMap(({ target }) => (target.kind === 'script' ? [target.file] : [])));
  placePackages(facts, site, candidates);
  const left = placeScripts(facts, site, candidates, called);
  const all = site.all();
  const living = all.filter(({ deploys: some, way }) => some.length > 0 || way !== null);
  const { needs, notes: cut } = needsAmong(living, facts);
  const services = all.map(
    (one): ServiceDraft => ({
      ...{ name: one.name, sources: [...new Set(one.sources)], folder: one.folder, paths: pathsOf(one, facts) },
      ...{ needs: needs.get(one.name) ?? [], health: healthOf(one, facts), suggestion: suggestionOf(one) },
      ...deployedOf(one, facts),
    }),
  );
  const oidc = facts.workflows.flatMap(({ jobs }) => jobs).find(({ idToken }) => idToken)?.idToken;
  return {
    name: nameOf(facts.names.find((name) => nameOf(name) !== undefined) ?? '') ?? 'convoy',
    environments: environmentsOf(deploys, facts),
    services: services.filter(({ deploy }) => deploy !== null),
    idle: services.filter(({ deploy }) => deploy === null),
    branches: branchesOf(deploys),
    idToken: oidc === undefined ? null : placed(oidc),
    left: [...byActions(facts), ...left],
    pushing: [...new Set(deploys.flatMap(({ branches, started }) => (branches.length > 0 ? [started] : [])))].map(
      (file) => `${clean(file)} deploys on a push too: take its triggers away in the commit that brings the new one`,
    ),
    notes: [...facts.notes, ...cut],
  };
};
