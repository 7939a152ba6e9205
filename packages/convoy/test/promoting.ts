import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '@convoy/model/plan';
import type { Release } from '@convoy/model/release';
import { type Ended, type House, json, manifestOf } from './harness.ts';

/** Tells its environment's file what it was called with, and answers with the digest that is asked for unless it builds. */
const deploy = `#!/bin/sh
[ ! -e "$CONVOY_ENVIRONMENT-fails" ] || exit 1
echo "$CONVOY_SERVICE $CONVOY_VERSION digest=$CONVOY_DIGEST commit=$CONVOY_COMMIT handle=$CONVOY_HANDLE" >> "$CONVOY_ENVIRONMENT"
digest="$CONVOY_DIGEST"
[ -n "$digest" ] && [ -z "$BUILD" ] || digest="sha256:$CONVOY_SERVICE$CONVOY_VERSION$BUILD"
printf '{"digest":"%s","handle":"%s"}' "$digest" "$CONVOY_ENVIRONMENT-$CONVOY_SERVICE" > "$CONVOY_OUTPUT"
`;

export const script = { provider: 'script', with: { deploy: 'sh deploy.sh', shift: 'true', rollback: 'true' } };

export interface Planned {
  readonly plan: Plan;
  readonly refusals: readonly { readonly code: string; readonly reason: string }[];
}

export const versions = (...pairs: string[]): string[] => pairs.flatMap((pair) => ['--version', pair]);

/** A house whose production promotes from its staging. */
export const promoting = (house: House) => ({
  write: async (services: object): Promise<void> => {
    await writeFile(join(house.root, 'deploy.sh'), deploy);
    const environments = { staging: {}, production: { 'promotes-from': 'staging' } };
    await house.write(manifestOf(services, { environments }));
  },
  to: (
    environment: string,
    words: readonly string[] = [],
    env: Readonly<Record<string, string>> = {},
  ): Promise<Ended> => house.run(['deploy', '--environment', environment, ...words, '--json'], env),
  plan: async (...words: string[]): Promise<Planned> =>
    json<Planned>(await house.run(['plan', '--environment', 'production', ...words, '--json'])),
  /** What is confirmed, by service. */
  confirmed: async (environment: string): Promise<Record<string, Release>> => {
    const { markers } = await house.head(environment);
    return Object.fromEntries(Object.entries(markers).map(([service, { release }]) => [service, release]));
  },
});
