import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many requests came, and the longest time between two of one path, in milliseconds. */
export interface Asked {
  readonly requests: number;
  readonly paths: number;
  readonly longestMs: number;
}

// Run by fork: answers every path as a healthy service does, as cheaply as Node can, and counts. Told `from`, it counts
// anew; told `tell`, it tells.
const body = '{"status":"pass"}';
const headers = { 'content-type': 'application/health+json', 'content-length': body.length };
let requests = 0;
let longestMs = 0;
const last = new Map<string, number>();

const server = createServer((request, response) => {
  const path = request.url ?? '';
  const now = performance.now();
  requests += 1;
  longestMs = Math.max(longestMs, now - (last.get(path) ?? now));
  last.set(path, now);
  response.writeHead(200, headers).end(body);
});

process.on('message', (message) => {
  if (message === 'tell') {
    const now = performance.now();
    for (const at of last.values()) longestMs = Math.max(longestMs, now - at);
    const asked: Asked = { requests, paths: last.size, longestMs };
    process.send?.(asked);
    return;
  }
  [requests, longestMs] = [0, 0];
  last.clear();
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
