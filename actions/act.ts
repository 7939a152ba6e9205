import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { exits } from '@convoy/convoy/exit';
import { failureOf } from '@convoy/convoy/failure';
import { redactorFor } from '@convoy/convoy/secrets';
import { onSignal } from '@convoy/convoy/signals';
import type { Annotation, Result, Surroundings } from '@convoy/convoy/verb';
import { ConvoyError } from '@convoy/model/error';
import { scrub } from '@convoy/model/scrub';
import { inputsOf } from './inputs.ts';
import { decisionOf, resultFile, resultOutput } from './outputs.ts';
import type { Legacy, Row } from './rows.ts';
import { summaryOf } from './summary.ts';

/** What only an action is given; scripts that it runs get what a `run` step would. */
const isOwn = (name: string): boolean => /^INPUT_|^ACTIONS_(RUNTIME|RESULTS|CACHE)_/.test(name);

/** What the runner set tells who asks, from where and for what. A token for scripts may be passed on. */
const isRunners = (name: string): boolean =>
  /^(?:GITHUB|RUNNER|ACTIONS)_/.test(name) && name in process.env && name !== 'GITHUB_TOKEN';

/** State is on GitHub where there is a token; without one it is in the state folder alone. */
const remote = (keepsState: boolean): Pick<Surroundings, 'github'> => {
  const [token, repository] = [core.getInput('token'), process.env.GITHUB_REPOSITORY];
  if (
    keepsState &&
    token === '' &&
    repository &&
    /^https:\/\/(?:github\.com|[\w-]+\.ghe\.com)$/.test(process.env.GITHUB_SERVER_URL ?? '')
  )
    core.warning(
      '`token` is empty: the state is kept on this runner alone, and nobody else knows of it or waits for it',
    );
  if (token === '' || !repository) return { github: null };
  core.setSecret(token);
  return { github: { repository, token, env: process.env } };
};

/** A value in quotes is JSON, as `toJSON` writes it: it may have several lines. */
const valueIn = (text: string): string => {
  try {
    const value: unknown = text.startsWith('"') ? JSON.parse(text) : text;
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
};

type Lines = readonly (readonly [name: string, value: string])[];

/** Lines NAME=value; one without a name has an empty one. */
const linesOf = (input: string): Lines =>
  core.getMultilineInput(input).map((line) => {
    const at = line.indexOf('=');
    return [line.slice(0, Math.max(at, 0)).trim(), valueIn(line.slice(at + 1))];
  });

/** All of them are masked before anything can be said, be it of one that is wrong. */
const secretLines = (): Lines => {
  const lines = linesOf('secret-env');
  for (const [, value] of lines) if (value !== '') core.setSecret(value);
  return lines;
};

/** What a workflow has no value for is empty, and so not set. */
const checked = (input: string, lines: Lines): Lines => {
  if (lines.some(([name]) => name === ''))
    throw new ConvoyError('INPUT_INVALID', `${input}: each line is NAME=value, and one has no name`);
  const taken = lines.find(([name]) => isRunners(name));
  if (taken)
    throw new ConvoyError('INPUT_INVALID', `${input}: ${taken[0]} is the runner's to say, who asks and from where`);
  return lines.filter(([, value]) => value !== '');
};

const environment = (secrets: Lines): Surroundings['env'] => {
  const given: Surroundings['env'] = Object.fromEntries([
    ...Object.entries(process.env).filter(([name]) => !isOwn(name)),
    ...checked('env', linesOf('env')),
    ...checked('secret-env', secrets),
  ]);
  const names = [given.CONVOY_SECRET_NAMES, ...secrets.map(([name]) => name)];
  return { ...given, CONVOY_SECRET_NAMES: names.filter(Boolean).join(',') };
};

const surroundings = ({ outputs }: Row): Surroundings => ({
  ...remote('deployment' in outputs),
  // What uploads is the runner's, and its own variables are kept from scripts.
  attach: async (attachment) => (await import('@convoy/github/attach')).attach(attachment, process.env, core.info),
  cwd: process.env.GITHUB_WORKSPACE || process.cwd(),
  env: environment(secretLines()),
  note: (line) => core.info(line),
  warn: (line) => core.warning(line),
  advise: (text) => text,
  isTerminal: false,
  onSignal,
});

type Diagnostic = Annotation & { readonly fix?: string };

const annotate = ({ json, annotations = [] }: Result): void => {
  const { diagnostics = [] } = (json as { error?: { diagnostics?: Diagnostic[] } }).error ?? {};
  for (const { file, line, column, code, message, fix } of [...diagnostics, ...annotations] as Diagnostic[])
    core.error(fix ? `${message}\n${fix}` : message, {
      ...{ title: code, file, startLine: line },
      ...(column === undefined ? {} : { startColumn: column }),
    });
};

const asText = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

const leave = ({ path, variables }: Legacy): void => {
  core.addPath(path);
  for (const [name, value] of Object.entries(variables)) core.exportVariable(name, value);
};

const tell = async ({ name, outputs, leaves }: Row, result: Result): Promise<void> => {
  const json = result.json as Readonly<Record<string, unknown>>;
  const { decision, reasonCode } = decisionOf(result);
  const file = join(await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'convoy-')), 'result.json');
  await writeFile(file, resultFile(json), { mode: 0o600 });
  core.setOutput('result', resultOutput(json, file));
  core.setOutput('result-file', file);
  core.setOutput('decision', decision);
  core.setOutput('reason-code', reasonCode);
  for (const [output, { of }] of Object.entries(outputs)) core.setOutput(output, asText(of(json)));
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summaryOf(name, decision, result)).write();
  annotate(result);
  if (leaves && result.exit === exits.done) leave(leaves(json, process.env));
  if (result.exit === exits.done) core.info(result.text);
  else core.setFailed(reasonCode === '' ? result.text : `${reasonCode}: ${result.text}`);
};

/**
 * A result without what is secret by its name. Verbs take it out of what they keep; of what was wrong before anything
 * began, an error tells as it was thrown.
 */
const guarded = ({ text, markdown, json, ...result }: Result, env: Surroundings['env']): Result => {
  const redact = redactorFor(null, env);
  return {
    ...{ ...result, text: redact(text), json: scrub(json, redact) },
    ...(markdown === undefined ? {} : { markdown: redact(markdown) }),
  };
};

/** Runs an action: inputs to the verb, what it hands back to outputs, summary and annotations. */
export const act = async (row: Row): Promise<void> => {
  let env: Surroundings['env'] = process.env;
  const run = async (): Promise<Result> => {
    try {
      // First of all, for it masks.
      const around = surroundings(row);
      env = around.env;
      const verb = await row.load();
      const inputs = inputsOf(verb, core.getInput);
      return await core.group(`Convoy: ${row.name}`, () => verb.run(inputs, around));
    } catch (thrown) {
      return failureOf(thrown);
    }
  };
  const result = await run();
  await tell(row, guarded(result, env));
};
