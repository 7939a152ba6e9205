import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readAnswer } from '../src/answer-file.ts';
import { convoy, json } from './harness.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convoy-condition-'));
});
afterAll(() => rm(folder, { recursive: true }));

const written = async (content: unknown): Promise<string> => {
  const path = join(folder, 'response.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const ask = (expression: string) => convoy(['condition', expression, '--response', 'response.json', '--json'], folder);

test('it holds, does not, cannot be read, or was not measured: each has its status and the same shape', async () => {
  await written({ status: 503, body: '{"a":"\\u001b[2J"}', headers: null, connected: true });
  const shape = { result: expect.anything(), resolved: expect.any(String), reason: expect.any(String) };
  for (const [expression, code, result, resolved] of [
    ['[BODY].a != 1', 0, true, '[BODY].a ( [2J) != 1'],
    ['[STATUS] == 200', 1, false, '[STATUS] (503) == 200'],
    ['[STATUS]==200', 2, 'error', '[STATUS]==200'],
    ['[IP] != 1.1.1.1', 3, 'error', '[IP] () != 1.1.1.1'],
  ] as const) {
    const ended = await ask(expression);
    expect([ended.code, json(ended)]).toEqual([code, { ...shape, result, resolved }]);
  }
});

test('people read the result, the values and the reason', async () => {
  await written({ status: 503 });
  const ended = await convoy(['condition', '[STATUS] == 200', '--response', 'response.json'], folder);
  expect([ended.code, ended.out]).toEqual([1, '']);
  expect(ended.err).toBe('false: [STATUS] (503) == 200\n[STATUS] (503) == 200 does not hold\n');
});

test('a condition that begins like an option stands behind --, which its refusal says', async () => {
  await written({ status: 503 });
  const refused = await ask('-5 < [STATUS]');
  expect([refused.code, refused.err]).toEqual([
    2,
    expect.stringContaining('what begins with - and is no option stands behind --'),
  ]);
  const ended = await convoy(['condition', '--response', 'response.json', '--', '-5 < [STATUS]'], folder);
  expect(ended.code).toBe(0);
});

test('a response that cannot be read is an error of the same shape', async () => {
  await written({ statsu: 200 });
  const ended = await ask('[STATUS] == 200');
  expect(ended.code).toBe(2);
  expect(json(ended)).toEqual({
    ...{ result: 'error', resolved: '[STATUS] == 200' },
    reason: 'response.json: statsu: there is no such field: did you mean `status`?',
  });
});

test.each<readonly [content: unknown, says: string]>([
  [{ status: '200' }, 'r.json: status: expects a whole number'],
  [{ status: 200.5 }, 'r.json: status: expects a whole number'],
  [{ body: { a: 1 } }, 'r.json: body: expects the raw text of the body as one string, JSON too'],
  [{ headers: { a: 1 } }, 'r.json: headers.a: expects text or a list of texts'],
  [{ headers: [] }, 'r.json: headers: expects a map'],
  [{ connected: 'true' }, 'r.json: connected: expects true or false'],
  [{ durationMs: '12ms' }, 'r.json: durationMs: expects milliseconds as a number'],
  [{ ip: 1, dnsRcode: 2 }, 'r.json: ip: expects text; dnsRcode: expects text'],
  [{ wholly: 1 }, 'r.json: wholly: there is no such field: known are status, body, headers'],
  [[], 'r.json: the whole: expects a map of what one request saw'],
  ['7', 'r.json: the whole: expects a map of what one request saw'],
  ['{"status":', 'r.json: it is no JSON: '],
  ['', 'r.json: it is no JSON: '],
])('%j is refused by place', async (content, says) => {
  await expect(readAnswer(await written(content), 'r.json')).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining(says),
  });
});

test('what is left out or null was not measured', async () => {
  const all = { status: 200, body: 'a', headers: { a: ['b'] }, durationMs: 1, connected: true, ip: 'i', dnsRcode: 'n' };
  expect(await readAnswer(await written({ ...all, certificateExpirationMs: null }), 'r.json')).toEqual(all);
  expect(await readAnswer(await written('\ufeff{}'), 'r.json')).toEqual({});
});

test('a file that is not there is named', async () => {
  await expect(readAnswer(join(folder, 'none.json'), 'none.json')).rejects.toThrow('none.json: there is no such file');
});
