import { createServer } from 'node:http';

/** Healthy at once, and says which release it is. */
const { PORT, CONVOY_VERSION, CONVOY_KEY } = process.env;
process.stdout.write(`launched ${CONVOY_VERSION} for ${CONVOY_KEY}\n`);
const server = createServer((_, response) => response.end(JSON.stringify({ version: CONVOY_VERSION })));
server.listen(Number(PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
