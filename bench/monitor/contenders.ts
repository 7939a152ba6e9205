import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../test/port.ts';
import { installed } from '../switch/peers.ts';
import { type Group, startAll } from './process.ts';

const convoy = fileURLToPath(new URL('../../packages/convoy/bin/convoy.js', import.meta.url));
const endpoints = ['live', 'ready', 'detail'] as const;

/** What is watched: so many services on one port, each with three endpoints, every so many seconds. */
export interface Load {
  readonly folder: string;
  readonly port: number;
  readonly services: number;
  readonly everySeconds: number;
}

const names = ({ services }: Load): string[] => Array.from({ length: services }, (_, index) => `s${index}`);

export const startConvoy = (load: Load): Group => {
  const { folder, port, everySeconds } = load;
  const manifest = join(folder, 'convoy.yml');
  const paths = Object.fromEntries(endpoints.map((name) => [name, `/${name}`]));
  const services = names(load).map((name) => [
    name,
    {
      ...{ provider: 'script', with: { deploy: 'true' } },
      health: { url: `http://127.0.0.1:${port}/${name}`, ...paths },
    },
  ]);
  writeFileSync(
    manifest,
    JSON.stringify({
      ...{ version: 1, name: 'bench', defaults: { monitor: { interval: `${everySeconds}s` } } },
      services: Object.fromEntries(services),
    }),
  );
  const words = ['watch', '--manifest', manifest, '--state-dir', join(folder, 'state'), '--listen', '127.0.0.1:0'];
  return startAll([[process.execPath, convoy, ...words]], folder);
};

const exporters = ['prometheus-blackbox-exporter', 'blackbox_exporter'];

/** Null where they are not on PATH: `apt-get install prometheus prometheus-blackbox-exporter` brings both. */
export const startPrometheus = async (load: Load): Promise<Group | null> => {
  const { folder, port, everySeconds } = load;
  const exporter = exporters.find(installed);
  if (exporter === undefined || !installed('prometheus')) return null;
  const [probing, scraping] = [await freePort(), await freePort()];
  const targets = names(load).flatMap((name) => endpoints.map((one) => `http://127.0.0.1:${port}/${name}/${one}`));
  const modules = join(folder, 'blackbox.yml');
  writeFileSync(modules, JSON.stringify({ modules: { http_2xx: { prober: 'http', timeout: '5s' } } }));
  const config = join(folder, 'prometheus.yml');
  const job = {
    ...{ job_name: 'blackbox', metrics_path: '/probe', params: { module: ['http_2xx'] } },
    static_configs: [{ targets }],
    relabel_configs: [
      { source_labels: ['__address__'], target_label: '__param_target' },
      { source_labels: ['__param_target'], target_label: 'instance' },
      { target_label: '__address__', replacement: `127.0.0.1:${probing}` },
    ],
  };
  writeFileSync(
    config,
    JSON.stringify({
      global: { scrape_interval: `${everySeconds}s`, scrape_timeout: `${everySeconds}s` },
      scrape_configs: [job],
    }),
  );
  return startAll(
    [
      [exporter, `--config.file=${modules}`, `--web.listen-address=127.0.0.1:${probing}`],
      [
        'prometheus',
        ...[`--config.file=${config}`, `--storage.tsdb.path=${join(folder, 'tsdb')}`],
        `--web.listen-address=127.0.0.1:${scraping}`,
      ],
    ],
    folder,
  );
};
