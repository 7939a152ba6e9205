import { execFileSync } from 'node:child_process';
import type { Entry, Objects, Person } from './objects.ts';
import { setRef } from './refs.ts';
import type { World } from './world.ts';

const git = (dir: string, ...args: readonly string[]): Buffer =>
  execFileSync('git', args, { cwd: dir, maxBuffer: 256 * 1024 * 1024 });

const personIn = (line: string): Person => {
  const [, name = '', email = '', seconds = '0'] = /^\w+ (.*) <(.*)> (\d+) \+0000$/.exec(line) ?? [];
  return { name, email, date: `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z` };
};

const typeOf = (mode: string): Entry['type'] => (mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob');

const entriesOf = (content: Buffer): Entry[] => {
  const entries: Entry[] = [];
  for (let at = 0; at < content.length; ) {
    const zero = content.indexOf(0, at);
    const [mode = '', ...name] = content.subarray(at, zero).toString('utf8').split(' ');
    const oid = content.subarray(zero + 1, zero + 21).toString('hex');
    entries.push({ mode: mode.padStart(6, '0'), name: name.join(' '), type: typeOf(mode), oid });
    at = zero + 21;
  }
  return entries;
};

const add = (objects: Objects, type: string, content: Buffer): string => {
  if (type === 'blob') return objects.add({ type, content });
  if (type === 'tree') return objects.add({ type, entries: entriesOf(content) });
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end).split('\n');
  const all = (word: string) => lines.filter((line) => line.startsWith(`${word} `));
  return objects.add({
    type: 'commit',
    tree: all('tree')[0]?.slice(5) ?? '',
    parents: all('parent').map((line) => line.slice(7)),
    author: personIn(all('author')[0] ?? ''),
    committer: personIn(all('committer')[0] ?? ''),
    message: text.slice(end + 2),
    signed: false,
  });
};

/** What `git push` of HEAD to a branch brings: every object under its own name. Only commits made in UTC can be pushed. */
export const push = (world: World, dir: string, branch: string): string => {
  const oids = git(dir, 'rev-list', '--objects', '--no-object-names', 'HEAD').toString('utf8').trim().split('\n');
  for (const oid of oids) {
    const type = git(dir, 'cat-file', '-t', oid).toString('utf8').trim();
    const added = add(world.objects, type, git(dir, 'cat-file', type, oid));
    if (added !== oid) throw new Error(`the twin names ${type} ${oid} ${added}`);
  }
  const head = git(dir, 'rev-parse', 'HEAD').toString('utf8').trim();
  setRef(world, `refs/heads/${branch}`, head);
  return head;
};
