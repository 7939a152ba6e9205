import { judgePage } from '@convoy/judge/page';
import { type Category, categories, type PageSettings } from '@convoy/model/checks';
import { under } from '../perform/diagnosis.ts';
import { type Checked, type Checking, keep, type Subject } from './checking.ts';

/** Lighthouse looks at the page of the release; the median of its runs is held against the budgets. */
export const page = async (settings: PageSettings, { url }: Subject, checking: Checking): Promise<Checked> => {
  const { ports, signal, log, name } = checking;
  const asked = categories.filter((category): category is Category => settings.categories[category] !== undefined);
  const runs = await ports.checks.page(
    { url: under(url, settings.path), runs: settings.runs, categories: asked, timeoutMs: settings.timeoutMs, log },
    signal,
  );
  for (const [index, { report }] of runs.entries())
    await ports.evidence.keep(`${name}.lighthouse-${index + 1}.json`, report);
  await keep(
    checking,
    'page',
    runs.map(({ report, ...run }) => run),
  );
  return { verdict: judgePage(runs, settings) };
};
