import { join } from 'node:path';
import { createChecks } from '../../src/checks.ts';
import { systemClock as clock } from '../../src/clock.ts';

/** Measures the page that its argument names, as a process of its own that can be killed. */
const checks = createChecks({ root: join(import.meta.dirname, '../../../..'), env: process.env, clock });
const request = { url: process.argv[2] ?? '', runs: 1, categories: [], timeoutMs: 170_000, log: () => {} };
await checks.page(request, new AbortController().signal);
