import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answerFault, type Handler, type Routes, route, write } from './answer.ts';
import { type Check, healthRoutes } from './health.ts';
import { type Name, ports } from './places.ts';
import { reasonOf } from './problem.ts';
import { answering, deaf, reported, starting } from './releases.ts';

interface Service {
  readonly name: Name;
  /** The services it asks; it is ready only when they are. */
  readonly needs: readonly Name[];
  /** What else it is made of, for its health: its data. */
  readonly parts?: Readonly<Record<string, Check>>;
  readonly routes: Routes;
  /** How faults look to whoever asked; JSON unless told. */
  readonly fault?: (fault: unknown) => Answer;
}

// Less than `drain` in the manifest: a request that hangs ends here, with a message, and not by SIGKILL.
const drainMs = 4000;

const afterRelease =
  (handler: Handler): Handler =>
  async (asked) => {
    await answering();
    return handler(asked);
  };

/** On SIGTERM: takes nothing new, finishes what is under way, then lets the process end. */
const stopOnSignal = (server: Server): { readonly stopping: () => boolean } => {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    server.close(() => process.exit(0));
    setTimeout(() => {
      console.error(`requests are still open after ${drainMs} ms: closing them`);
      server.closeAllConnections();
    }, drainMs).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return { stopping: () => stopping };
};

const run = async ({ name, needs, parts = {}, routes, fault = answerFault }: Service): Promise<void> => {
  await starting();
  const own = Object.entries(routes).map(([key, handler]): [string, Handler] => [key, afterRelease(handler)]);
  const all: Routes = { ...Object.fromEntries(own), ...healthRoutes(name, needs, parts) };
  const server = createServer((request, response) => {
    if (deaf) return;
    route(all, request)
      .catch(fault)
      .then((answer) => write(response, answer, stop.stopping()))
      .catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
  });
  // Longer than any caller keeps one, so that the caller closes idle connections and never meets a closed one.
  server.keepAliveTimeout = 75_000;
  const stop = stopOnSignal(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(process.env.PORT || ports[name]), process.env.HOST || '127.0.0.1', resolve);
  });
  const { address, port } = server.address() as AddressInfo;
  console.log(`${name} ${reported} listens on http://${address}:${port}`);
};

/** Runs a service until SIGTERM; exits with status 1 and a message when it cannot start. */
export const serve = async (service: Service): Promise<void> => {
  try {
    await run(service);
  } catch (fault) {
    console.error(`${service.name}: ${reasonOf(fault)}`);
    process.exit(1);
  }
};
