import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { Webhook } from 'standardwebhooks';
import { until } from '../../../../test/until.ts';
import { post, refusing } from '../../../drivers/test/channels/mail.ts';
import { type Answering, receivers, silent, status } from '../../../drivers/test/channels/receivers.ts';
import { certificate } from '../../../drivers/test/probes/certificate.ts';
import { json } from '../harness.ts';
import { openTrial } from './trying.ts';

const office = post(simpleParser);
const here = receivers();
let trial: Awaited<ReturnType<typeof openTrial>>;
beforeAll(async () => {
  trial = await openTrial({
    mail: { email: { to: ['ops@shop.example', 'mia@shop.example'], smtp: `\${SMTP}` } },
    hook: { webhook: `\${HOOK}`, secret: `\${KEY}`, 'allow-private': true },
    public: { webhook: `\${HOOK}` },
    chat: { slack: `\${HOOK}` },
    pager: { pagerduty: { 'routing-key': `\${KEY}`, api: `\${HOOK}` } },
  });
});
afterEach(async () => {
  await office.close();
  await here.close();
});
afterAll(() => trial.close());

const key = 'a key of somebody, hunter2';
const hook = async (answer: Answering) => ({ HOOK: `${await here.listen(answer)}/hunter3?token=hunter4`, KEY: key });

test('a mail goes to all who are named, and says what it is', async () => {
  const SMTP = `smtp://127.0.0.1:${await office.listen()}`;
  expect(await trial.attempt('mail', { SMTP })).toMatchObject({
    ...{ code: 0, err: '' },
    out: 'sent to mail (email), which has taken it: look there for "Test notification from Convoy"\n',
  });
  const [letter] = office.letters;
  expect(office.letters).toHaveLength(1);
  expect(letter?.to).toEqual(['ops@shop.example', 'mia@shop.example']);
  expect(letter?.mail.subject).toBe('Test notification from Convoy');
  expect(letter?.mail.text).toMatch(/alertname: test\nseverity: info\nchannel: mail\n/);
  expect(letter?.mail.text).toContain('nothing is wrong');
});

test('what a mail server says is told, and a password that it repeats is not', async () => {
  const { cert, key: own } = certificate({ name: 'localhost' });
  const port = await office.listen({
    ...{ key: own, cert, disabledCommands: [], authOptional: false },
    onAuth: ({ password }, _, done) => done(refusing(535, `not by ${password}`)),
  });
  const SMTP = `smtp://bot%40shop.example:hunter2%40home@localhost:${port}`;
  const NODE_EXTRA_CA_CERTS = await trial.write('ca.pem', cert);
  const ended = await trial.asJson('mail', { SMTP, NODE_EXTRA_CA_CERTS });
  expect([ended.code, json(ended)]).toEqual([
    1,
    {
      ...{ channel: 'mail', outcome: 'failed' },
      reason: expect.stringMatching(/refuses user or password: set current ones in `email.smtp`.* not by \*\*\*/),
    },
  ]);
  expect(ended.out + ended.err).not.toMatch(/hunter2/);
  expect((await trial.attempt('mail', { SMTP })).err).toContain('self-signed certificate');
});

test('a webhook gets a signed message of its own each time', async () => {
  const env = await hook(status(204));
  for (const _ of [1, 2]) {
    const ended = await trial.asJson('hook', env);
    expect([ended.code, ended.err, json(ended)]).toEqual([0, '', { channel: 'hook', outcome: 'sent' }]);
  }
  const ids = here.received.map(({ body, headers }) => {
    const signed = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [
      name,
      String(headers[name]),
    ]);
    expect(new Webhook(key, { format: 'raw' }).verify(body, Object.fromEntries(signed))).toMatchObject({
      data: { occasion: 'firing', labels: { alertname: 'test', severity: 'info' }, firing: [{}], resolved: [] },
    });
    return headers['webhook-id'];
  });
  expect(new Set(ids).size).toBe(2);
});

test.each([
  [status(500), 'status 500', 'tried again for a day', 'look whether the address is right'],
  [status(429, { 'retry-after': '7' }), 'too many messages', 'tried again for a day', 'not before 7.0 s have passed'],
  [status(403), 'it refuses us, check `webhook`', 'tried again for a day', 'whether the address is right'],
  [status(413), 'it does not take the message', 'given up', 'set right what it says'],
  [status(410), 'wants no messages any more', 'nothing sent there any more', 'give it another address'],
])('what does not take it is told with what to do: %#', async (answer, reason, fate, fix) => {
  const { code, out, err } = await trial.attempt('hook', await hook(answer));
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(
    /^not sent to hook: the webhook at 127\.0\.0\.1:\d+ answers with status \d+.*\n {2}a real .*\n {2}fix: .*\n$/,
  );
  for (const part of [reason, fate, fix, 'convoy alerts --manifest convoy.yml test hook']) expect(err).toContain(part);
  expect(err).not.toContain('hunter');
  expect(here.received).toHaveLength(1);
});

test('an address that is not public is refused, and nothing sent there, unless the manifest allows it', async () => {
  const { HOOK } = await hook(status(204));
  const secure = HOOK.replace('http:', 'https:');
  const refused = await trial.attempt('public', { HOOK: secure });
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('the address is not public')]);
  const plain = await trial.asJson('public', { HOOK });
  expect([plain.code, json(plain)]).toMatchObject([2, { error: { code: 'CHANNEL_SETTINGS' } }]);
  expect(refused.err + plain.out + plain.err).not.toContain('hunter');
  expect([here.received.length, here.here.count().made]).toEqual([0, 0]);
  expect((await trial.attempt('hook', { HOOK, KEY: key })).code).toBe(0);
});

test('a variable that is not set is told at its place, whatever others have', async () => {
  const { code, err } = await trial.attempt('hook', { KEY: key, HOOK: '', SMTP: '' });
  expect(code).toBe(2);
  expect(err).toMatch(
    /^convoy\.yml:\d+:\d+: `\$\{HOOK\}` is unset or empty; alerts\.channels\.hook\.webhook reads it\n/,
  );
  expect(err).toMatch(/ {2}fix: set HOOK where Convoy runs\n$/);
  const ended = await trial.asJson('pager', { KEY: '', HOOK: '' });
  const { error } = json<{ error: { code: string; diagnostics: object[] } }>(ended);
  expect([ended.code, error.code, error.diagnostics.length]).toEqual([2, 'UNSET_VARIABLE', 2]);
});

test('wrong words are told with the right ones', async () => {
  const unknown = await trial.attempt('hok');
  expect([unknown.code, unknown.err]).toEqual([
    2,
    'convoy: there is no channel hok in convoy.yml: it has mail, hook, public, chat, pager; did you mean hook?\n',
  ]);
  const ended = await trial.asJson('constructor');
  expect([ended.code, json(ended)]).toMatchObject([2, { error: { code: 'UNKNOWN_CHANNEL' } }]);
  expect(await trial.run(['tset', 'hook'])).toMatchObject({
    code: 2,
    err: 'convoy: what: expects replay, test or tell\n',
  });
  expect((await trial.run(['test'])).code).toBe(2);
});

test('what a test leaves open is said', async () => {
  const { code, out } = await trial.attempt('pager', await hook(status(202)));
  expect([code, out]).toEqual([0, expect.stringContaining('it has an alert of its own there: resolve it')]);
  expect(here.bodies()).toMatchObject([{ event_action: 'trigger', payload: { severity: 'info' } }]);
});

test('what asks no more for an answer ends at once', async () => {
  const running = trial.start('chat', await hook(silent));
  await until('the message is there', () => here.received.length > 0);
  running.child.kill('SIGINT');
  expect((await running.ended).code).toBe(130);
});
