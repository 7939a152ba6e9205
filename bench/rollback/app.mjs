// One of fifty: answers with its version, and ends at once when asked to.
import { createServer } from 'node:http';

const { PORT, CONVOY_VERSION: version } = process.env;
process.on('SIGTERM', () => process.exit(0));
createServer((_, response) => response.end(JSON.stringify({ version }))).listen(Number(PORT), '127.0.0.1');
