import { posix } from 'node:path';
import { Minimatch } from 'minimatch';
import type { File } from './git.ts';

/** As git reads a glob: no braces, and a name that begins with a dot is a name like others. */
const asGit = { dot: true, nobrace: true, noext: true, nonegate: true, nocomment: true };

interface Glob {
  /** Whether it may match something below a submodule: what changed in there is not known. */
  readonly touches: (file: File) => boolean;
  /** Whether it matches all of it. */
  readonly covers: (file: File) => boolean;
}

/** A path without wildcards means all that lies below it, too. */
const globOf = (written: string): Glob => {
  const path = posix.normalize(written).replace(/\/$/, '');
  const plain = !/[*?[\\]/.test(path);
  const [fixed = ''] = path.split(/[^/]*[*?[\\]/, 1);
  if (plain) {
    const covers = ({ path: name }: File) => path === '.' || name === path || name.startsWith(`${path}/`);
    return { covers, touches: (file) => covers(file) || (file.submodule && path.startsWith(`${file.path}/`)) };
  }
  const whole = new Minimatch(path, asGit);
  const part = new Minimatch(path, { ...asGit, partial: true });
  return {
    // Most files are of other services: the text before the first wildcard tells them apart sooner than the glob.
    touches: ({ path: name, submodule }) =>
      submodule ? part.match(name) : name.startsWith(fixed) && whole.match(name),
    covers: ({ path: name, submodule }) => whole.match(name) || (submodule && whole.match(`${name}/`)),
  };
};

/** Whether a file is one of these paths: matched by one of them, and by none of those that begin with `!`. */
export const among = (paths: readonly string[]): ((file: File) => boolean) => {
  const [without, within] = [true, false].map((negated) =>
    paths.filter((path) => path.startsWith('!') === negated).map((path) => globOf(negated ? path.slice(1) : path)),
  ) as [Glob[], Glob[]];
  return (file) =>
    (within.length === 0 || within.some(({ touches }) => touches(file))) && !without.some(({ covers }) => covers(file));
};
