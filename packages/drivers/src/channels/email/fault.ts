import type { NodemailerError } from 'nodemailer';
import { type Failed, failed } from '../answer.ts';
import { line } from '../words.ts';

/** What the mail server said, in one line. */
const saidBy = ({ response, message }: NodemailerError): string => line(String(response ?? message), 300);

/** What a mail that was not taken means to who sends: 4yz may do later, 5yz will not (RFC 5321 §4.2.1). */
export const mailFault = (who: string, fault: NodemailerError): Failed => {
  const { code, responseCode, permanent } = fault;
  const again = permanent ? 'never' : 'later';
  const says = saidBy(fault);
  if (code === 'EAUTH' || code === 'ENOAUTH') {
    if (permanent === false) return failed('later', `${who} cannot check user and password now: ${says}`);
    return failed('never', `${who} refuses user or password: set current ones in \`email.smtp\` (${says})`);
  }
  if (code === 'ETLS')
    return failed(again, `${who} offers no TLS that can be trusted, and nothing is sent without: ${says}`);
  if (responseCode !== undefined) return failed(again, `${who} does not take the mail: ${says}`);
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return failed('never', `the mail cannot be sent: ${says}`);
  return failed('later', `${who} could not be asked: ${says}`);
};
