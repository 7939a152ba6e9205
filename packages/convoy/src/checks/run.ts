import { resolve } from 'node:path';
import { createEvidence, type KeptEvidence } from '@convoy/drivers/checks/evidence';
import { checkService } from '@convoy/engine/checks/check-service';
import { type Checked, type Checking, countsOf } from '@convoy/engine/checks/checking';
import { integration } from '@convoy/engine/checks/integration';
import { urlsIn } from '@convoy/engine/perform/environment';
import type { Finding } from '@convoy/model/checks';
import { ConvoyError, codeOf, messageOf } from '@convoy/model/error';
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

/** What came of one check; without a service it spans several. */
export interface DoneCheck {
  readonly service?: string;
  readonly check: string;
  readonly verdict: Verdict;
  /** What fails it, the worst first. */
  readonly findings: readonly Finding[];
}

export interface Done {
  readonly checks: readonly DoneCheck[];
  readonly evidence: KeptEvidence;
}

const nameOf = ({ check, subject }: Wanted): string => (subject === null ? check : `${subject.service}.${check}`);

const perform = async (wanted: Wanted, { settings }: With, checking: Checking): Promise<Checked> => {
  if (wanted.subject !== null) {
    const verify = own(settings.services, wanted.subject.service)?.verify ?? {};
    return checkService(wanted.check, verify, wanted.subject, checking);
  }
  const { check, urls } = wanted;
  const found = own(settings.checks, check);
  if (!found) throw new ConvoyError('UNKNOWN_CHECK', `there is no check ${check}`);
  return integration(check, found, (service = '') => urls[service] ?? '', checking);
};

/** What could not be checked is not passed; why is its verdict. */
const faulted = (thrown: unknown): Checked => ({
  verdict: {
    outcome: 'error',
    code: codeOf(thrown, 'CHECK_ERROR'),
    reason: messageOf(thrown),
    counts: countsOf({ error: 1 }),
  },
});

/** What commands are given beside the environment, as in a deployment. */
const environmentOf = ({ settings: { environment, services } }: With, wanted: readonly Wanted[]) => ({
  CONVOY_ENVIRONMENT: environment,
  ...urlsIn(
    services,
    (service) =>
      wanted.find(({ subject }) => subject?.service === service)?.subject?.url ?? own(services, service)?.health?.url,
  ),
});

/** Runs all that is wanted, one after the other: what one does to a service must not be measured by the next. */
export const checkAll = async (
  wanted: readonly Wanted[],
  parts: With,
  { cwd, env, note, onSignal }: Surroundings,
): Promise<Done> => {
  const { place, folder, redact } = parts;
  const dir = folder === undefined ? resolve(place.root, '.convoy', 'evidence') : resolve(cwd, folder);
  const evidence = createEvidence({ dir, redact, onFault: note });
  const ports = connectChecks({ root: place.root, manifest: place.manifest, env, evidence });
  const over = new AbortController();
  const off = onSignal(() => over.abort(new ConvoyError('CANCELLED', 'cancelled while it was checking')));
  const log = (text: string): void => note(redact(text.trimEnd()));
  const common = { ports, env: environmentOf(parts, wanted), signal: over.signal, log, isLogged: false };
  const checks: DoneCheck[] = [];
  try {
    for (const one of wanted) {
      const name = nameOf(one);
      note(`${name} begins`);
      const checked = await perform(one, parts, { ...common, name }).catch((thrown: unknown) => {
        over.signal.throwIfAborted();
        return faulted(thrown);
      });
      // Some end without a word once nobody waits for them.
      over.signal.throwIfAborted();
      const verdict = scrub(checked.verdict, redact);
      note(`${name} ${verdict.outcome}: ${verdict.reason}`);
      checks.push({
        ...(one.subject === null ? {} : { service: one.subject.service }),
        ...{ check: one.check, verdict, findings: checked.findings ?? [] },
      });
    }
  } finally {
    off();
  }
  return { checks, evidence };
};
