import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { needing } from '../../../test/needing.ts';
import { type Ended, type House, startProgram } from './harness.ts';

/** A user namespace makes anybody root in it; where those are off, root needs none. */
const ways = [['-rm'], ['-m']];
const can = ways.find((flags) => spawnSync('unshare', [...flags, 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0);

export const whereMounted = needing(
  'mount namespaces (unshare -rm, or root that may mount a tmpfs)',
  can !== undefined,
);

/** The command line in such a script. */
export const convoyIn = (words: string): string => `"$1" "$2" ${words} --manifest "$4" --state-dir "$0"`;

/** Runs a script in a mount namespace of its own with a small file system at the state folder, `$0`. */
export const mounted = async (house: House, options: string, script: string): Promise<Ended> => {
  await mkdir(house.state, { recursive: true });
  const all = `mount -t tmpfs -o ${options} none "$0" && { ${script}; }`;
  const convoy = house.words([]).slice(0, 2);
  const words = ['unshare', ...(can ?? []), 'bash', '-c', all, house.state, ...convoy, '--manifest', house.manifest];
  return startProgram(words, house.root).ended;
};

/** A script that notes what it deployed, a file for each service; what is deployed is what was noted last. */
export const scripted = (more: object = {}, keys: object = {}): object => ({
  provider: 'script',
  with: {
    deploy: 'echo "$CONVOY_VERSION" >> "$CONVOY_SERVICE.deployed"',
    describe: `f="$CONVOY_SERVICE.deployed"; if [ -e "$f" ]; then printf '{"live":{"version":"%s"}}' "$(tail -1 "$f")"; else echo '{"live":null}'; fi > "$CONVOY_OUTPUT"`,
    ...keys,
  },
  ...more,
});
