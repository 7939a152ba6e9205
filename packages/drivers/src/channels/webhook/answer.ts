import type { Sending } from '@convoy/model/channel-ports';
import { type Answer, failed, retryAfter, sendingOf } from '../answer.ts';

/** The same message will not be shorter later. */
const tooLarge = 413;

/**
 * What the answer of a webhook's receiver means, by Standard Webhooks 1.0.0: any 2xx is success, 410 ends it, and all else may be
 * mended there meanwhile (a deployment that answers 404, a proxy in front that answers 401 or leads elsewhere, a secret that is not
 * taught yet): it is tried again.
 */
export const sendingOfHook = (who: string, answer: Answer, now: number): Sending => {
  const sending = sendingOf(who, '`webhook`', answer, now);
  const isFinal = sending.outcome === 'sent' || sending.again !== 'never' || answer.status === tooLarge;
  return isFinal ? sending : failed('later', sending.reason, retryAfter(answer.headers, now));
};
