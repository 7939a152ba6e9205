import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const convoy = fileURLToPath(new URL('../../packages/convoy/bin/convoy.js', import.meta.url));

/** A repository with one commit: a manifest of services that were never confirmed, each with a file in its paths. */
export const createRepository = (root: string, needs: Readonly<Record<string, readonly string[]>>): void => {
  const services = Object.entries(needs).map(([name, own]) => {
    mkdirSync(join(root, 'services', name), { recursive: true });
    writeFileSync(join(root, 'services', name, 'main.js'), '');
    return `  ${name}:
    paths: [services/${name}/**]
    needs: [${own.join(', ')}]
    provider: script
    with: { deploy: ./deploy.sh, describe: ./describe.sh }
    health: { url: "http://localhost/${name}", version: "[BODY].version" }
`;
  });
  mkdirSync(join(root, '.github'));
  writeFileSync(join(root, '.github', 'convoy.yml'), `version: 1\nname: bench\nservices:\n${services.join('')}`);
  const git = (...words: string[]) => execFileSync('git', ['-C', root, '-c', 'gc.auto=0', ...words]);
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-q', '-m', 'all');
};

/** Runs `convoy plan` there, a process of its own, and counts the stages of its answer. */
export const planThere = (root: string): number => {
  const out = execFileSync(process.execPath, [convoy, 'plan', '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return (JSON.parse(out) as { readonly plan: { readonly stages: readonly unknown[] } }).plan.stages.length;
};
