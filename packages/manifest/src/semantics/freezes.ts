import { type FreezeKey, timesOf } from '../freeze.ts';
import type { Problem } from '../problem.ts';
import { moment, recurrence, span } from '../schema/leaf.ts';
import { entriesAt, listAt, own, textOf } from '../tree.ts';
import { code, didYouMean, type Path } from '../words.ts';

type WindowKind = 'FREEZE' | 'MUTE' | 'MAINTENANCE';

/** What is of another form is told by the schema. */
const forms = { from: moment(), to: moment(), every: recurrence(), for: span() } as const;

const isKnown = (timezone: string): boolean => {
  // An offset is a zone to newer machines and none to older ones, and has no change of clocks.
  if (!/^[A-Za-z]/.test(timezone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
    return true;
  } catch (thrown) {
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
};

/** What is wrong with the time zone of anything that has one. */
export const zoneProblems = (window: unknown, at: Path): Problem[] => {
  const timezone = textOf(own(window, 'timezone'));
  if (timezone === undefined || timezone === '' || isKnown(timezone)) return [];
  const known = Intl.supportedValuesOf('timeZone');
  const { question, fix } = didYouMean(timezone, known);
  return [
    {
      code: 'UNKNOWN_TIMEZONE',
      path: [...at, 'timezone'],
      message: `unknown time zone ${code(timezone)}${question}`,
      fix: question === '' ? 'write an IANA name such as Europe/Berlin, or UTC' : fix,
    },
  ];
};

const timeProblems = (window: unknown, at: Path, kind: WindowKind): Problem[] => {
  const keys = (Object.keys(forms) as FreezeKey[]).filter((key) => own(window, key) !== undefined);
  if (!keys.includes('from') || !keys.every((key) => forms[key].safeParse(own(window, key)).success)) return [];
  const written = Object.fromEntries(keys.map((key) => [key, String(own(window, key))]));
  const found = timesOf({ from: '', ...written });
  if (!('fault' in found)) return [];
  const { key, message, fix } = found.fault;
  const what = own(window, key) === undefined ? '' : ` ${code(String(own(window, key)))}`;
  return [
    {
      code: `${kind}_TIMES`,
      path: [...at, key],
      message: `\`${key}\`${what} of a ${kind.toLowerCase()} window ${message}`,
      fix,
    },
  ];
};

/** What is wrong with one window, whatever it is for. */
export const windowProblems = (window: unknown, at: Path, kind: WindowKind): Problem[] => [
  ...zoneProblems(window, at),
  ...timeProblems(window, at, kind),
];

/** Where windows are written, in whatever is merged into services and on its own. */
const placesOf = (data: unknown): [WindowKind, Path][] => {
  const services = (of: unknown, at: Path): [WindowKind, Path][] =>
    entriesAt(of, 'services').map(([service]) => [
      'MAINTENANCE',
      [...at, 'services', service, 'monitor', 'maintenance'],
    ]);
  return [
    ['MAINTENANCE', ['defaults', 'monitor', 'maintenance']],
    ...services(data, []),
    ...entriesAt(data, 'environments').flatMap(([name, environment]): [WindowKind, Path][] => [
      ['FREEZE', ['environments', name, 'freeze']],
      ...services(environment, ['environments', name]),
    ]),
  ];
};

/** A window that cannot be understood would let a deployment start, or hide what is down. */
export const freezeWindows = (data: unknown): Problem[] =>
  placesOf(data).flatMap(([kind, place]) =>
    listAt(data, place).flatMap(([at, window]) => windowProblems(window, at, kind)),
  );
