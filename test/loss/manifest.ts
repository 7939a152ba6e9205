import { fileURLToPath } from 'node:url';

export const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Services by scripts: one that is recreated by its deploy, and one with a shift. */
export const scripted = ['db', 'api'] as const;
export const shifting = ['api'] as const;
/** A service of the local provider, whose daemon outlives every runner. */
export const local = 'web';
export const services = [...scripted, local] as const;

/** Long enough for two busy cores; whoever takes over waits it out. */
const limit = '8s';

const acting = (world: string): string =>
  `sleep 0.02; curl -sSf -X POST -G "${world}/$CONVOY_VERB/$CONVOY_SERVICE" --data-urlencode "version=$CONVOY_VERSION" ` +
  '--data-urlencode "key=$CONVOY_KEY" -o "$CONVOY_OUTPUT"; sleep 0.02';

const script = (name: (typeof scripted)[number], needs: readonly string[], world: string): object => {
  const act = acting(world);
  const shift = (shifting as readonly string[]).includes(name) ? { shift: act } : {};
  return {
    needs,
    provider: 'script',
    with: { deploy: act, describe: act, rollback: act, retire: act, ...shift },
    timeout: limit,
    health: { ready: '/', version: '[BODY].version' },
  };
};

/** A chain of needs in which every kind of effect has a place. YAML is a superset of JSON. */
export const manifestOf = (environment: string, world: string, port: number, contract: string | null): string =>
  JSON.stringify({
    version: 1,
    name: 'loss',
    defaults: { gate: { interval: '50ms', timeout: '20s', startup: '10s', successes: 2 } },
    environments: { [environment]: {} },
    tasks: {
      expand: {
        run: ['curl', '-sSf', '-X', 'POST', `${world}/task/expand`],
        phase: 'expand',
        idempotent: true,
        timeout: limit,
      },
      ...(contract === null
        ? {}
        : {
            contract: {
              run: ['curl', '-sSf', '-X', 'POST', `${world}/task/contract?version=${contract}`],
              ...{ phase: 'contract', needs: [local], idempotent: true, timeout: limit },
            },
          }),
    },
    services: {
      db: script('db', ['expand'], world),
      api: script('api', ['db'], world),
      [local]: {
        needs: ['api'],
        provider: 'local',
        with: { run: ['node', here('../kill/service.js')], port, drain: '100ms' },
        timeout: limit,
        health: { ready: '/', version: '[BODY].version' },
        watch: { for: '60ms' },
      },
    },
    verify: {
      integration: [{ name: 'whole', needs: services, run: ['curl', '-sSf', `${world}/check`], timeout: limit }],
    },
  });
