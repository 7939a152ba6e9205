import { simpleParser } from 'mailparser';
import { post, refusing } from '../../packages/drivers/test/channels/mail.ts';
import { type Answering, receivers, silent, status } from '../../packages/drivers/test/channels/receivers.ts';
import { startTwin } from '../twin/twin.ts';

/** One message, as whoever reads the channel has it: `firing catalog`, and when it came, ms since the epoch. */
export interface Told {
  readonly line: string;
  readonly at: number;
}

/** A try at a receiver that does not take everything at once. */
interface Try extends Told {
  /** The notification's. */
  readonly id: string;
  readonly body: string;
  /** What became of it. */
  readonly met: string;
}

/** So long at least nobody may come again after a 429, in milliseconds. */
export const patienceMs = 3_000;

/** How a message may be met that was not seen before: of the first ones each in another way. */
export const manners: readonly (readonly [met: string, answer: Answering])[] = [
  ['500', status(500)],
  ['429', status(429, { 'retry-after': `${patienceMs / 1_000}` })],
  ['no answer', silent],
  ['no end', (response) => void response.destroy()],
];

/** `firing catalog`, and of what is no incident `firing deployment`. */
const lineOf = (body: string): string => {
  const { status, firing, resolved } = JSON.parse(body).data;
  const { alertname, cause } = [...firing, ...resolved][0].labels;
  return `${status} ${alertname === 'incident' ? cause : alertname}`;
};

/** Receivers of every kind, all of them real but GitHub, and what they were told. */
export const openChannels = async () => {
  // Within a minute more goes wrong here than GitHub takes writes of; Convoy's own pace is what holds them back.
  const twin = await startTwin({ seed: {}, limits: { content: false } });
  // As long as GitHub takes at least: what is journalled meanwhile goes along with the next commit.
  twin.fault({ kind: 'latency', ms: 500, match: 'createCommitOnBranch', times: null });
  const hooks = receivers();
  const shakies = receivers();
  const mails: Told[] = [];
  const hooked: Told[] = [];
  const tries: Try[] = [];
  const office = post(async (source) => {
    const mail = await simpleParser(source);
    const about = /(\w+) is (?:down|degraded)/.exec(mail.subject ?? '')?.[1] ?? mail.subject;
    mails.push({ line: `${mail.text?.includes('Resolved') ? 'resolved' : 'firing'} ${about}`, at: Date.now() });
    return mail;
  });
  let refused = 0;
  const hook = await hooks.listen((response, { body }) => {
    hooked.push({ line: lineOf(body), at: Date.now() });
    status(200)(response, { path: '', headers: {}, body });
  });
  const shaky = await shakies.listen((response, got) => {
    const id = String(got.headers['webhook-id']);
    const isNew = tries.every((one) => one.id !== id);
    const [met, answer] = (isNew ? manners[tries.filter((one) => one.met !== '200').length] : undefined) ?? [
      '200',
      status(200),
    ];
    tries.push({ id, body: got.body, met, line: lineOf(got.body), at: Date.now() });
    answer(response, got);
  });
  const smtp = await office.listen({
    // As greylisting does: who means it comes again.
    onMailFrom: (_, __, done) => {
      if (refused > 0) return done();
      refused += 1;
      done(refusing(451, 'come again'));
    },
  });
  return {
    ...{ mails, hooked, tries, twin },
    /** How many mails were not taken at first. */
    get refused() {
      return refused;
    },
    env: {
      ...{ CONVOY_GITHUB: 'acme/shop', GITHUB_TOKEN: twin.token(), GITHUB_API_URL: twin.url },
      ...{ HOOK: hook, SHAKY: shaky, SMTP: `smtp://127.0.0.1:${smtp}` },
    },
    /** All that was taken, by channel; of issues how they stand. */
    told: () => ({
      hook: hooked.map(({ line }) => line),
      shaky: tries.filter(({ met }) => met === '200').map(({ line }) => line),
      mail: mails.map(({ line }) => line),
      tracker: twin.state.issues.map(({ title, state }) => `${state} ${/(\w+) is /.exec(title)?.[1] ?? title}`),
    }),
    close: async () => {
      await Promise.all([office.close(), hooks.close(), shakies.close()]);
      await twin.close();
    },
  };
};

export type Channels = Awaited<ReturnType<typeof openChannels>>;
