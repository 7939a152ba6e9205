import { variableNamesIn } from '@convoy/model/expand';
import type { Settings } from '@convoy/model/settings';

const telling = /secret|token|passw|passphrase|credential|private|api_?key|auth/i;
const plain = /^(?:\d{1,5}|true|false|https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/?)$/;

/**
 * What must not be written anywhere: the values of the variables that the manifest reads, and of those whose names say
 * so. Port numbers and loopback addresses are no secrets, and masking them would make every log unreadable.
 */
export const secretsOf = (settings: Settings, env: Readonly<Record<string, string | undefined>>): string[] => {
  const read = variableNamesIn(JSON.stringify(settings));
  const named = Object.keys(env).filter((name) => telling.test(name));
  const values = [...new Set([...read, ...named])].map((name) => env[name]);
  return values.filter((value): value is string => value !== undefined && value.length > 3 && !plain.test(value));
};
