import { expect, test } from '@jest/globals';
import type { Answer } from '../../src/condition/answer.ts';
import { ask } from './ask.ts';

type Case = readonly [condition: string, answer: Answer, result: boolean, resolved: string];

const hours = (count: number): number => count * 3_600_000;
const body = (value: unknown): Answer => ({
  status: 200,
  body: typeof value === 'string' ? value : JSON.stringify(value),
});
const john = body({ data: { id: 1, name: 'john' } });
const page = (name: string): Answer =>
  body(`<!DOCTYPE html><html lang="en"><body><div id="user">${name}</div></body></html>`);

/** What Gatus 5 answers and shows, by its own tests (TwiN/gatus, config/endpoint/condition_test.go, where not said otherwise). */
test.each<Case>([
  ['[IP] == 127.0.0.1', { ip: '127.0.0.1' }, true, '[IP] (127.0.0.1) == 127.0.0.1'],
  ['[STATUS] == 200', { status: 200 }, true, '[STATUS] (200) == 200'],
  ['[STATUS] == 200', { status: 500 }, false, '[STATUS] (500) == 200'],
  ['[STATUS] < 300', { status: 404 }, false, '[STATUS] (404) < 300'],
  ['[STATUS] == any(200, 429)', { status: 429 }, true, '[STATUS] (429) == any(200, 429)'],
  ['any(200, 429) == [STATUS]', { status: 404 }, false, 'any(200, 429) == [STATUS] (404)'],
  ['[STATUS] == pat(4*)', { status: 200 }, false, '[STATUS] (200) == pat(4*)'],
  ['[status] == 200', { status: 200 }, true, '[status] (200) == 200'],
  ['[RESPONSE_TIME] < 500', { durationMs: 50 }, true, '[RESPONSE_TIME] (50) < 500'],
  ['[RESPONSE_TIME] < 1s', { durationMs: 50 }, true, '[RESPONSE_TIME] (50) < 1s'],
  ['[RESPONSE_TIME] < potato', { durationMs: 50 }, false, '[RESPONSE_TIME] (50) < potato (0)'],
  ['[RESPONSE_TIME] > 1s', { durationMs: 2000 }, true, '[RESPONSE_TIME] (2000) > 1s'],
  ['[RESPONSE_TIME] >= 500', { durationMs: 500 }, true, '[RESPONSE_TIME] (500) >= 500'],
  ['[RESPONSE_TIME] >= 500', { durationMs: 499.9 }, false, '[RESPONSE_TIME] (499) >= 500'],
  ['[RESPONSE_TIME] <= 500', { durationMs: 750 }, false, '[RESPONSE_TIME] (750) <= 500'],
  ['[BODY] == test', body('test'), true, '[BODY] (test) == test'],
  ['[BODY] < 124', body('123'), true, '[BODY] (123) < 124'],
  ['[BODY] > 123', body('100'), false, '[BODY] (100) > 123'],
  ['[BODY].data.name == john', john, true, '[BODY].data.name (john) == john'],
  ['[BODY].data.name == john', body({ data: { id: 1 } }), false, '[BODY].data.name (INVALID) == john'],
  ['len([BODY].data.name) == john', body({ data: { id: 1 } }), false, 'len([BODY].data.name) (INVALID) == john'],
  ['[BODY].a == [BODY].b', body({ a: 'john', b: 'doe' }), false, '[BODY].a (john) == [BODY].b (doe)'],
  ['[BODY].a != [BODY].b', body({ a: 'john', b: 'doe' }), true, '[BODY].a (john) != [BODY].b (doe)'],
  ['[BODY][0].id == 1', body([{ id: 1 }, { id: 2 }]), true, '[BODY][0].id (1) == 1'],
  ['[BODY].data == OK', body('{"data": null}"'), false, '[BODY].data (INVALID) == OK'],
  ['[BODY].data == OK', body({ data: null }), false, '[BODY].data (INVALID) == OK'],
  ['[BODY].items[0] == OK', body({ items: [null] }), false, '[BODY].items[0] (INVALID) == OK'],
  ['[BODY].data == OK', body('null'), false, '[BODY].data (INVALID) == OK'],
  ['[BODY][0].name == test', body({ message: 'no' }), false, '[BODY][0].name (INVALID) == test'],
  ['[BODY].data.name.invalid == john', john, false, '[BODY].data.name.invalid (INVALID) == john'],
  ['[BODY].data.id > 5', john, false, '[BODY].data.id (1) > 5'],
  ['[BODY].x > 0', body({ x: '0x1' }), true, '[BODY].x (1) > 0'],
  ['[BODY].x == 1', body({ x: '0x1' }), true, '[BODY].x (0x1) == 1'],
  ['[BODY].x == 15', body({ x: '0xF' }), true, '[BODY].x (0xF) == 15'],
  ['[BODY].x == 0b10', body({ x: '0b0010' }), true, '[BODY].x (0b0010) == 0b10'],
  ['[BODY].x == 2', body({ x: '0o2' }), true, '[BODY].x (0o2) == 2'],
  ['len([BODY].x) == 3', body({ x: '0x1' }), true, 'len([BODY].x) (3) == 3'],
  ['[BODY].balance > 100', body({ balance: '123.40000000000005' }), true, '[BODY].balance (123.40000000000005) > 100'],
  [
    '[BODY].balance == 123.40000000000005',
    body('{"balance":123.40000000000005}'),
    true,
    '[BODY].balance (123.40000000000005) == 123.40000000000005',
  ],
  ['[CONNECTED] == true', { connected: false }, false, '[CONNECTED] (false) == true'],
  ['[CERTIFICATE_EXPIRATION] == 0', {}, true, '[CERTIFICATE_EXPIRATION] (0) == 0'],
  [
    '[CERTIFICATE_EXPIRATION] > 2419200000',
    { certificateExpirationMs: hours(336) },
    false,
    '[CERTIFICATE_EXPIRATION] (336h) > 2419200000',
  ],
  [
    '[CERTIFICATE_EXPIRATION] > 48h',
    { certificateExpirationMs: hours(24) },
    false,
    '[CERTIFICATE_EXPIRATION] (24h) > 48h',
  ],
  ['[DOMAIN_EXPIRATION] > 720h', { domainExpirationMs: hours(721) }, true, '[DOMAIN_EXPIRATION] (721h) > 720h'],
  ['[DNS_RCODE] == NOERROR', { dnsRcode: 'NXDOMAIN' }, false, '[DNS_RCODE] (NXDOMAIN) == NOERROR'],
  ['1 == 2', {}, false, '1 == 2'],
  ['raw == raw', {}, true, 'raw == raw'],
  ['len([BODY]) == 3', body([1, 2, 3]), true, 'len([BODY]) (3) == 3'],
  ['len([BODY].data) == 3', body({ data: [1, 2, 3] }), true, 'len([BODY].data) (3) == 3'],
  ['len([BODY]) == 8', body('john.doe'), true, 'len([BODY]) (8) == 8'],
  ['len([BODY].age) == 2', body({ age: 18 }), true, 'len([BODY].age) (2) == 2'],
  ['len([BODY].adult) == 4', body({ adult: true }), true, 'len([BODY].adult) (4) == 4'],
  ['len([BODY][0]) == 23', body([{ age: 18, adult: true }]), true, 'len([BODY][0]) (23) == 23'],
  ['len([BODY]) == 20', body('{"name": "john.doe"}'), true, 'len([BODY]) (20) == 20'],
  ['len([STATUS]) == 3', { status: 200 }, true, 'len([STATUS]) (3) == 3'],
  ['[BODY] == pat(*john*)', john, true, '[BODY] ({"data":{"id":1,"name":"j...(truncated)) == pat(*john*)'],
  ['[BODY].data.name == pat(bob*)', john, false, '[BODY].data.name (john) == pat(bob*)'],
  [
    '[BODY] == pat(*<div id="user">john.doe</div>*)',
    page('john.doe'),
    true,
    '[BODY] (<!DOCTYPE html><html lang...(truncated)) == pat(*<div id="user">john.doe</div>*)',
  ],
  [
    'pat(*<div id="user">john.doe</div>*) == [BODY]',
    page('jane.doe'),
    false,
    'pat(*<div id="user">john.doe</div>*) == [BODY] (<!DOCTYPE html><html lang...(truncated))',
  ],
  [
    '[BODY].data == pat(*Whatever*)',
    body({ data: ['hello', 'Whatever'] }),
    true,
    '[BODY].data ([hello Whatever]) == pat(*Whatever*)',
  ],
  ['[IP] == pat(10.*)', { ip: '255.255.255.255' }, false, '[IP] (255.255.255.255) == pat(10.*)'],
  [
    '[BODY].name == any(john.doe, jane.doe)',
    body({ name: 'bob' }),
    false,
    '[BODY].name (bob) == any(john.doe, jane.doe)',
  ],
  ['has([BODY].errors) == false', body({}), true, 'has([BODY].errors) (false) == false'],
  ['has([BODY].errors) == false', body({ errors: ['1'] }), false, 'has([BODY].errors) (true) == false'],
  ['has([BODY].a) == true', body({ a: { b: [] } }), true, 'has([BODY].a) (true) == true'],
  ['has([BODY].a) == true', body('no JSON'), false, 'has([BODY].a) (false) == true'],
  [
    '[HEADER].Content-Type == pat(application/json*)',
    { status: 200, headers: { 'content-type': 'application/json' } },
    true,
    '[HEADER].Content-Type (application/json) == pat(application/json*)',
  ],
  ['[HEADER].x-a == 1', { status: 200, headers: {} }, false, '[HEADER].x-a (INVALID) == 1'],
  [
    '[BODY].items[*].ok == true',
    body({ items: [{ ok: true }, { ok: false }] }),
    false,
    '[BODY].items[1].ok (false) == true',
  ],
  ['[BODY].items[*].ok == true', body({ items: [] }), false, '[BODY].items[*].ok == true (no elements matched)'],
  ['[BODY].items[*] == 1', body({}), false, '[BODY].items[*] == 1 (no elements matched)'],
  ['[BODY][*] > 0', body([1, 2]), true, '[BODY][*] > 0 (2 elements)'],
])('%s', (condition, answer, result, resolved) => {
  expect(ask(condition, answer)).toMatchObject({ result, resolved, reason: expect.any(String) });
});
