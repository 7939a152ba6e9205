import { writeFile } from 'node:fs/promises';
import { freePort } from '../../../../test/port.ts';
import { until } from '../../../../test/until.ts';
import { gate, type House, manifestOf, onLocal } from '../harness.ts';
import { factsOf } from './watching.ts';

/** A shop of two on the local provider, the web needing the stock, watched often and mended soon. */
export const writeRecovering = async (
  house: House,
  recover: object,
  more: { readonly rollback?: object; readonly startup?: string } = {},
): Promise<{
  readonly stock: string;
  readonly web: string;
  readonly watchedBy: (more: object) => Promise<void>;
  readonly rewritten: (recover: object) => Promise<void>;
}> => {
  const [stock, web] = [await freePort(), await freePort()];
  const servicesWith = (by: object) => {
    const own = {
      gate: { ...gate, startup: more.startup ?? '15s', successes: 2 },
      monitor: { interval: '200ms' },
      recover: { backoff: '300ms', ...by },
      ...(more.rollback && { rollback: more.rollback }),
    };
    return { stock: onLocal(stock, own), web: onLocal(web, { ...own, needs: ['stock'] }) };
  };
  const services = servicesWith(recover);
  await house.write(manifestOf(services));
  return {
    ...{ stock: `http://127.0.0.1:${stock}`, web: `http://127.0.0.1:${web}` },
    // What only a watch can honour yet comes into the manifest behind the deployments.
    watchedBy: (keys) => house.write(manifestOf(services, keys)),
    rewritten: (by) => house.write(manifestOf(servicesWith(by))),
  };
};

export interface Answered {
  readonly version: string;
  readonly pid: number;
}

/** What answers at a public port, as soon as it does. */
export const answeredAt = (url: string): Promise<Answered> =>
  until('an answer', async () => {
    const got = await fetch(url, { headers: { connection: 'close' } }).catch(() => null);
    return got?.ok ? ((await got.json()) as Answered) : null;
  });

/** From now on no release whose version ends in `-spoils` serves, however often it is started. */
export const spoil = (house: House): Promise<void> => writeFile(`${house.go}-spoilt`, '');

/** Services that were told to be up at the last. */
export const untilUp = (house: House, ...services: readonly string[]): Promise<unknown> =>
  until(`${services.join(' and ')} up`, async () => {
    const changed = (await factsOf(house)).filter(({ type, endpoint }) => type === 'health.changed' && !endpoint);
    return services.every((one) => changed.findLast(({ service }) => service === one)?.to === 'up');
  });

export const untilFact = (house: House, type: string, count = 1): Promise<unknown> =>
  until(`${count} ${type}`, async () => (await factsOf(house)).filter((fact) => fact.type === type).length >= count);

/** What was done, in its order. */
export const deedsOf = async (house: House): Promise<string[]> =>
  (await factsOf(house)).flatMap((fact) => {
    if (fact.type === 'recovery.decided') return [`${fact.means} ${fact.service}`];
    if (fact.type === 'recovery.ended') return [`${fact.outcome} ${fact.service} ${fact.code}`];
    return /^(recovery|drift|service)\./.test(fact.type) ? [`${fact.type} ${fact.service}`] : [];
  });
