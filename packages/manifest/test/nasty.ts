import fc from 'fast-check';

const nasty = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    '',
    ' ',
    '\n',
    '\u0000',
    '${',
    `\${A}`,
    `\${A:-x}`,
    '*',
    '@channel',
    '<!here>',
  ],
  ...[
    '-1d',
    '0d',
    '7d',
    '30d',
    '35d',
    '36d',
    '999999d',
    '1e9d',
    '99.9%',
    '100%',
    '0%',
    '101%',
    '99.99999%',
    '5m',
    '0s',
  ],
  ...[
    'Mon 08:00',
    '08:00',
    '24:00',
    '2026-02-30',
    '2026-12-24 08:00',
    '0000-00-00 00:00',
    'Europe/Berlin',
    'Mars/Olympus',
    '+01:00',
  ],
  ...[
    'FREQ=DAILY',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=YEARLY',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;BYHOUR=1',
    'FREQ=WEEKLY;INTERVAL=9999',
  ],
  ...['ops', 'mail', 'pager', 'nobody', 'smtp://', 'https://x', 'p95', 'critical'],
];
const leaf = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...nasty) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, [], {}) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

/** Keys of the schema and some that are not. */
const keys = [
  ...[
    'channels',
    'routes',
    'inhibit',
    'escalate',
    'report',
    'rules',
    'slack',
    'email',
    'to',
    'smtp',
    'webhook',
    'pagerduty',
  ],
  ...[
    'match',
    'group-by',
    'group-wait',
    'group-interval',
    'repeat',
    'continue',
    'mute',
    'from',
    'every',
    'for',
    'timezone',
  ],
  ...[
    'source',
    'target',
    'equal',
    'after',
    'at',
    'of',
    'availability',
    'window',
    'latency',
    'p50',
    'p95',
    'p99',
    'page',
  ],
  ...['interval', 'slow', 'maintenance', 'ops', 'mail', '__proto__', 'constructor'],
];
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('anything'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('anything'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** Mostly what is right, for what is almost right is looked at more closely. */
const mostly = (right: fc.Arbitrary<unknown>, wrong: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(...nasty)) =>
  fc.oneof(
    { weight: 40, arbitrary: right },
    { weight: 1, arbitrary: wrong },
    { weight: 1, arbitrary: anything as fc.Arbitrary<unknown> },
  );
const some = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>, requiredKeys: string[] = []) =>
  mostly(fc.record(fields, { requiredKeys }));
const of = (...right: readonly string[]) => mostly(fc.constantFrom<unknown>(...right));
const list = (one: fc.Arbitrary<unknown>, minLength = 0) => mostly(fc.array(one, { minLength, maxLength: 2 }));
const time = of('5m', '1h', '7d', '30d');
const zone = of('Europe/Berlin', 'UTC');
const to = list(of('ops', 'mail'), 1);
const mute = list(some({ from: of('Fri 16:00'), to: of('Mon 06:00'), timezone: zone }, ['from', 'to']));
const labels = mostly(
  fc.dictionary(fc.constantFrom('severity', 'service', '__proto__', '@here'), of('critical', 'web'), { maxKeys: 2 }),
);

export const alerts = some(
  {
    channels: fc.constant({
      ...{ ops: { slack: `\${S}` }, mail: { email: { to: 'a@b.example', smtp: `\${M}` } } },
      ...{ pager: { pagerduty: { 'routing-key': `\${K}` } }, pr: { comment: {} } },
    }),
    routes: list(
      some({ match: labels, to, 'group-by': list(of('service')), 'group-wait': time, repeat: time, mute }, ['to']),
    ),
    inhibit: list(some({ source: labels, target: labels, equal: list(of('service')) }, ['source', 'target'])),
    escalate: list(some({ after: time, to }, ['after', 'to'])),
    report: list(
      mostly(
        fc.oneof(
          fc.record({ at: of('Mon 08:00', '08:00'), timezone: zone, of: time, to }),
          fc.record({ at: of('08:00'), every: of('FREQ=DAILY', 'FREQ=MONTHLY;BYDAY=-1FR'), to }),
        ),
      ),
    ),
  },
  ['channels'],
);
export const slo = some({
  availability: of('99.9%', '99%', '0%'),
  window: of('7d', '35d'),
  latency: some({ p50: time, p95: of('300ms'), p99: time }),
});
export const monitor = some({ interval: of('10s', '1h'), slow: of('1s'), page: of('1h'), maintenance: mute });
