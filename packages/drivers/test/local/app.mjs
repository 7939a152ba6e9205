// A small service for the tests: what it does is chosen by its environment and by the request.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocketServer } from 'ws';

const { PORT, CONVOY_VERSION: version, CONVOY_KEY: key, MODE = 'good' } = process.env;
if (MODE === 'dies') process.exit(7);
if (MODE === 'deaf') setInterval(() => {}, 1_000);

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://app');
  if (url.pathname === '/slow') await sleep(Number(url.searchParams.get('ms')));
  if (url.pathname === '/stream') {
    response.writeHead(200, { 'content-type': 'text/plain' }).flushHeaders();
    for (;;) {
      response.write('tick\n');
      await sleep(20);
      if (response.destroyed) return;
    }
  }
  if (url.pathname === '/echo') {
    response.flushHeaders();
    return request.pipe(response);
  }
  if (url.pathname === '/crash') process.exit(3);
  if (url.pathname === '/fail') return response.writeHead(500).end();
  if (url.pathname === '/env') return response.end(JSON.stringify(process.env));
  await request
    .resume()
    .toArray()
    .catch(() => {});
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ version, pid: process.pid, key }));
});
server.keepAliveTimeout = 5_000;

const sockets = new WebSocketServer({ server });
sockets.on('connection', (socket) => {
  socket.on('message', (text) => socket.send(`${version}:${text}`));
  socket.on('error', () => {});
});

if (MODE === 'stubborn') {
  process.on('SIGTERM', () => {});
  spawn('bash', ['-c', 'trap "" TERM; while :; do sleep 0.2; done'], { stdio: 'ignore' });
} else process.on('SIGTERM', () => process.exit(0));

if (MODE !== 'deaf') setTimeout(() => server.listen(PORT, process.env.HOST), Number(process.env.START_MS ?? 0));
