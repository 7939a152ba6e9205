import { createChecks } from '@convoy/drivers/checks';
import { systemClock } from '@convoy/drivers/clock';
import type { PageWatch } from '@convoy/engine/monitor/pages';
import { under } from '@convoy/engine/perform/diagnosis';
import { type Category, categories } from '@convoy/model/checks';
import { ConvoyError } from '@convoy/model/error';
import type { Place } from '../place.ts';
import type { Surroundings } from '../verb.ts';
import type { Aims } from './aims.ts';

/** How a page is looked at while watching: as a deployment's check does it, with Lighthouse's own words going nowhere. */
export const lookAtPage =
  ({ root }: Place, env: Surroundings['env'], aims: Aims): PageWatch['look'] =>
  async ({ service, page }, signal) => {
    const base = aims.baseOf(service);
    if (base === null || !/^https?:/i.test(base))
      throw new ConvoyError('NO_PAGE_URL', `nobody knows where the page of ${service} answers`);
    const asked = categories.filter((category): category is Category => page.categories[category] !== undefined);
    const { path, runs, timeoutMs } = page;
    const checks = createChecks({ root, env, clock: systemClock });
    return checks.page({ url: under(base, path), runs, categories: asked, timeoutMs, log: () => undefined }, signal);
  };
