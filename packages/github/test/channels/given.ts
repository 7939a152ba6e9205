import type { Channel, Message, Told } from '@convoy/model/channel-ports';
import type { Twin } from '../../../../test/twin/twin.ts';
import { githubChannels } from '../../src/channels.ts';

export const start = Date.UTC(2026, 10, 1, 10);

export const down: Told = {
  labels: { environment: 'production', service: 'catalog' },
  notes: { title: 'catalog is down', reason: 'status 503', runbook: 'https://wiki.example/catalog' },
};

export const message = (more: Partial<Message> = {}): Message => ({
  ...{ notification: 'n-1', occasion: 'firing', at: start, labels: { environment: 'production' } },
  ...{ firing: [down], resolved: [], thread: 't-1', handle: null },
  ...more,
});

export const resolved = (more: Partial<Message> = {}): Message =>
  message({ notification: 'n-9', occasion: 'resolved', firing: [], resolved: [down], ...more });

export const forever = (): AbortSignal => new AbortController().signal;

type Token = NonNullable<Parameters<Twin['token']>[0]>;

export const channelOf = (
  twin: Twin,
  settings: object,
  { token = {}, timeoutMs = 20_000 }: { token?: Token; timeoutMs?: number } = {},
): Promise<Channel> => {
  const [kind = ''] = Object.keys(settings);
  const access = { repository: 'acme/shop', token: twin.token(token), apiUrl: twin.url };
  const clock = {
    now: () => start,
    sleep: async () => {
      throw new Error('a channel waits for nothing');
    },
  };
  const made = githubChannels[kind]?.create({ access, clock, timeoutMs }, settings);
  if (!made) throw new Error(`no channel ${kind}`);
  return made;
};
