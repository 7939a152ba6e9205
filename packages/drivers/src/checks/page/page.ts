import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Checks } from '@convoy/model/check-ports';
import type { PageRun } from '@convoy/model/checks';
import { ConvoyError, messageOf } from '@convoy/model/error';
import type { Clock } from '@convoy/model/ports';
import { shell } from '../../shell.ts';
import { startBrowser } from './browser.ts';
import { findBrowser, findLighthouse } from './find.ts';
import { faulted, runOf } from './lhr.ts';

export interface PageOptions {
  /** Absolute; whose Lighthouse is taken first. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
}

type Request = Parameters<Checks['page']>[0];

interface Tools extends PageOptions {
  readonly browser: string;
  readonly lighthouse: string;
}

const needed = /^(PATH|HOME|USER|LANG|LC_\w+|TZ|LD_LIBRARY_PATH|XDG_\w+|FONTCONFIG_\w+)$/;

/**
 * Of the environment only what programs need to run: secrets are nothing for a browser. What it writes beside its profile
 * lies in the run's folder too: it does not take that away by itself.
 */
const envIn = (dir: string, env: PageOptions['env']) => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => needed.test(name))),
  TMPDIR: dir,
  XDG_CONFIG_HOME: dir,
});

const graceMs = 1_000;

const wordsOf = ({ lighthouse }: Tools, { url, categories }: Request, port: number, report: string) =>
  [
    ...[process.execPath, lighthouse, url, `--port=${port}`, '--quiet', '--no-enable-error-reporting'],
    // Metrics are the performance category's.
    ...[`--only-categories=${[...new Set(['performance', ...categories])].join(',')}`],
    ...['--output=json', `--output-path=${report}`],
  ] as const;

/** One run in a folder and a browser of its own: what an earlier one left in caches must not help a later one. */
const runIn = async (tools: Tools, request: Request, dir: string, leftMs: number, signal: AbortSignal) => {
  const { clock } = tools;
  const env = envIn(dir, tools.env);
  const endsAt = clock.now() + leftMs;
  const over = new AbortController();
  const limit = AbortSignal.any([signal, over.signal]);
  const timer = clock.sleep(leftMs, limit).then(
    () => over.abort(new ConvoyError('PAGE_TIMEOUT', 'the time limit was reached while the browser started')),
    () => {},
  );
  try {
    const browser = await startBrowser({ path: tools.browser, profile: join(dir, 'profile'), env, clock }, limit);
    try {
      const report = join(dir, 'report.json');
      const command = { run: wordsOf(tools, request, browser.port, report), cwd: dir, env, log: request.log };
      const timeoutMs = Math.max(1, endsAt - clock.now());
      const exit = await shell({ ...command, clock, timeoutMs, graceMs }, signal);
      if (exit.timedOut) return faulted(`cut off at the time limit of ${request.timeoutMs} ms for all runs`);
      return await readFile(report, 'utf8').then(runOf, () =>
        faulted(`Lighthouse wrote no report and ended with ${exit.signal ?? `status ${exit.code}`}: see the log`),
      );
    } finally {
      await browser.end();
    }
  } finally {
    over.abort();
    await timer;
  }
};

const runOnce = async (tools: Tools, request: Request, leftMs: number, signal: AbortSignal): Promise<PageRun> => {
  if (leftMs <= 0) return faulted(`not begun: the time limit of ${request.timeoutMs} ms for all runs was used up`);
  const dir = await mkdtemp(join(tmpdir(), 'convoy-page-'));
  try {
    return await runIn(tools, request, dir, leftMs, signal);
  } catch (thrown) {
    signal.throwIfAborted();
    return faulted(messageOf(thrown));
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
};

/**
 * Runs of Lighthouse with its own settings, one after the other. A run that came to nothing is a fault of that run.
 * Faults of all: `LIGHTHOUSE_MISSING`, `BROWSER_MISSING`.
 */
export const measurePage = async (options: PageOptions, request: Request, signal: AbortSignal): Promise<PageRun[]> => {
  const { clock, root, env } = options;
  const endsAt = clock.now() + request.timeoutMs;
  const tools = {
    ...options,
    browser: await findBrowser(env),
    lighthouse: await findLighthouse(root, process.argv[1]),
  };
  const runs: PageRun[] = [];
  while (runs.length < request.runs) runs.push(await runOnce(tools, request, endsAt - clock.now(), signal));
  return runs;
};
