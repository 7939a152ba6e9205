import { type Exposure, judgeLook } from '@convoy/judge/exposure/look';
import { judgeFindings } from '@convoy/judge/findings';
import { sarifOf } from '@convoy/judge/sarif';
import type { Finding, SecuritySettings } from '@convoy/model/checks';
import { ConvoyError } from '@convoy/model/error';
import { shownUrl } from '@convoy/model/shown-url';
import { under } from '../perform/diagnosis.ts';
import { type Checked, type Checking, recording, type Subject } from './checking.ts';

/** Runs the scanner, whose exit status says nothing: with many it says that they found something. */
const scanned = async (settings: SecuritySettings, checking: Checking): Promise<readonly Finding[]> => {
  const { scan, sarif, timeoutMs } = settings;
  const { ports, signal, env } = checking;
  const since = scan === undefined ? 0 : ports.clock.now();
  if (scan !== undefined) {
    const { log, keep } = recording(checking);
    const { timedOut } = await ports.host.run({ run: scan, env, timeoutMs, log }, signal).finally(keep);
    if (timedOut) throw new ConvoyError('SCAN_TIMEOUT', `the scanner did not end within ${timeoutMs} ms`);
  }
  return sarif.length === 0 ? [] : ports.checks.findings(sarif, since, signal);
};

const isLooking = ({ headers, cookies, tlsDays }: SecuritySettings): boolean => headers || cookies || tlsDays !== null;

/** Over plain HTTP such a check would look at nothing, and that is no pass. */
const isTlsAlone = ({ headers, cookies, sarif, secrets }: SecuritySettings): boolean =>
  !headers && !cookies && sarif.length + secrets.length === 0;

/** What one answer of the service itself gives away. */
const seen = async (settings: SecuritySettings, url: string, { ports, signal }: Checking): Promise<Exposure> => {
  if (!isLooking(settings)) return { findings: [], unseen: [] };
  const { method, path, headers, timeoutMs } = settings.request;
  const look = await ports.probe.look({ url: under(url, path), method, headers, timeoutMs }, signal);
  const exposure = judgeLook(look, settings, ports.clock.now());
  return isTlsAlone(settings) && !look.tls && exposure.unseen.length === 0
    ? {
        ...exposure,
        unseen: [
          `${shownUrl(look.url)} is asked without TLS, so there is no certificate, and nothing else is looked at`,
        ],
      }
    : exposure;
};

/** Reports of scanners, secrets in files, and what the service's own answer gives away; what is known is borne with. */
export const security = async (
  settings: SecuritySettings,
  { service, url }: Subject,
  checking: Checking,
): Promise<Checked> => {
  const { ports, signal, name, env } = checking;
  const exposure = await seen(settings, url, checking);
  const found = [
    ...(await scanned(settings, checking)),
    ...(settings.secrets.length === 0 ? [] : await ports.checks.secrets(settings.secrets, signal)),
    ...exposure.findings,
  ];
  const known = settings.baseline === undefined ? [] : await ports.checks.known(settings.baseline);
  const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
  const rules = { failOn: settings.failOn, unseen: exposure.unseen };
  const { verdict, counted, borne } = judgeFindings(found, known, rules, today);
  const told = new Map(borne.map((one) => [one.fingerprint, one]));
  const sarif = sarifOf(
    found.map((one) => told.get(one.fingerprint) ?? one),
    { ...ports.repository, category: `convoy/${env.CONVOY_ENVIRONMENT}/${service}` },
  );
  await ports.evidence.keep(`${name}.sarif`, JSON.stringify(sarif, null, 2));
  return { verdict, findings: counted };
};
