import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Name, ports } from '../lib/places.ts';
import { foldersOf } from './end.ts';

/** What the folders of all demos are called, before what makes each its own. */
export const prefix = 'convoy-demo-';

const isTaken = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(true));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(false)));
  });

/** Whether the daemon of a demo in this folder still runs. */
const runs = (root: string): boolean => {
  try {
    const { pid } = JSON.parse(readFileSync(join(foldersOf(root).local, 'daemon.json'), 'utf8')) as { pid: number };
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** What stands in a demo's way and how to remove it, as text; null when nothing does. */
export const obstacle = async (tmp: string): Promise<string | null> => {
  const names = Object.keys(ports) as Name[];
  const free = await Promise.all(names.map(async (name) => !(await isTaken(ports[name]))));
  const taken = names.filter((_, index) => !free[index]).map((name) => `${ports[name]} (${name})`);
  if (taken.length === 0) return null;
  const kept = readdirSync(tmp).filter((name) => name.startsWith(prefix) && runs(join(tmp, name)));
  return [
    `the demo cannot begin: of its ports on 127.0.0.1 these are taken: ${taken.join(', ')}`,
    ...(kept.length === 0
      ? ['end what listens there (`ss -ltnp` names it) and start again']
      : kept.map((name) => `a demo still runs, end it with: npm run demo -- --stop ${join(tmp, name)}`)),
  ].join('\n');
};
