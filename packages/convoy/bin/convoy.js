#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major] = process.versions.node.split('.').map(Number);
const house = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));

/** Runs the same words on the Node that npm put into the house, as if this process were that one. */
const handOver = () => {
  // What a manifest starts by `node` is then this Node too, as under npm.
  const path = [dirname(house), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, CONVOY_NODE_TRIED: '1' };
  const child = spawn(house, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env });
  // Whoever ends this process means that one, which tells apart what reaches it twice.
  const passOn = (signal) => child.connected && child.send(signal, () => undefined);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => passOn(signal));
  process.on('SIGHUP', () => passOn('SIGTERM'));
  child.once('exit', (status, signal) => {
    process.exitCode = status ?? 128 + (constants.signals[signal] ?? 0);
  });
};

// Plain JavaScript, for an older Node cannot read the rest.
if (major >= 24) {
  module.enableCompileCache();
  const { main } = await import('@convoy/convoy/main');
  await main(process.argv.slice(2));
} else if (existsSync(house) && !process.env.CONVOY_NODE_TRIED) {
  handOver();
} else {
  process.stderr.write(`convoy needs Node 24 or newer, this is ${process.version}: run npm ci, or install Node 24\n`);
  process.exitCode = 2;
}
