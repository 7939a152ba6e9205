import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { workflowsOf } from './rewrite.ts';

/** Commits are made in UTC, by nobody in particular. */
const author = {
  GIT_AUTHOR_NAME: 'Shop',
  GIT_AUTHOR_EMAIL: 'shop@example.com',
  GIT_COMMITTER_NAME: 'Shop',
  GIT_COMMITTER_EMAIL: 'shop@example.com',
  TZ: 'UTC',
};

const git = (dir: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: dir, encoding: 'utf8', env: { ...process.env, ...author } }).trim();

export interface Shop {
  readonly dir: string;
  /** Public ports by service. */
  readonly ports: Readonly<Record<string, number>>;
  read(path: string): string;
  /** Changes files, and commits all of it. */
  commit(message: string, files?: Readonly<Record<string, string>>): string;
}

/** A repository of its own with the shop's services and our workflows. `change` may edit the manifest before its commit. */
export const createShop = (
  root: string,
  dir: string,
  firstPort: number,
  change: (manifest: ReturnType<typeof parseDocument>) => void = () => undefined,
): Shop => {
  mkdirSync(dir, { recursive: true });
  for (const part of ['services', 'lib', 'test', 'package.json'])
    cpSync(join(root, 'examples/shop', part), join(dir, part), { recursive: true });
  const manifest = parseDocument(readFileSync(join(root, 'examples/shop/convoy.yml'), 'utf8'));
  const services = Object.keys(manifest.toJS().services);
  const ports = Object.fromEntries(services.map((service, index) => [service, firstPort + index]));
  // The services find one another by these, as they would by names anywhere else.
  const urls = Object.entries(ports).map(([service, port]) => [
    `${service.toUpperCase()}_URL`,
    `http://127.0.0.1:${port}`,
  ]);
  for (const service of services) {
    manifest.setIn(['services', service, 'with', 'port'], ports[service]);
    const own = manifest.toJS().services[service].with.env ?? {};
    manifest.setIn(['services', service, 'with', 'env'], { ...own, ...Object.fromEntries(urls) });
  }
  change(manifest);
  mkdirSync(join(dir, '.github'), { recursive: true });
  writeFileSync(join(dir, '.github/convoy.yml'), String(manifest));
  writeFileSync(join(dir, '.gitignore'), '.convoy/\n');
  workflowsOf(root, join(dir, '.github/workflows'), ['coordinated-deployment.yml', 'deployment-monitoring.yml']);
  git(dir, 'init', '-q', '-b', 'main');
  git(dir, 'remote', 'add', 'origin', 'https://github.com/acme/shop');
  const commit: Shop['commit'] = (message, files = {}) => {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text);
    git(dir, 'add', '-A');
    git(dir, 'commit', '-q', '--allow-empty', '-m', message);
    return git(dir, 'rev-parse', 'HEAD');
  };
  commit('The shop');
  return { dir, ports, commit, read: (path) => readFileSync(join(dir, path), 'utf8') };
};
