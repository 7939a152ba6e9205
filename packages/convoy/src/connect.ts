import { relative } from 'node:path';
import { createChecks } from '@convoy/drivers/checks';
import { createEvidence, type KeptEvidence } from '@convoy/drivers/checks/evidence';
import { stopwatch, systemClock } from '@convoy/drivers/clock';
import { createHost } from '@convoy/drivers/host';
import { createLogs } from '@convoy/drivers/logs';
import { createProbe } from '@convoy/drivers/probes/http';
import { type ProviderOptions, providers } from '@convoy/drivers/providers';
import type { CheckPorts } from '@convoy/engine/checks/checking';
import { under } from '@convoy/engine/perform/diagnosis';
import type { Ports } from '@convoy/engine/ports';
import type { Evidence } from '@convoy/model/check-ports';
import { ConvoyError } from '@convoy/model/error';
import { expand, type Lookup, referencesIn } from '@convoy/model/expand';
import type { LookRequest, Probe, Provider } from '@convoy/model/ports';
import type { Settings } from '@convoy/model/settings';
import { evidenceDir, logsDir } from './folders.ts';
import { type Finder, keeping } from './kept.ts';
import type { Place } from './place.ts';
import { redactorFor, secretFinder, secretsOf } from './secrets.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What one deployment is connected with: the engine's ports, and what keeps secrets out of all that is written. */
export interface Connection {
  readonly ports: Ports;
  readonly redact: (text: string) => string;
  readonly evidence: KeptEvidence;
  /** Writes what logs still hold back. */
  readonly close: () => void;
}

/** Addresses that cannot be told, for a variable of another service is not set, are left out. */
const whole = (env: Readonly<Record<string, string>>, lookup: Lookup): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env)
      .filter(([, value]) => referencesIn(value).every(({ name, fallback }) => lookup(name) || fallback !== undefined))
      .map(([name, value]) => [name, expand(value, lookup)]),
  );

/** A job acts for whoever started it; elsewhere the token says who asks, whatever this machine calls them. */
export const peopleOf = ({ github }: Pick<Place, 'github'>, env: Env): Pick<Ports, 'people'> =>
  github === null
    ? {}
    : {
        people: {
          permission: async (login) => {
            const repository = await github();
            return repository.permissionOf(env.GITHUB_ACTIONS ? login : await repository.login());
          },
        },
      };

/** Of an address that a variable holds, the query must not end up before the path. */
const addressed = (url: string, lookup: Lookup): string => {
  const [, base, path] = /^((?:\$\{[^{}]*\})+)(\/.*)$/s.exec(url) ?? [];
  return base === undefined || path === undefined
    ? expand(url, lookup)
    : under(expand(base, lookup), expand(path, lookup));
};

/** A request with the values of its variables, which are asked for only here. */
const expanded = (request: LookRequest, lookup: Lookup): LookRequest => ({
  ...request,
  url: addressed(request.url, lookup),
  ...(request.headers && {
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, expand(value, lookup)])),
  }),
  ...(request.body !== undefined && { body: expand(request.body, lookup) }),
});

interface Looking {
  /** Absolute; what the manifest's paths are relative to. */
  readonly root: string;
  readonly env: Env;
  readonly manifest: string;
  readonly evidence: Evidence;
}

/** What checks look and measure with. */
export const connectChecks = ({ root, manifest, env, evidence }: Looking): CheckPorts => {
  const repository = env.GITHUB_WORKSPACE || root;
  const lookup = (name: string) => env[name];
  const clock = systemClock;
  const host = createHost({ root, env, clock });
  const probe: Probe = createProbe(stopwatch);
  return {
    clock,
    probe: { look: async (request, signal) => probe.look(expanded(request, lookup), signal) },
    host: {
      ...host,
      run: (command, signal) => host.run({ ...command, env: whole(command.env, lookup) }, signal),
    },
    checks: createChecks({ root, env, clock }),
    expand: (text) => expand(text, lookup),
    repository: { manifest: relative(repository, manifest), root: relative(repository, root) },
    evidence,
  };
};

/** Where ports meet drivers, and nowhere else. */
export const connect = async (
  place: Place,
  settings: Settings,
  deployment: string,
  env: Env,
  note: (line: string) => void,
): Promise<Connection> => {
  const redact = redactorFor(settings, env);
  const lookup = (name: string) => env[name];
  const clock = systemClock;
  const dir = logsDir(place, settings.environment, deployment);
  const logs = createLogs({ dir, secrets: secretsOf(settings, env), onFault: note });
  const options = { root: place.root, localDir: place.localDir, env, lookup, clock, logs };
  const made = await create(settings, options, secretFinder(settings, env));
  const evidence = createEvidence({
    dir: evidenceDir(place, settings.environment, deployment),
    ...{ redact, onFault: note },
  });
  return {
    ...{ redact, evidence },
    close: logs.close,
    ports: {
      ...connectChecks({ root: place.root, manifest: place.manifest, env, evidence }),
      logs,
      ...peopleOf(place, env),
      provider: (service) => {
        const provider = made.get(service);
        if (!provider) throw new ConvoyError('UNKNOWN_SERVICE', `no provider was made for ${service}`);
        return provider;
      },
    },
  };
};

const create = async (settings: Settings, options: ProviderOptions, find: Finder): Promise<Map<string, Provider>> =>
  new Map(
    await Promise.all(
      Object.entries(settings.services).map(
        async ([service, { provider, with: keys }]): Promise<[string, Provider]> => {
          const row = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
          if (!row)
            throw new ConvoyError('UNKNOWN_PROVIDER', `services.${service}.provider: there is no provider ${provider}`);
          return [service, keeping(await row.create(options, keys), find)];
        },
      ),
    ),
  );
