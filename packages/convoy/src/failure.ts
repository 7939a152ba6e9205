import { ConvoyError, codeOf, messageOf } from '@convoy/model/error';
import { type Exit, exits } from './exit.ts';
import type { Result } from './verb.ts';

/** Faults of what was asked or given, rather than of the work itself. */
const usage = new Set([
  'CHANNEL_SETTINGS',
  'ENVIRONMENT_MISSING',
  'GITHUB_MISSING',
  'GIT_MISSING',
  'GIT_OWNERSHIP',
  'INPUT_INVALID',
  'INPUT_MISSING',
  'LISTEN_FAILED',
  'MANIFEST_INVALID',
  'MANIFEST_UNREADABLE',
  'NOTHING_TO_CHECK',
  'NOTHING_TO_DEPLOY',
  'PROVIDER_SETTINGS',
  'EVENTS_INVALID',
  'EVENTS_UNREADABLE',
  'SERIES_INVALID',
  'SERIES_UNREADABLE',
  'TOKEN_MISSING',
  'UNKNOWN_CHANNEL',
  'UNKNOWN_CHECK',
  'UNKNOWN_DEPLOYMENT',
  'UNKNOWN_ENVIRONMENT',
  'UNKNOWN_INCIDENT',
  'UNKNOWN_PROVIDER',
  'UNKNOWN_SERVICE',
  'UNSET_VARIABLE',
  'USAGE',
]);

/** What nobody foresaw leaves things as they are: a person is needed. */
const exitOf = (thrown: unknown): Exit => {
  const code = codeOf(thrown, '');
  return code === 'CANCELLED' ? exits.cancelled : usage.has(code) ? exits.usage : exits.halted;
};

const diagnosticsOf = (thrown: unknown): unknown =>
  thrown instanceof ConvoyError && 'diagnostics' in thrown ? thrown.diagnostics : undefined;

/** A manifest's faults begin with their place, so that editors and CI find it. */
export const isPlaced = (thrown: unknown): boolean =>
  Boolean(diagnosticsOf(thrown)) || codeOf(thrown, '') === 'MANIFEST_UNREADABLE';

/** What a verb threw, as a result: whatever it was, there is a status, a reason and a code. */
export const failureOf = (thrown: unknown): Result => ({
  exit: exitOf(thrown),
  text: messageOf(thrown),
  json: {
    error: { code: codeOf(thrown, 'UNEXPECTED'), message: messageOf(thrown), diagnostics: diagnosticsOf(thrown) },
  },
});
