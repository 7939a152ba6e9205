import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { freePort } from '../port.ts';

export const shop = join(import.meta.dirname, '..', '..', 'examples', 'shop');

/** How often is looked, in milliseconds: often, so that damping has forgotten a fall before the next fault comes. */
export const intervalMs = 400;
const monitor = { interval: `${intervalMs}ms` };

/** Beside the shop's own: the same program for others, on whom nothing depends. */
const beside: Readonly<Record<string, object>> = {
  kiosk: { monitor: { interval: '2s', slow: '400ms' } },
  outlet: { monitor },
  partners: {
    ...{ monitor, gate: { startup: '4s' }, rollback: { on: ['monitor'], scope: 'service' } },
    recover: { restart: 1, backoff: '2s', otherwise: 'rollback' },
  },
};
const recover = { restart: 2, backoff: '3s' };

/** Of the shop another company gives the prices: Convoy needs them, and deploys them nowhere. */
const external = {
  pricing: { health: { url: `\${PRICING_URL}`, ready: '/health/ready' }, monitor },
};

const alerts = {
  channels: {
    hook: { webhook: `\${HOOK}`, 'allow-private': true },
    shaky: { webhook: `\${SHAKY}`, 'allow-private': true },
    mail: { email: { to: 'ops@shop.example', from: 'convoy@shop.example', smtp: `\${SMTP}` } },
    tracker: { issue: {} },
  },
  routes: [
    {
      ...{ to: ['hook', 'shaky', 'mail', 'tracker'], 'group-by': ['environment', 'cause'] },
      ...{ 'group-wait': '1s', 'group-interval': '1s' },
    },
  ],
};

type Service = Record<string, unknown> & { readonly with: object };

/** What is needed to put the shop up somewhere: its manifests and where everything answers. */
export interface Written {
  /** What is deployed, and what is watched then: alerts are for the watch alone. */
  readonly deployed: object;
  readonly watched: object;
  /** Names of services, whether deployed or not, and their addresses. */
  readonly urls: Readonly<Record<string, string>>;
}

/** The shop as its manifest has it, on free ports, looked at often and without the checks of its releases. */
export const written = async (): Promise<Written> => {
  const given = parse(await readFile(join(shop, 'convoy.yml'), 'utf8'));
  const all: Record<string, Service> = given.services;
  const { pricing, ...own } = all as Record<string, Service> & { readonly pricing: Service };
  const urls: Record<string, string> = { pricing: `http://127.0.0.1:${await freePort()}` };
  const services: Record<string, object> = {};
  const add = async (name: string, { verify: _, watch: __, strategy: ___, ...one }: Service): Promise<void> => {
    const port = await freePort();
    urls[name] = `http://127.0.0.1:${port}`;
    services[name] = { ...one, with: { ...one.with, port } };
  };
  for (const [name, one] of Object.entries(own)) await add(name, { ...one, monitor, recover });
  for (const [name, more] of Object.entries(beside)) await add(name, { ...pricing, ...more });
  const { defaults, tasks } = given;
  const deployed = { version: 1, name: 'shop', defaults, tasks, external, services };
  return { deployed, watched: { ...deployed, alerts }, urls };
};
