import type { CheckKind, VerifySettings } from '@convoy/model/checks';
import { ConvoyError } from '@convoy/model/error';
import type { Checked, Checking, Subject } from './checking.ts';
import { page } from './page.ts';
import { performance } from './performance.ts';
import { askAll } from './requests.ts';
import { security } from './security.ts';

type Row<K extends CheckKind> = (
  settings: NonNullable<VerifySettings[K]>,
  subject: Subject,
  checking: Checking,
) => Promise<Checked>;

const rows: { readonly [K in CheckKind]: Row<K> } = {
  smoke: (steps, { url }, checking) => askAll(steps, () => url, checking),
  security,
  page,
  performance,
};

/** Runs one check of a service by its settings. */
export const checkService = async <K extends CheckKind>(
  kind: K,
  settings: VerifySettings,
  subject: Subject,
  checking: Checking,
): Promise<Checked> => {
  const own = settings[kind];
  if (own === undefined) throw new ConvoyError('UNKNOWN_CHECK', `${subject.service} has no ${kind} check`);
  return (rows[kind] as Row<K>)(own, subject, checking);
};
