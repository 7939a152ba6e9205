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
    response.statusCode = is('waits') && !existsSync(GO) ? 503 : 200;
    response.end(JSON.stringify({ version: is('stale') ? '0' : CONVOY_VERSION }));
  }).listen(Number(PORT), '127.0.0.1');
