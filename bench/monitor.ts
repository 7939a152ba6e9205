import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Load, startConvoy, startPrometheus } from './monitor/contenders.ts';
import type { Group } from './monitor/process.ts';
import type { Asked } from './monitor/target.ts';
import { type Row, report } from './report.ts';
import { within } from './within.ts';

// node bench/monitor.ts
// 1,000 services with three endpoints each on loopback, every 10 s: what `convoy watch` uses for 10,000 looks, and beside it
// blackbox_exporter with Prometheus, one after the other, against the same target. Targets: every endpoint is looked at in
// each interval, at most 18 CPU s, and no more memory at the end than in the middle.
// MONITOR_SECONDS=60 measures longer; MONITOR_SOAK=1 is 180 ticks of one second each with 200 services instead.

const soak = process.env.MONITOR_SOAK === '1';
const seconds = Number(process.env.MONITOR_SECONDS ?? (soak ? 180 : 60));
const [services, everySeconds] = soak ? [200, 1] : [1_000, 10];
const mostCpu = 18;
const perLooks = 10_000;

/** An interval, the twentieth by which a look may come later, and what a busy machine adds. */
const longest = everySeconds * 1_000 * 1.05 + 1_000;
/** Until all has been looked at once, and the first answers have been compiled for. */
const warmSeconds = 1.5 * everySeconds + 5;
const sampledMs = 1_000;

const round = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits;
const largest = (values: readonly number[]): number => Math.max(...values);

await within(async ({ folder, signal }) => {
  const target = fork(fileURLToPath(new URL('./monitor/target.ts', import.meta.url)));
  const [port] = (await once(target, 'message')) as [number];
  const load: Load = { folder, port, services, everySeconds };

  const measured = async (name: string, group: Group): Promise<Row> => {
    try {
      await sleep(warmSeconds * 1_000, undefined, { signal });
      target.send('from');
      const before = group.usage();
      const memory: number[] = [];
      for (const end = performance.now() + seconds * 1_000; performance.now() < end; ) {
        await sleep(sampledMs, undefined, { signal });
        memory.push(group.usage().rss);
      }
      const after = group.usage();
      target.send('tell');
      const [asked] = (await once(target, 'message')) as [Asked];
      const third = Math.floor(memory.length / 3);
      return {
        ...{ name, services, 'endpoints seen': asked.paths, seconds, looks: asked.requests },
        'CPU s per 10,000': round(((after.cpu - before.cpu) / asked.requests) * perLooks, 2),
        'longest between two looks (s)': round(asked.longestMs / 1_000),
        'RSS, middle third (MB)': round(largest(memory.slice(third, 2 * third))),
        'RSS, last third (MB)': round(largest(memory.slice(2 * third))),
      };
    } finally {
      await group.stop();
    }
  };

  try {
    const own = await measured('convoy watch', startConvoy(load));
    const peers = soak ? null : await startPrometheus(load);
    const peer = peers && (await measured('blackbox_exporter + Prometheus', peers));
    if (!peer && !soak)
      process.stderr.write('prometheus and blackbox_exporter are not on PATH: nothing is beside it\n');
    report(soak ? 'monitor-soak' : 'monitor', [own, ...(peer ? [peer] : [])]);
    const isMet =
      Number(own['endpoints seen']) === 3 * services &&
      Number(own['longest between two looks (s)']) * 1_000 <= longest &&
      Number(own['CPU s per 10,000']) <= mostCpu &&
      Number(own['RSS, last third (MB)']) <= 1.1 * Number(own['RSS, middle third (MB)']);
    if (!isMet) process.exitCode = 1;
  } finally {
    target.disconnect();
  }
});
