import { Agent, type ClientRequest, request } from 'node:http';
import { type Name, placeOf } from './places.ts';
import { Problem, reasonOf } from './problem.ts';

export interface Reply {
  readonly status: number;
  readonly text: string;
}

interface Message {
  readonly method?: 'GET' | 'POST';
  /** Sent as JSON. Give it an id: a POST may be sent twice. */
  readonly body?: unknown;
  /** Milliseconds without a sign of life. */
  readonly timeoutMs?: number;
}

const agent = new Agent({ keepAlive: true, scheduling: 'lifo' });

const once = (url: string, message: Message, started: (sent: ClientRequest) => void): Promise<Reply> => {
  const { method = 'GET', body, timeoutMs = 5000 } = message;
  const payload = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = payload ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) } : {};
    const sent = request(url, { agent, method, headers, timeout: timeoutMs }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${timeoutMs} ms`)));
    sent.on('error', reject);
    started(sent);
    sent.end(payload);
  });
};

/** Asks another service. Whatever it answers is a reply; throws only when nothing whole came back. */
const call = async (name: Name, path: string, message: Message = {}): Promise<Reply> => {
  const url = placeOf(name) + path;
  let sent: ClientRequest | undefined;
  const note = (request: ClientRequest): void => {
    sent = request;
  };
  try {
    return await once(url, message, note);
  } catch (fault) {
    // The other side may close an idle connection in the moment we use it: nothing was done, so ask again.
    const { code } = fault as NodeJS.ErrnoException;
    if (!sent?.reusedSocket || (code !== 'ECONNRESET' && code !== 'EPIPE')) throw fault;
    return once(url, message, note);
  }
};

/** The JSON that another service answers. Its 4xx are passed on, all else becomes a 502 that names it. */
export const ask = async <T>(name: Name, path: string, message: Message = {}): Promise<T> => {
  const reply = await call(name, path, message).catch((fault: unknown) => {
    throw new Problem(502, `${name}: ${reasonOf(fault)}`, { cause: fault });
  });
  if (reply.status < 300) return JSON.parse(reply.text) as T;
  throw new Problem(reply.status >= 400 && reply.status < 500 ? reply.status : 502, errorIn(reply, name));
};

const errorIn = ({ status, text }: Reply, name: Name): string => {
  try {
    const { error, reason } = JSON.parse(text) as { error?: string; reason?: string };
    return error ?? `${name} answers ${status}${reason ? ` (${reason})` : ''}`;
  } catch {
    return `${name} answers ${status}`;
  }
};

/** Throws unless the other service says that it is ready. */
export const askReady = async (name: Name, timeoutMs: number): Promise<void> => {
  const reply = await call(name, '/health/ready', { timeoutMs });
  if (reply.status !== 200) throw new Error(errorIn(reply, name));
};
