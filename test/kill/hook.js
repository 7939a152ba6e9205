import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Preloaded into the real command by NODE_OPTIONS: ends it by SIGKILL at its n-th journal write. `before`: what the write
 * tells of has happened and is not yet told; `after`: it is on the disk and nothing that follows from it has begun.
 */
const { KILL_AT, KILL_WHEN } = process.env;
// The command's own children are none of our business.
delete process.env.NODE_OPTIONS;
delete process.env.KILL_AT;
delete process.env.KILL_WHEN;

if (KILL_AT !== undefined) {
  const handle = await open(fileURLToPath(import.meta.url));
  const prototype = Object.getPrototypeOf(handle);
  await handle.close();
  const { appendFile, datasync } = prototype;
  let writes = 0;
  const end = (when) => {
    if (KILL_WHEN === when && writes === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL');
  };
  prototype.appendFile = function (...args) {
    writes += 1;
    end('before');
    return appendFile.apply(this, args);
  };
  prototype.datasync = async function () {
    await datasync.apply(this);
    end('after');
  };
}
