#!/usr/bin/env node
import * as module from 'node:module';

const [major] = process.versions.node.split('.').map(Number);

if (major >= 24) {
  module.enableCompileCache();
  const { commandLine } = await import('../dist/index.js');
  await commandLine(process.argv.slice(2), import.meta.url);
} else {
  process.stderr.write(`convoy needs Node 24 or newer, this is ${process.version}: install Node 24\n`);
  process.exitCode = 2;
}
