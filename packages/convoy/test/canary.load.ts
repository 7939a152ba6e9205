import { Agent, request } from 'node:http';

/** One answer that a client got, in the order in which they came. */
export interface Got {
  readonly client: string;
  /** 0: there was none. */
  readonly status: number;
  readonly body: string;
}

export interface Load {
  readonly got: readonly Got[];
  /** Stops asking and waits for what is still open. */
  finish(): Promise<void>;
}

const ask = (agent: Agent, port: number, client: string, path: string): Promise<Got> =>
  new Promise((resolve) => {
    const none = (): void => resolve({ client, status: 0, body: '' });
    const sent = request({ agent, host: '127.0.0.1', port, path, headers: { 'convoy-client': client } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      answer.on('error', none).on('end', () => resolve({ client, status: answer.statusCode ?? 0, body }));
    });
    sent.on('error', none).end();
  });

/** So many clients that go through these paths again and again, each with a pause after an answer, in milliseconds. */
export const startLoad = (port: number, clients: number, paths: readonly string[], pauseMs: number): Load => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const got: Got[] = [];
  let over = false;
  const goOn = async (client: string): Promise<void> => {
    while (!over)
      for (const path of paths) {
        got.push(await ask(agent, port, client, path));
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
  };
  const all = Array.from({ length: clients }, (_, index) => goOn(`client-${index}`));
  return {
    got,
    finish: async () => {
      over = true;
      await Promise.all(all);
      agent.destroy();
    },
  };
};
