import { type Json, readJson } from '../json.ts';
import { at, type Step } from '../path.ts';
import { type Answer, headerOf, measured } from './answer.ts';
import type { Operand } from './operand.ts';
import { textsOf } from './render.ts';
import type { Source } from './source.ts';

/** An answer whose body is read as JSON at most once, and only when a path asks for it. */
export interface Reading {
  readonly answer: Answer;
  readonly json: () => Json;
  /** What is known by other placeholders; undefined, null: nothing. */
  readonly known?: (name: string) => unknown;
}

export const readingOf = (answer: Answer): Reading => {
  let json: Json | undefined;
  return { answer, json: () => (json ??= readJson(answer.body ?? '')) };
};

/** What one side of a condition stands for. */
export interface Resolved {
  /** Each way it may be written; the first is shown. */
  readonly texts: readonly [string, ...string[]];
  /** What the server sent there; absent: nothing, or what was measured of it. */
  readonly sent?: unknown;
  /** Why this is no measurement. */
  readonly lack?: string;
  /** The path leads nowhere: Gatus's (INVALID). */
  readonly isInvalid?: true;
  /** Nothing was measured, and Gatus takes that for zero, false or nothing. */
  readonly isAbsent?: true;
}

type Value = Extract<Operand, { readonly kind: 'value' }>;

const encoder = new TextEncoder();
/** Length in bytes of UTF-8, as Go counts. */
const bytes = (text: string): string => String(encoder.encode(text).length);

/** A text, its length, or whether there is one. */
const asked = (call: Value['call'], text: string): string => {
  if (call === 'has') return String(text !== '');
  return call === 'len' ? bytes(text) : text;
};

const invalid = (text: string, lack: string): Resolved => ({ texts: [`${text} (INVALID)`], lack, isInvalid: true });

const isSilent = ({ status, body }: Answer): boolean => status === undefined && body === undefined;
const silence = 'nothing answered';

const wholeBody = (call: Value['call'], { answer, json }: Reading): Resolved => {
  const body = answer.body ?? '';
  const trimmed = body.trim();
  const silent = isSilent(answer) ? { lack: silence, isAbsent: true as const } : {};
  if (call !== 'len') return { texts: [asked(call, trimmed)], ...(call === null && { sent: trimmed }), ...silent };
  const { value } = trimmed.startsWith('[') ? json() : {};
  return { texts: [Array.isArray(value) ? String(value.length) : bytes(body)], ...silent };
};

const withinBody = ({ text, call }: Value, path: readonly Step[], { answer, json }: Reading): Resolved => {
  const { value: root, lack } = json();
  const value = at(root, path);
  if (call === 'has') return { texts: [String(isThere(value))], ...(isSilent(answer) && { lack: silence }) };
  if (isSilent(answer)) return invalid(text, silence);
  if (!isThere(value))
    return invalid(text, lack === undefined ? `the body has nothing at ${text}` : `the body ${lack}`);
  if (call === null) return { texts: textsOf(value), sent: value };
  return { texts: [Array.isArray(value) ? String(value.length) : bytes(textsOf(value)[0])] };
};

const ofHeader = ({ text, call }: Value, name: string, { answer }: Reading): Resolved => {
  const value = headerOf(answer, name);
  const silent = answer.status === undefined && answer.headers === undefined;
  if (call === 'has') return { texts: [String(value !== undefined)], ...(silent && { lack: silence }) };
  if (value === undefined) return invalid(text, `the answer has no header ${name}`);
  return { texts: [asked(call, value)], ...(call === null && { sent: value }) };
};

const ofMeasure = (
  { call }: Value,
  measure: Exclude<Source['of'], '[BODY]' | '[HEADER]' | '[KNOWN]'>,
  { answer }: Reading,
): Resolved => {
  const { text, isMeasured } = measured(measure, answer);
  if (call === 'has') return { texts: [String(isMeasured && text !== '')] };
  const resolved: Resolved = { texts: [asked(call, text)] };
  return isMeasured ? resolved : { ...resolved, lack: `${measure} was not measured`, isAbsent: true };
};

const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && (typeof value !== 'number' || Number.isFinite(value));

const ofKnown = ({ text, call }: Value, found: unknown): Resolved => {
  if (call === 'has') return { texts: [String(isThere(found))] };
  if (!isThere(found)) return invalid(text, `${text} is not known`);
  if (call === null) return { texts: textsOf(found), sent: found };
  return { texts: [Array.isArray(found) ? String(found.length) : bytes(textsOf(found)[0])] };
};

/** What a side that is a value stands for in an answer; never throws, whatever the server sent. */
export const resolve = (value: Value, reading: Reading): Resolved => {
  const { source } = value;
  if (source.of === '[KNOWN]') return ofKnown(value, at(reading.known?.(source.name), source.path));
  if (source.of === '[HEADER]') return ofHeader(value, source.name, reading);
  if (source.of !== '[BODY]') return ofMeasure(value, source.of, reading);
  return source.path.length === 0 ? wholeBody(value.call, reading) : withinBody(value, source.path, reading);
};
