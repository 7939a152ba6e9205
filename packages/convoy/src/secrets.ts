import { variableNamesIn } from '@convoy/model/expand';
import type { Settings } from '@convoy/model/settings';
import { isTelling, partsOf } from '@convoy/model/telling';

type Env = Readonly<Record<string, string | undefined>>;

/** What a variable of the environment may be called beside that: a log that is masked too much harms nobody. */
const alsoTelling = /(?:^|_)(?:key|dsn|pat|pwd)$/;
const plain = /^(?:\d{1,5}|true|false|https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/?)$/;

/**
 * What must not be written anywhere: the values of the variables that the manifest reads, and of those whose names say
 * so. Port numbers and loopback addresses are no secrets, and masking them would make every log unreadable.
 */
export const secretsOf = (settings: Settings, env: Env): string[] => {
  const read = variableNamesIn(JSON.stringify(settings));
  const named = Object.keys(env).filter((name) => isTelling(name) || alsoTelling.test(partsOf(name)));
  const values = [...new Set([...read, ...named])].map((name) => env[name]);
  return values.flatMap((value) => [value, passwordIn(value ?? '')]).filter(isSecret);
};

/** Those of them that can be written as the reference that the manifest has for them. */
export const referredTo = (settings: Settings, env: Env): Record<string, string> =>
  Object.fromEntries(
    variableNamesIn(JSON.stringify(settings)).flatMap((name) => {
      const value = env[name];
      return isSecret(value) ? [[name, value]] : [];
    }),
  );

const isSecret = (value: string | undefined): value is string =>
  value !== undefined && value.length > 3 && !plain.test(value);

/** Of a URL its password is a secret by itself. */
const passwordIn = (value: string): string | undefined => {
  const password = URL.canParse(value) ? new URL(value).password : '';
  return password === '' ? undefined : decoded(password);
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign stands for itself.
    return text;
  }
};
