/** What a metric's name says it is; the rest is known by its numbers alone. */
export type Kind = 'latency' | 'errors' | 'own' | 'other';

/** Words in names of metrics as the field's exporters give them. What is a service's own does not come from what it calls. */
const words: readonly (readonly [Kind, RegExp])[] = [
  ['errors', /err|fail|5xx|exception|unavailab|reject/],
  ['latency', /laten|duration|respon|elapsed|delay|time(?!stamp)|(?:^|[^a-z])(?:rt|ms|seconds|p\d\d+)(?:$|[^a-z])/],
  ['own', /cpu|mem|heap|disk|garbage|(?:^|[^a-z])(?:gc|rss|io)(?:$|[^a-z])|restart|throttl|steal/],
];

export const kindOf = (metric: string): Kind =>
  words.find(([, word]) => word.test(metric.toLowerCase()))?.[0] ?? 'other';
