import { ConvoyError } from '@convoy/model/error';
import type { Effect, Found as FoundRelease, Logs, Provider, Target } from '@convoy/model/ports';
import type { Release } from '@convoy/model/release';
import { outlast } from '../outlast.ts';
import { deployAnswer, describeAnswer, type Found, readAnswer } from './script/answer.ts';
import { parseSettings, type Verb } from './script/settings.ts';
import { runVerb, type Surroundings } from './script/verb.ts';

export { scriptWith } from './script/settings.ts';

export interface ScriptOptions extends Surroundings {
  /** Where the output of describe goes, which is no effect and brings no log of its own. */
  readonly logs: Logs;
}

/** Without the keys that are undefined: absent and undefined differ to a Release. */
const defined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const foundOf = (found: Found | null): FoundRelease | null => {
  if (!found) return null;
  const { key, url, ...release } = defined(found);
  return { release, ...defined({ key, url }) };
};

/** Always all of them, so that `set -u` holds and nothing of an outer deployment shines through. */
const variablesOf = (target: Target, effect: Effect | null, release: Release | null) => ({
  CONVOY_ENVIRONMENT: target.environment,
  CONVOY_SERVICE: target.service,
  CONVOY_DEPLOYMENT: effect?.deployment ?? '',
  CONVOY_KEY: effect?.key ?? '',
  CONVOY_VERSION: release?.version ?? '',
  CONVOY_COMMIT: release?.commit ?? '',
  CONVOY_DIGEST: release?.digest ?? '',
  CONVOY_HANDLE: release?.handle ?? '',
  CONVOY_WEIGHT: '',
  CONVOY_FROM_VERSION: '',
  CONVOY_TO_VERSION: '',
  CONVOY_TO_HANDLE: '',
});

/** Without the digits by which 0.07 · 100 is not 7. */
const percentOf = (share: number): number => Number((share * 100).toPrecision(12));

/** For verbs that only do: nothing is asked of them. */
const unread = async () => {};

/**
 * The verbs of deploying by any executable. A provider of one service, since what it can do is what its `with` gives.
 * Scripts get CONVOY_* in their environment and answer with JSON at $CONVOY_OUTPUT (DESIGN §6, Providers).
 */
export const createScript = ({ logs, ...surroundings }: ScriptOptions, settingsOf: unknown): Provider => {
  const settings = parseSettings(settingsOf);

  const act = async (verb: Verb, effect: Effect, release: Release | null, more: Record<string, string> = {}) => {
    const variables = { ...variablesOf(effect.target, effect, release), ...more };
    const { log, signal } = effect;
    await runVerb(surroundings, settings, { verb, variables, read: unread, log, signal });
  };

  const deployOne: Provider['deploy'] = async (effect, release) => {
    const { log, signal, target } = effect;
    const variables = variablesOf(target, effect, release);
    const read = readAnswer(deployAnswer, 'deploy', log);
    const answer = await runVerb(surroundings, settings, { verb: 'deploy', variables, read, log, signal });
    if (!answer) return { release };
    const { version, candidate, url, ...known } = answer;
    if (version !== undefined && version !== release.version)
      throw new ConvoyError(
        'WRONG_VERSION',
        `deploy was asked for version ${release.version} and answered with ${version}: deploy $CONVOY_VERSION, or leave \`version\` out of the answer`,
      );
    return { release: { ...release, ...defined(known) }, ...defined({ candidate, url }) };
  };

  /** A digest that is asked for was confirmed elsewhere: another one is another thing, built anew under its name. */
  const deploy: Provider['deploy'] = async (effect, release) => {
    const deployed = await deployOne(effect, release);
    if (release.digest !== undefined && deployed.release.digest !== release.digest)
      throw new ConvoyError(
        'WRONG_DIGEST',
        `deploy was asked for digest ${release.digest} and answered with ${deployed.release.digest}: deploy $CONVOY_DIGEST, or leave \`digest\` out of the answer`,
      );
    return deployed;
  };

  const weigh: Provider['weigh'] = (effect, release, share) =>
    act('weigh', effect, release, { CONVOY_WEIGHT: String(percentOf(share)) });

  const shift: Provider['shift'] = (effect, release) => act('shift', effect, release);

  const restart: Provider['restart'] = (effect, release) => act('restart', effect, release);

  /** The way back without a rollback script: forward again to the former version, though a build may not come out the same. */
  const deployAgain = async (effect: Effect, to: Release) => {
    const { release } = await deployOne(effect, to);
    if (settings.shift !== undefined) await shift(effect, release);
  };

  return {
    capabilities: {
      shift: settings.shift !== undefined,
      describe: settings.describe !== undefined,
      rollback: settings.rollback !== undefined,
      retire: settings.retire !== undefined,
      weigh: settings.weigh !== undefined,
      restart: settings.restart !== undefined,
    },
    deploy,
    shift,
    ...(settings.weigh !== undefined && { weigh }),
    retire: (effect, release) => act('retire', effect, release),
    ...(settings.restart !== undefined && { restart }),
    rollback: async (effect, from, to) => {
      if (settings.rollback !== undefined)
        return act('rollback', effect, to, {
          CONVOY_FROM_VERSION: from?.version ?? '',
          CONVOY_TO_VERSION: to?.version ?? '',
          CONVOY_TO_HANDLE: to?.handle ?? '',
        });
      if (to) return deployAgain(effect, to);
      if (settings.retire !== undefined) return act('retire', effect, from);
      throw new ConvoyError(
        'CANNOT_TAKE_BACK',
        `a first release of ${effect.target.service} cannot be taken back: take it away by hand, or give \`with.rollback\` or \`with.retire\` a script`,
      );
    },
    outlast: (key, signal) => outlast(key, surroundings.clock, signal),
    describe: async (target, signal) => {
      const log = logs.open(`${target.service}.describe`);
      const variables = variablesOf(target, null, null);
      const read = readAnswer(describeAnswer, 'describe', log);
      const answer = await runVerb(surroundings, settings, { verb: 'describe', variables, read, log, signal });
      if (!answer)
        throw new ConvoyError(
          'SCRIPT_OUTPUT',
          'describe wrote nothing to $CONVOY_OUTPUT: it must answer with JSON {live, idle, url, weight, replicas}',
        );
      const { url, replicas } = answer;
      const share = answer.weight === undefined ? undefined : answer.weight / 100;
      return { live: foundOf(answer.live), idle: foundOf(answer.idle), ...defined({ url, share, replicas }) };
    },
  };
};
