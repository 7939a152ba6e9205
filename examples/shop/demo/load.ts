import { Agent, request } from 'node:http';

/** Requests a second; open loop: a slow answer does not slow the next request down. */
const rate = 240;
/** No request waits longer than this for its answer, in milliseconds. */
const patienceMs = 30_000;

const form = 'sku=mug&quantity=1';

/** One request of the mix: mostly cheap ones, now and then a whole page and a purchase. */
interface Ask {
  readonly port: number;
  readonly path: string;
  readonly body?: string;
}

const mix: readonly Ask[] = [
  ...Array.from({ length: 11 }, () => ({ port: 8103, path: '/quote?unit=1250&quantity=3' })),
  ...Array.from({ length: 6 }, () => ({ port: 8101, path: '/items' })),
  ...Array.from({ length: 2 }, () => ({ port: 8105, path: '/items' })),
  { port: 8106, path: '/' },
];
const purchase: Ask = { port: 8106, path: '/orders', body: form };

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
let sent = 0;
let answered = 0;
let failed = 0;
const faults = new Map<string, number>();

const fail = (why: string): void => {
  failed += 1;
  faults.set(why, (faults.get(why) ?? 0) + 1);
};

const headersOf = (body: string | undefined) =>
  body === undefined
    ? {}
    : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) };

/** Sends once; nothing is tried again. Anything but a whole answer below 400 is a failure. */
const send = ({ port, path, body }: Ask): void => {
  sent += 1;
  let over = false;
  const end = (why: string | null): void => {
    if (over) return;
    over = true;
    answered += 1;
    if (why !== null) fail(`${why} from :${port}${path}`);
  };
  const method = body === undefined ? 'GET' : 'POST';
  const asked = request({
    host: '127.0.0.1',
    port,
    path,
    method,
    agent,
    headers: headersOf(body),
    timeout: patienceMs,
  });
  asked.on('timeout', () => asked.destroy(new Error('timeout')));
  asked.on('error', (error) => end(error.message));
  asked.on('response', (response) => {
    const { statusCode = 0 } = response;
    response.on('error', (error) => end(error.message));
    response.on('end', () => end(statusCode < 400 ? null : `status ${statusCode}`));
    response.resume();
  });
  asked.end(body);
};

const begun = performance.now();
let turn = 0;
const pace = setInterval(() => {
  // As many as are due by now: a late timer is made up for.
  for (const due = ((performance.now() - begun) / 1000) * rate; sent < due; turn += 1)
    send(turn % 60 === 59 ? purchase : (mix[turn % mix.length] as Ask));
}, 4);

/** Stops asking, waits for what is still open, and reports. */
const finish = (): void => {
  clearInterval(pace);
  const seconds = (performance.now() - begun) / 1000;
  const look = setInterval(() => {
    if (answered < sent) return;
    clearInterval(look);
    agent.destroy();
    process.send?.({ sent, failed, seconds, faults: Object.fromEntries(faults) }, () => process.disconnect());
  }, 20);
};

process.once('message', finish);
process.on('SIGINT', () => undefined);
process.once('disconnect', () => process.exit());
