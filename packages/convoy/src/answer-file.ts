import { readFile } from 'node:fs/promises';
import type { Answer } from '@convoy/judge/condition/answer';
import { didYouMean } from '@convoy/manifest/words';
import { ConvoyError, messageOf } from '@convoy/model/error';
import * as z from 'zod';

const text = () => z.string('expects text').nullish();
const ms = () => z.number('expects milliseconds as a number').nullish();

/** An answer as a file keeps it; null, or nothing, stands for what was not measured. */
const shape = z.strictObject({
  status: z.number('expects a whole number').int('expects a whole number').nullish(),
  body: z.string('expects the raw text of the body as one string, JSON too').nullish(),
  headers: z
    .record(z.string(), z.union([z.string(), z.array(z.string())], 'expects text or a list of texts'), 'expects a map')
    .nullish(),
  durationMs: ms(),
  connected: z.boolean('expects true or false').nullish(),
  ip: text(),
  dnsRcode: text(),
  certificateExpirationMs: ms(),
  domainExpirationMs: ms(),
});

const known = Object.keys(shape.shape);

const unknownField = (key: string): string => {
  const { question } = didYouMean(key, known);
  return `${key}: there is no such field${question === '' ? `: known are ${known.join(', ')}` : question}`;
};

const faultsOf = ({ issues }: z.ZodError): string[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(unknownField)
      : [`${issue.path.length === 0 ? 'the whole' : issue.path.join('.')}: ${issue.message}`],
  );

const wrong = (called: string, why: string): ConvoyError => new ConvoyError('INPUT_INVALID', `${called}: ${why}`);

const read = async (path: string, called: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    throw wrong(called, code === 'ENOENT' ? 'there is no such file' : `it cannot be read: ${message}`);
  }
};

/** Reads an answer from a JSON file; `INPUT_INVALID` names every field that is wrong. */
export const readAnswer = async (path: string, called: string): Promise<Answer> => {
  const written = await read(path, called);
  let data: unknown;
  try {
    data = JSON.parse(written.replace(/^\ufeff/, ''));
  } catch (thrown) {
    throw wrong(called, `it is no JSON: ${messageOf(thrown)}`);
  }
  const parsed = shape.safeParse(data, { error: () => 'expects a map of what one request saw' });
  if (!parsed.success) throw wrong(called, faultsOf(parsed.error).join('; '));
  const measured = Object.entries(parsed.data).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(measured) as Answer;
};
