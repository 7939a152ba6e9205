import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { codeOf, messageOf } from '@convoy/model/error';

/** Answers the commands' calls on the control socket: POST /<name> with JSON. */
export const openControl = async (
  path: string,
  handle: (name: string, request: unknown) => Promise<unknown>,
): Promise<void> => {
  const server = createServer(async (request, response) => {
    // The head goes out at once: whoever calls sees that the daemon lives, however long the call takes.
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).flushHeaders();
    try {
      const body = (await request.toArray()).join('');
      const answer = await handle(request.url?.slice(1) ?? '', JSON.parse(body));
      response.end(JSON.stringify({ answer }));
    } catch (error) {
      response.end(JSON.stringify({ fault: { code: codeOf(error, 'DAEMON_FAULT'), message: messageOf(error) } }));
    }
  });
  // Left by a daemon that was killed; whoever holds the lock may take it away.
  rmSync(path, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
};
