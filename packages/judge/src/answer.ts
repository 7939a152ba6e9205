import type { Look } from '@convoy/model/look';
import type { Answer } from './condition/answer.ts';

/** A look as conditions take it; `now` in ms since the epoch. */
export const answerOf = (look: Look, now: number): Answer => ({
  ...(look.status !== undefined && { status: look.status }),
  ...(look.body !== undefined && { body: look.body }),
  ...(look.headers && { headers: look.headers }),
  durationMs: look.ms,
  connected: look.connected,
  ...(look.ip !== undefined && { ip: look.ip }),
  ...(look.dnsRcode !== undefined && { dnsRcode: look.dnsRcode }),
  ...(look.tls && { certificateExpirationMs: look.tls.notAfter - now }),
});
