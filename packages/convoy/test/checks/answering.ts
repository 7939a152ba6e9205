import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answering extends AsyncDisposable {
  readonly url: string;
  /** Method and path of each request so far. */
  readonly asked: readonly string[];
}

/** A server on loopback that answers as `answer` does. */
export const answering = async (answer: RequestListener): Promise<Answering> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    asked,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};
