import { operandOf } from '@convoy/judge/condition/operand';
import { faultIn } from '@convoy/judge/condition/parse';
import { isSlip } from '@convoy/judge/condition/source';
import { durationAboveZero, durationPattern, isWaitable, longestWait } from '@convoy/model/duration';
import { putStored } from '@convoy/model/stored';
import { z } from 'zod';

/*
 * Every error text here begins with `expects`: `explain.ts` puts the key before it and what it found after it,
 * and takes the fix from `fixes`.
 */
export const matching = (pattern: RegExp, error: string) => z.string({ error }).regex(pattern, { error });

/** A time span, for example `300ms 1s 2m 1h 30d`. */
export const duration = () => matching(durationPattern, 'expects a duration');
/** A time span longer than nothing. */
export const span = () => matching(durationAboveZero, 'expects a duration above zero');
/** The same, where it is waited for. */
export const wait = () => {
  const error = 'expects a duration above zero';
  return z
    .string({ error })
    .regex(durationAboveZero, { error, abort: true })
    .refine(isWaitable, `expects a duration of at most ${longestWait}`);
};
export const percentage = () => matching(/^(100(\.0+)?|\d{1,2}(\.\d{1,4})?)%$/, 'expects a percentage');
/** A change in per cent, which may exceed 100. */
export const increase = () => matching(/^\d{1,4}(\.\d{1,4})?%$/, 'expects a percentage');
const time = '([01]\\d|2[0-3]):[0-5]\\d';
/** `Fri 16:00`, `2026-12-24`, `2026-12-24 16:00` or, of a day that is known otherwise, `16:00`. */
export const moment = () =>
  matching(
    new RegExp(`^(((Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?${time}|\\d{4}-\\d{2}-\\d{2}([T ]${time})?)$`),
    'expects a moment',
  );
/** RFC 5545, RRULE; which parts go together is asked later. */
export const recurrence = () =>
  matching(/^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$/, 'expects a recurrence');
export const text = () => z.string().min(1);
/** A condition on an answer (docs/conditions.md); its fault brings its own fix. */
export const condition = () =>
  z
    .string()
    .min(1, { abort: true })
    .superRefine((value, context) => {
      // What an earlier answer had is known only when it is asked, as what a variable holds.
      const fault = faultIn(putStored(value, () => `\${stored}`));
      if (fault === undefined) return;
      const { at, message, fix } = fault;
      context.addIssue({ code: 'custom', message: `character ${at}: ${message}`, params: { fix } });
    });
/** What of an answer is meant; its fault brings its own fix. */
export const placeholder = () =>
  z
    .string()
    .regex(/^\[[A-Z_]+\]\S*$/, { error: 'expects a placeholder', abort: true })
    .superRefine((value, context) => {
      const operand = operandOf(value);
      if (isSlip(operand)) context.addIssue({ code: 'custom', message: operand.message, params: { fix: operand.fix } });
    });
/** A name of a service, task, check, environment or channel: it ends up in file names, branches and host names. */
export const name = () => matching(/^[a-z0-9][a-z0-9-]{0,62}$/, 'expects a name');
/** A path on an endpoint. */
export const path = () => matching(/^\/\S*$/, 'expects a path');
export const url = () => matching(/^(https?:\/\/|\$\{)\S*$/, 'expects a URL');
/** The same, or a port that is only connected to. */
export const healthUrl = () => matching(/^((https?|tcp|tls):\/\/|\$\{)\S*$/, 'expects a health URL');
/** A string runs by `bash -eo pipefail -c`, a list runs without a shell. */
export const run = () => z.union([text(), z.array(text()).min(1)]);
export const count = () => z.number().max(1_000_000, { abort: true }).int({ abort: true }).min(1);
export const names = () => z.array(name());

/** What to write, by what was expected. */
export const fixes: Readonly<Record<string, string>> = {
  'expects a duration': 'write a whole number and its unit: 300ms, 1s, 2m, 1h or 30d',
  'expects a duration above zero': 'write a whole number above 0 and its unit: 300ms, 1s, 2m, 1h or 30d',
  [`expects a duration of at most ${longestWait}`]: `write ${longestWait} or less, for example 10s, 2m or 1h`,
  'expects a percentage': 'write a number and %, for example 20% or 99.9%',
  'expects a name': 'use at most 63 lower-case letters, digits and -, beginning with a letter or digit',
  'expects a path': 'write a path that begins with /, for example /health',
  'expects a URL': `write a URL that begins with http:// or https://, or a \${NAME} that holds one`,
  'expects a link': 'write a URL that begins with http:// or https://',
  'expects a header name': 'write the name of a header, for example Authorization',
  'expects a stored name': 'begin with a letter and use letters, digits, - and _',
  'expects a placeholder': 'write what of the answer is meant, for example "[BODY].id"',
  'expects a quantile': 'write p and a number, for example p50, p95 or p99.9',
  'expects a metric': "write the id of one of Lighthouse's audits, for example largest-contentful-paint",
  'expects a health URL': `write a URL that begins with http://, https://, tcp:// or tls://, or a \${NAME} that holds one`,
  'expects a release path': 'write where the answer names its release, for example "[BODY].version"',
  'expects a moment': 'write a weekday and time ("Fri 16:00"), a date ("2026-12-24") or a date and time',
  'expects a recurrence': 'write a rule of RFC 5545 by day, week, month or year: "FREQ=MONTHLY;BYDAY=-1FR"',
  'expects text': 'put the value in quotes',
  'expects a list': 'write [a, b], or one `- item` per line',
  'expects a map': 'write `key: value` lines below it, or {} for an empty one',
  'expects true or false': 'write true or false, without quotes',
  'expects a whole number': 'write a whole number without quotes and unit',
  'expects a number': 'write a number without quotes and unit',
};
