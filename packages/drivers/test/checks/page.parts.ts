import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cleanUp, startShop } from '../../../../examples/shop/test/harness.ts';
import { needing } from '../../../../test/needing.ts';
import { until } from '../../../../test/until.ts';
import { findBrowser, findLighthouse } from '../../src/checks/page/find.ts';
import { createChecks } from '../../src/checks.ts';
import { systemClock as clock } from '../../src/clock.ts';
import { faultOf, folder, signal } from './folder.ts';

const root = join(import.meta.dirname, '../../../..');
const hasBrowser = await findBrowser(process.env).then(
  () => true,
  () => false,
);

// Each run's folder lies here, and its name is in the command line of whatever runs for it.
const temporary = mkdtempSync(join(tmpdir(), 'convoy-pages-'));
const before = process.env.TMPDIR;
beforeAll(() => {
  process.env.TMPDIR = temporary;
});
afterAll(async () => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await cleanUp();
  rmSync(temporary, { recursive: true, force: true });
});

const request = {
  ...{ url: 'http://127.0.0.1:1/', runs: 1, timeoutMs: 120_000 },
  categories: ['performance', 'accessibility'] as const,
  log: () => {},
};
const checksWith = (env: Record<string, string | undefined>, from = root) => createChecks({ root: from, env, clock });
const checks = checksWith(process.env);

/** Command lines of all processes that run for a page. */
const ours = async (): Promise<string[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return lines.filter((line) => line.includes(temporary));
};
const nothingIsLeft = async () => {
  await until('nothing runs any more', async () => (await ours()).length === 0);
  expect(readdirSync(temporary)).toEqual([]);
};

/** Answers `/never` never. */
const serve = async (page: string) => {
  const asked = new EventEmitter();
  const server = createServer(({ url }, answer) => {
    asked.emit(url ?? '');
    if (url === '/never') return;
    if (url !== '/') answer.statusCode = 404;
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, asked, [Symbol.dispose]: close };
};

test('a browser that is not there is a fault that says what to do', async () => {
  const none = checksWith({ PATH: temporary });
  expect(await faultOf(none.page(request, signal))).toMatch(
    /^BROWSER_MISSING no chromium.* install one .apt-get install chromium/,
  );
  const wrong = checksWith({ CHROME_PATH: '/nowhere/chrome' });
  expect(await faultOf(wrong.page(request, signal))).toMatch(/^BROWSER_MISSING CHROME_PATH is \/nowhere\/chrome/);
  const entered = checksWith({ CHROME_PATH: import.meta.dirname });
  expect(await faultOf(entered.page(request, signal))).toMatch(/^BROWSER_MISSING .* is no program/);
});

test("Lighthouse is the project's own, else the one beside Convoy, else a fault that says what to do", async () => {
  const manifest = JSON.stringify({ bin: { lighthouse: 'cli/own.js' } });
  using own = await folder({
    ...{ 'node_modules/lighthouse/package.json': manifest, 'node_modules/lighthouse/cli/own.js': '' },
    'convoy.js': '',
  });
  using bare = await folder({ 'convoy.js': '' });
  const cli = join(own.root, 'node_modules/lighthouse/cli/own.js');
  expect(await findLighthouse(own.root, join(bare.root, 'convoy.js'))).toBe(cli);
  expect(await findLighthouse(bare.root, join(own.root, 'convoy.js'))).toBe(cli);
  for (const program of [join(bare.root, 'convoy.js'), undefined])
    expect(await faultOf(findLighthouse(bare.root, program))).toMatch(
      /^LIGHTHOUSE_MISSING .* npm install --save-dev lighthouse$/,
    );
});

test.each<[string, Record<string, string>]>([
  ['names no program', { 'package.json': '{"name":"lighthouse"}' }],
  ['lacks its program', { 'package.json': '{"bin":{"lighthouse":"cli/index.js"}}' }],
])('Lighthouse that %s is a fault that says what to do, before a browser is started', async (_, files) => {
  const installed = Object.entries(files).map(([name, text]) => [`node_modules/lighthouse/${name}`, text]);
  using project = await folder({ ...Object.fromEntries(installed), chromium: '#!/bin/sh\ntouch "$0.started"\n' });
  const browser = join(project.root, 'chromium');
  chmodSync(browser, 0o755);
  const fault = await faultOf(checksWith({ CHROME_PATH: browser }, project.root).page(request, signal));
  expect(fault).toMatch(/^LIGHTHOUSE_MISSING Lighthouse in .* is not whole: install it anew by npm install/);
  expect(readdirSync(project.root)).not.toContain('chromium.started');
});

test('a browser that ends at once, or cannot be run, is a fault of the run', async () => {
  const [ended] = await checksWith({ CHROME_PATH: '/bin/false' }).page(request, signal);
  expect(ended).toMatchObject({ fault: '/bin/false did not start: it ended with status 1', categories: {} });
  using project = await folder({ chromium: '#!/nowhere/sh\n' });
  const path = join(project.root, 'chromium');
  chmodSync(path, 0o755);
  const [broken] = await checksWith({ CHROME_PATH: path }).page(request, signal);
  expect(broken?.fault).toMatch(/did not start: it cannot be run/);
  await nothingIsLeft();
});

needing('Chromium', hasBrowser)(
  "the shop's page is measured, and nothing is left behind",
  async () => {
    const shop = await startShop();
    const [run] = await checks.page({ ...request, url: `${shop.at.web}/` }, signal);
    expect(run?.fault).toBeUndefined();
    expect(run?.categories.accessibility).toBeGreaterThanOrEqual(0.9);
    expect(run?.categories.performance).toBeGreaterThan(0);
    expect(run?.metrics['largest-contentful-paint']).toBeGreaterThan(0);
    expect(run?.metrics['cumulative-layout-shift']).toBeGreaterThanOrEqual(0);
    expect(JSON.parse(run?.report ?? '')).toMatchObject({ lighthouseVersion: expect.stringMatching(/^13\./) });
    await nothingIsLeft();
  },
  180_000,
);

needing('Chromium', hasBrowser)(
  'what a page lacks is named; what does not answer is a fault, with no score',
  async () => {
    using site = await serve('<!doctype html><html><title>x</title><h1>x</h1><img src="data:,"></html>');
    const [poor] = await checks.page({ ...request, url: site.url, categories: ['accessibility'] }, signal);
    expect(poor?.categories.accessibility).toBeLessThan(0.9);
    expect(poor?.failing).toContainEqual(expect.objectContaining({ audit: 'image-alt', category: 'accessibility' }));
    const [gone] = await checks.page({ ...request, categories: ['seo'] }, signal);
    expect(gone).toMatchObject({ fault: expect.stringMatching(/^Lighthouse: \w+ \(/), categories: {}, metrics: {} });
    await nothingIsLeft();
  },
  180_000,
);

needing('Chromium', hasBrowser)(
  'the time limit and an abort end the browser too',
  async () => {
    using site = await serve('');
    const slow = { ...request, url: `${site.url}never`, runs: 2, timeoutMs: 6_000 };
    expect((await checks.page(slow, signal)).map(({ fault }) => fault)).toEqual([
      expect.stringMatching(/time limit/),
      'not begun: the time limit of 6000 ms for all runs was used up',
    ]);
    await nothingIsLeft();
    const stop = new AbortController();
    const loading = once(site.asked, '/never');
    const running = checks.page({ ...slow, timeoutMs: 170_000 }, stop.signal);
    await loading;
    stop.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    await nothingIsLeft();
  },
  180_000,
);

needing('Chromium', hasBrowser)(
  'when Convoy itself is killed, the browser ends with it',
  async () => {
    using site = await serve('');
    const loading = once(site.asked, '/never');
    const alone = spawn(process.execPath, [join(import.meta.dirname, 'page-alone.ts'), `${site.url}never`], {
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    await loading;
    expect(await ours()).not.toEqual([]);
    alone.kill('SIGKILL');
    await until('nothing runs any more', async () => (await ours()).length === 0, 60_000);
  },
  180_000,
);
