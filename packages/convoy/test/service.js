import { existsSync } from 'node:fs';
import { createServer } from 'node:http';

/** A service whose faults are in its version; it listens on PORT. */
const { PORT, CONVOY_VERSION = '', GO = '' } = process.env;
const is = (fault) => CONVOY_VERSION.endsWith(`-${fault}`);

if (is('broken')) {
  process.stderr.write('no database: cannot start\n');
  process.exit(1);
}
process.on('SIGTERM', () => process.exit(0));
if (is('mute')) setInterval(() => undefined, 1000);
else
  createServer((_, response) => {
    if (is('deaf')) return;
    // Alive, and not ready before somebody says so: a deployment that is surely under way.
    const isUnready = is('waits') && !existsSync(GO);
    // Well until somebody says otherwise: what no restart helps.
    const isSpoilt = is('spoils') && existsSync(`${GO}-spoilt`);
    response.statusCode = isUnready || isSpoilt ? 503 : 200;
    response.end(JSON.stringify({ version: is('stale') ? '0' : CONVOY_VERSION, pid: process.pid }));
  }).listen(Number(PORT), '127.0.0.1');
