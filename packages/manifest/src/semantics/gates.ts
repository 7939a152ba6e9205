import { durationMs } from '@convoy/model/duration';
import { defaultGate } from '../defaults.ts';
import type { Problem } from '../problem.ts';
import { type Fields, fieldsOf, merge, own, valueAt } from '../tree.ts';
import { code } from '../words.ts';
import { commandKeysOf } from './commands.ts';
import type { Providers } from './providers.ts';
import type { View } from './view.ts';

/** Times and counts of a gate, or undefined where what is written is no duration or count. */
const readable = (gate: Fields) => {
  const ms = (key: string) => durationMs(gate[key]);
  const successes = typeof gate.successes === 'number' ? gate.successes : Number.NaN;
  return { interval: ms('interval'), timeout: ms('timeout'), startup: ms('startup'), successes };
};

/** A gate can pass within its own limits. Comparisons with what could not be read are false. */
export const gateSanity = (view: View): Problem[] =>
  [...view.services].flatMap(([name, service]): Problem[] => {
    if (own(service, 'health') === undefined) return [];
    const shared = valueAt(view.data, ['defaults', 'gate']);
    const gate = readable(fieldsOf(merge(merge(defaultGate, fieldsOf(shared)), fieldsOf(own(service, 'gate')))));
    const shares = own(service, 'gate') === undefined;
    const path = shares ? ['defaults', 'gate', 'timeout'] : view.at(name, 'gate', 'timeout');
    const of = shares ? 'the default gate' : `the gate of ${code(name)}`;
    const least = gate.interval * (gate.successes - 1);
    const tell = (problem: string, fix: string): Problem => ({
      severity: 'warning',
      code: 'GATE_LIMITS',
      path,
      message: `${of} ${problem}`,
      fix,
    });
    return [
      ...(gate.timeout <= gate.startup
        ? [
            tell(
              'ends before its startup time is over, so an early failure never counts',
              'make `timeout` longer than `startup`',
            ),
          ]
        : []),
      ...(gate.timeout <= least
        ? [
            tell(
              `cannot pass: ${gate.successes} observations ${gate.interval} ms apart do not fit into its timeout`,
              'make `timeout` longer, or `interval` shorter',
            ),
          ]
        : []),
    ];
  });

/** Somebody must say which release answers: the answer, the provider, or a URL that only the candidate has. */
export const noIdentity = (view: View, providers: Providers): Problem[] => {
  const keys = commandKeysOf(providers);
  return [...view.services]
    .filter(([, { provider, health, with: given }]) => {
      const canDescribe = !keys.get(provider)?.includes('describe') || own(given, 'describe') !== undefined;
      return health !== undefined && own(health, 'version') === undefined && !canDescribe;
    })
    .map(([name]) => ({
      severity: 'warning',
      code: 'NO_IDENTITY',
      path: view.at(name, 'health'),
      at: 'key',
      message: `nothing proves which release of ${code(name)} answers: its gate passes only where ${code('deploy')} answers with a ${code('candidate')} URL`,
      fix: 'let its answer name the version and set `health.version`, such as "[BODY].version", or give `with.describe`',
    }));
};

/** Health is measured, never assumed: who leaves it out should know what that means. */
export const noHealth = (view: View): Problem[] =>
  [...view.services]
    .filter(([, service]) => own(service, 'health') === undefined)
    .map(([name]) => ({
      severity: 'warning',
      code: 'NO_HEALTH',
      path: ['services', name],
      at: 'key',
      message: `${code(name)} has no \`health\`, so nothing gates it: health is measured, never assumed`,
      fix: 'add `health: {}` with the paths that answer for it',
    }));
