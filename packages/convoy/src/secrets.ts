import type { Manifest } from '@convoy/manifest/schema/manifest';
import { variableNamesIn } from '@convoy/model/expand';
import { redactor } from '@convoy/model/redact';
import type { Settings } from '@convoy/model/settings';
import { isTelling, partsOf } from '@convoy/model/telling';

type Env = Readonly<Record<string, string | undefined>>;
/** What names the variables that are read. */
type Reading = Settings | Manifest | null;

/** What a variable of the environment may be called beside that. PWD is none: it says where the command was started. */
const alsoTelling = /(?:^|_)(?:key|dsn|pat)$/;
const plain = /^(?:\d{1,5}|true|false|https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/?)$/;

/**
 * What must not be written anywhere: the values of the variables that the manifest reads, and of those whose names say
 * so. Port numbers and loopback addresses are no secrets, and masking them would make every log unreadable. Without settings
 * only names tell.
 */
export const secretsOf = (settings: Reading, env: Env): string[] => {
  const read = readBy(settings, env);
  return [...new Set([...read, ...read.flatMap(passwordIn), ...toldSecrets(settings, env).keys()])].filter(isSecret);
};

/** Takes all of them out of a text. */
export const redactorFor = (...of: Parameters<typeof secretsOf>): ((text: string) => string) =>
  redactor(secretsOf(...of));

/**
 * Those of them that are secrets for certain, with the variable that holds each: by its name, or as the password of a URL.
 * A provider may answer with the others, for example with the project that the manifest reads.
 */
export const toldSecrets = (settings: Reading, env: Env): ReadonlyMap<string, string> => {
  const declared = new Set((env.CONVOY_SECRET_NAMES ?? '').split(','));
  const named = Object.keys(env).filter(
    (name) => declared.has(name) || isTelling(name) || alsoTelling.test(partsOf(name)),
  );
  const told = [
    ...named.map((name) => [env[name] ?? '', name] as const),
    ...[...named, ...readNames(settings)].flatMap((name) =>
      passwordIn(env[name] ?? '').map((one) => [one, name] as const),
    ),
  ];
  return new Map(told.filter(([value]) => isSecret(value)));
};

/** Finds the secret that a text holds, and says which it is; undefined: none. Made ready at the first text: most see none. */
export const secretFinder = (settings: Settings, env: Env): ((text: string) => string | undefined) => {
  const shapes = redactor([]);
  let told: readonly { readonly name: string; readonly masked: (text: string) => string }[] | undefined;
  return (text) => {
    if (shapes(text) !== text) return 'what looks like a key or a password';
    told ??= [...toldSecrets(settings, env)].map(([value, name]) => ({ name, masked: redactor([value]) }));
    const found = told.find(({ masked }) => masked(text) !== text);
    return found && `the value of ${found.name}`;
  };
};

const readNames = (settings: Reading): string[] => variableNamesIn(JSON.stringify(settings));

const readBy = (settings: Reading, env: Env): string[] => readNames(settings).flatMap((name) => env[name] ?? []);

const isSecret = (value: string): boolean => value.length > 3 && !plain.test(value);

/** Of a URL its password is a secret by itself. */
const passwordIn = (value: string): string[] => {
  const password = URL.canParse(value) ? new URL(value).password : '';
  return password === '' ? [] : [decoded(password)];
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign stands for itself.
    return text;
  }
};
