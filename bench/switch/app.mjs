// What all proxies stand before: a quick answer of 1 KB, a slow one and a WebSocket that echoes.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocketServer } from 'ws';

const { PORT, HOST, CONVOY_VERSION: version } = process.env;
const body = JSON.stringify({ version, fill: 'x'.repeat(1_000) });

const server = createServer(async ({ url }, response) => {
  const slow = /^\/slow\?ms=(\d+)$/.exec(url);
  if (slow) await sleep(Number(slow[1]));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
});
server.keepAliveTimeout = 60_000;
new WebSocketServer({ server }).on('connection', (socket) => {
  socket.on('message', (text) => socket.send(String(text)));
  socket.on('error', () => {});
});
process.on('SIGTERM', () => process.exit(0));
server.listen(PORT, HOST);
