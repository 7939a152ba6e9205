import { type Category, categories, type PageRun } from '@convoy/model/checks';
import { z } from 'zod';

/** What is read of a Lighthouse result (LHR, version 13). */
const lhr = z.object({
  runtimeError: z.object({ code: z.string(), message: z.string() }).nullish(),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), numericValue: z.number().nullish() }),
  ),
});

type Lhr = z.infer<typeof lhr>;

/** From this score on Lighthouse calls an audit passed. */
const passed = 0.9;
const mostFailing = 20;

/** Audits that cost a category points, the dearest first. */
const failingOf = (report: Lhr, wanted: readonly Category[]): PageRun['failing'] =>
  wanted
    .flatMap((category) =>
      (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const audit = report.audits[id];
        if (!audit || audit.score === null || audit.score >= passed || weight === 0) return [];
        return [{ audit: id, title: audit.title, category, cost: weight * (1 - audit.score) }];
      }),
    )
    .sort((a, b) => b.cost - a.cost)
    .slice(0, mostFailing)
    .map(({ cost: _cost, ...failing }) => failing);

/** A run that came to nothing. */
export const faulted = (fault: string, report = ''): PageRun => ({
  categories: {},
  metrics: {},
  failing: [],
  report,
  fault,
});

const parse = (report: string): Lhr | string => {
  try {
    const parsed = lhr.safeParse(JSON.parse(report));
    return parsed.success
      ? parsed.data
      : `its report is not as expected: ${z.core.toDotPath(parsed.error.issues[0]?.path ?? [])}`;
  } catch {
    // V8 would quote what stands there.
    return 'its report is no JSON';
  }
};

/** A run by its report; one with a `runtimeError` measured nothing, whatever scores stand in it. */
export const runOf = (report: string): PageRun => {
  const read = parse(report);
  if (typeof read === 'string') return faulted(`Lighthouse: ${read}`, report);
  const { runtimeError } = read;
  if (runtimeError && runtimeError.code !== 'NO_ERROR')
    return faulted(`Lighthouse: ${runtimeError.code.slice(0, 64)} (what it says of it stands in its report)`, report);
  const scored = categories.flatMap((category) => {
    const score = read.categories[category]?.score;
    return score == null ? [] : [[category, score] as const];
  });
  const measured = Object.entries(read.audits).flatMap(([id, { numericValue }]) =>
    numericValue == null ? [] : [[id, numericValue] as const],
  );
  return {
    categories: Object.fromEntries(scored),
    metrics: Object.fromEntries(measured),
    failing: failingOf(read, categories),
    report,
  };
};
