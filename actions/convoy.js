#!/usr/bin/env node
import { commandLine } from '../dist/index.js';

await commandLine(process.argv.slice(2), import.meta.url);
