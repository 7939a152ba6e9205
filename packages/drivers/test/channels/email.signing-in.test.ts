import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import type { SMTPServerOptions } from 'smtp-server';
import { channelOf, forever, message } from './given.ts';
import { post, refusing, trusting } from './mail.ts';

const office = post(simpleParser);
const { identity, trust, forget } = trusting();
beforeAll(trust);
afterAll(forget);
afterEach(() => office.close());

const mail = (smtp: string) =>
  channelOf({ email: { to: 'ops@shop.example', smtp: `\${SMTP}` } }, { SMTP: smtp }, 5_000);

const auth = (users: unknown[] = []): SMTPServerOptions => ({
  ...{ key: identity.key, cert: identity.cert, authOptional: false },
  onAuth: ({ username, password }, _, done) => {
    users.push(username);
    if (password === 'hunter2@home') done(null, { user: username });
    else done(refusing(535, `no such user, or not hunter2@home but ${password}`));
  },
});
const signedIn = (port: number, password = 'hunter2%40home', scheme = 'smtp') =>
  mail(`${scheme}://bot%40shop.example:${password}@localhost:${port}`);

test('it signs in over STARTTLS or TLS, and is by default the sender', async () => {
  const upgraded = await signedIn(await office.listen({ ...auth(), disabledCommands: [] }));
  expect(await upgraded.send(message(), forever())).toMatchObject({ outcome: 'sent' });
  const port = await office.listen({ ...auth(), secure: true });
  const encrypted = await signedIn(port, undefined, 'smtps');
  expect(await encrypted.send(message(), forever())).toMatchObject({ outcome: 'sent' });
  const seen = { secure: true, user: 'bot@shop.example', from: 'bot@shop.example' };
  expect(office.letters).toMatchObject([seen, seen]);
});

test('no password is sent without TLS, and none to who cannot be trusted', async () => {
  const users: unknown[] = [];
  const bare = await signedIn(await office.listen({ ...auth(users), allowInsecureAuth: true }));
  const reason = expect.stringMatching(/offers no TLS that can be trusted/);
  expect(await bare.send(message(), forever())).toMatchObject({ again: 'never', reason });
  const port = await office.listen({ ...auth(users), disabledCommands: [] });
  forget();
  const strange = await signedIn(port);
  expect(await strange.send(message(), forever())).toMatchObject({ again: 'later' });
  trust();
  expect(users).toEqual([]);
});

test('a password that is refused is for a person to set, and is not told', async () => {
  const channel = await signedIn(await office.listen({ ...auth(), disabledCommands: [] }), 'hunter3');
  const sending = await channel.send(message(), forever());
  const reason = expect.stringMatching(/refuses user or password: set current ones in `email.smtp`/);
  expect(sending).toMatchObject({ again: 'never', reason });
  expect(JSON.stringify(sending)).not.toMatch(/hunter3/);
});
