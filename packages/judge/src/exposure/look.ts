import type { Finding, SecuritySettings } from '@convoy/model/checks';
import type { Look } from '@convoy/model/look';
import { shownUrl } from '@convoy/model/shown-url';
import { type Answer, isHttps } from './answer.ts';
import { certificateFindings, type Handshake } from './certificate.ts';
import { cookieFindings } from './cookies.ts';
import { headerFindings } from './headers.ts';

type Wanted = Pick<SecuritySettings, 'headers' | 'cookies' | 'tlsDays'>;

export interface Exposure {
  readonly findings: readonly Finding[];
  /** What was to be looked at and could not be: why. */
  readonly unseen: readonly string[];
}

/** What a look gives away, as far as it is asked for; `now` in ms since the epoch. Over plain HTTP there is no certificate. */
export const judgeLook = (
  look: Answer & Pick<Look, 'fault'> & { readonly tls?: Handshake },
  { headers, cookies, tlsDays }: Wanted,
  now: number,
): Exposure => {
  const { tls, url, fault } = look;
  const findings: Finding[] = [];
  const unseen: string[] = [];
  const shown = shownUrl(url);
  const why = fault ? `: ${fault.message}` : '';
  if (tlsDays !== null && tls) findings.push(...certificateFindings(look, tls, tlsDays, now));
  else if (tlsDays !== null && isHttps(look)) unseen.push(`${shown} showed no certificate${why}`);
  if ((headers || cookies) && !look.headers) unseen.push(`${shown} gave no headers${why}`);
  if (headers && look.headers) findings.push(...headerFindings(look));
  if (cookies && look.headers) findings.push(...cookieFindings(look));
  return { findings, unseen };
};
