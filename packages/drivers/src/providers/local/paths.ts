import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { ConvoyError, messageOf } from '@convoy/model/error';

/** Where everything of one state directory lies. */
export interface Paths {
  /** Absolute, without symbolic links: two names of one folder are one daemon. */
  readonly directory: string;
  readonly table: string;
  readonly daemon: string;
  readonly daemonLog: string;
  readonly logs: string;
  readonly socket: string;
  /** Abstract socket: the kernel frees it with its last holder, so it is never stale. */
  readonly lock: string;
}

/** A socket's path has 108 bytes at most (sun_path), its final NUL included. */
const longestSocket = 100;

const privateFolder = (path: string): void => {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(path);
  if (uid !== userInfo().uid) throw new Error(`${path} belongs to user ${uid}`);
  chmodSync(path, 0o700);
};

/** Creates the state directory where it is missing; throws `STATE_DIR`, `PLATFORM`. */
export const openPaths = (stateDir: string): Paths => {
  if (process.platform !== 'linux')
    throw new ConvoyError('PLATFORM', `provider local needs Linux, where processes can be told apart by /proc`);
  try {
    privateFolder(stateDir);
    const directory = realpathSync(stateDir);
    const { uid } = userInfo();
    const name = createHash('sha256').update(`${uid}:${directory}`).digest('hex').slice(0, 24);
    let socket = join(directory, 'control.sock');
    if (Buffer.byteLength(socket) > longestSocket) {
      const folder = join(tmpdir(), `convoy-${uid}`);
      privateFolder(folder);
      socket = join(folder, `${name}.sock`);
    }
    return {
      directory,
      table: join(directory, 'table.json'),
      daemon: join(directory, 'daemon.json'),
      daemonLog: join(directory, 'daemon.log'),
      logs: join(directory, 'logs'),
      socket,
      lock: `\0convoy-${name}`,
    };
  } catch (cause) {
    throw new ConvoyError(
      'STATE_DIR',
      `the local provider's folder ${stateDir} cannot be used (${messageOf(cause)}): clear the way, or name a folder of your own by CONVOY_LOCAL_DIR`,
      { cause },
    );
  }
};
