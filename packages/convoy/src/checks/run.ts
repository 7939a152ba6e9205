import { resolve } from 'node:path';
import { checkService } from '@convoy/engine/checks/check-service';
import { type Checking, countsOf } from '@convoy/engine/checks/checking';
import { integration } from '@convoy/engine/checks/integration';
import { ConvoyError, codeOf, messageOf } from '@convoy/model/error';
import { expand } from '@convoy/model/expand';
import type { Verdict } from '@convoy/model/look';
import { own } from '@convoy/model/record';
import { scrub } from '@convoy/model/scrub';
import type { Settings } from '@convoy/model/settings';
import { connectChecks } from '../connect.ts';
import type { Place } from '../place.ts';
import type { Surroundings } from '../verb.ts';
import type { Wanted } from './wanted.ts';

export interface With {
  readonly place: Place;
  readonly settings: Settings;
  /** Where evidence goes, as it was asked for. */
  readonly folder: string | undefined;
  readonly redact: (text: string) => string;
}

export interface Done {
  readonly checks: readonly { readonly service?: string; readonly check: string; readonly verdict: Verdict }[];
  /** Folder of what the verdicts rest on. */
  readonly evidence: string;
}

const nameOf = ({ check, subject }: Wanted): string => (subject === null ? check : `${subject.service}.${check}`);

const perform = async (wanted: Wanted, { settings }: With, checking: Checking, env: Surroundings['env']) => {
  const { check, subject } = wanted;
  if (subject !== null) {
    const verify = own(settings.services, subject.service)?.verify ?? {};
    return checkService(check as Exclude<typeof wanted, { subject: null }>['check'], verify, subject, checking);
  }
  const urlOf = (service = ''): string => {
    const url = own(settings.services, service)?.health?.url;
    if (url === undefined)
      throw new ConvoyError('INPUT_MISSING', `nobody knows where ${service} answers: set health.url in the manifest`);
    return expand(url, (name) => env[name]);
  };
  const found = own(settings.checks, check);
  if (!found) throw new ConvoyError('UNKNOWN_CHECK', `there is no check ${check}`);
  return integration(check, found, urlOf, checking);
};

/** What could not be checked is not passed; why is its verdict. */
const faulted = (thrown: unknown): Verdict => ({
  outcome: 'error',
  code: codeOf(thrown, 'CHECK_ERROR'),
  reason: messageOf(thrown),
  counts: countsOf({ error: 1 }),
});

/** Runs all that is wanted, one after the other: what one does to a service must not be measured by the next. */
export const checkAll = async (
  wanted: readonly Wanted[],
  parts: With,
  { cwd, env, note, onSignal }: Surroundings,
): Promise<Done> => {
  const { place, folder, redact } = parts;
  const evidence = folder === undefined ? resolve(place.root, '.convoy', 'evidence') : resolve(cwd, folder);
  const ports = connectChecks({ root: place.root, manifest: place.manifest, env, evidence, redact, note });
  const over = new AbortController();
  const off = onSignal(() => over.abort(new ConvoyError('CANCELLED', 'cancelled while it was checking')));
  const checks: Done['checks'][number][] = [];
  try {
    for (const one of wanted) {
      const name = nameOf(one);
      note(`${name} begins`);
      const checking = { ports, name, env: { CONVOY_ENVIRONMENT: parts.settings.environment }, signal: over.signal };
      const log = (text: string): void => note(redact(text.trimEnd()));
      const verdict = await perform(one, parts, { ...checking, log }, env).then(
        (checked) => checked.verdict,
        (thrown: unknown) => {
          over.signal.throwIfAborted();
          return faulted(thrown);
        },
      );
      const told = scrub(verdict, redact);
      note(`${name} ${told.outcome}: ${told.reason}`);
      checks.push({
        ...(one.subject === null ? {} : { service: one.subject.service }),
        check: one.check,
        verdict: told,
      });
    }
  } finally {
    off();
  }
  return { checks, evidence };
};
