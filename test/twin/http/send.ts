import type { FastifyReply } from 'fastify';
import type { Answer } from './call.ts';
import type { Fault } from './faults.ts';

/** Sends an answer the way a fault lets it go. */
export const send = async (reply: FastifyReply, answer: Answer | 'reset', fault: Fault | null): Promise<void> => {
  if (answer === 'reset' || fault?.kind === 'lost') {
    reply.hijack();
    reply.raw.socket?.resetAndDestroy();
    return;
  }
  const { status, headers = {}, body } = answer;
  const bytes =
    body === undefined || Buffer.isBuffer(body) ? (body ?? Buffer.alloc(0)) : Buffer.from(JSON.stringify(body));
  const type = Buffer.isBuffer(body) ? {} : { 'content-type': 'application/json; charset=utf-8' };
  if (fault?.kind === 'truncated') {
    reply.hijack();
    reply.raw.writeHead(status, { ...type, ...headers, 'content-length': bytes.length });
    reply.raw.write(bytes.subarray(0, fault.bytes), () => void reply.raw.socket?.destroy());
    return;
  }
  await reply
    .code(status)
    .headers({ ...(body === undefined ? {} : type), ...headers })
    .send(body === undefined ? undefined : bytes);
};
