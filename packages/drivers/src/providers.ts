import type { Lookup } from '@convoy/model/expand';
import type { Clock, Logs, Provider } from '@convoy/model/ports';
import type { ZodType } from 'zod';

/** What providers are made with. */
export interface ProviderOptions {
  /** Absolute; the folder that the manifest's paths are relative to. */
  readonly root: string;
  /** Where the local provider keeps its daemon: apart from the journals, for it outlives them. */
  readonly localDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly lookup: Lookup;
  readonly clock: Clock;
  readonly logs: Logs;
}

interface Row {
  /** Schema of the provider's `with`. */
  readonly schema: () => Promise<ZodType>;
  /** What a provider can do may depend on which keys its `with` gives. */
  readonly create: (options: ProviderOptions, settings: unknown) => Promise<Provider>;
}

/** A new provider is one file and one row. */
export const providers: Readonly<Record<string, Row>> = {
  local: {
    schema: async () => (await import('./providers/local.ts')).localWith,
    create: async ({ localDir, ...options }) =>
      (await import('./providers/local.ts')).createLocal({ ...options, stateDir: localDir }),
  },
  script: {
    schema: async () => (await import('./providers/script.ts')).scriptWith,
    create: async (options, settings) => (await import('./providers/script.ts')).createScript(options, settings),
  },
};

/** The `with` schema of every provider, by its name. */
export const providerSchemas = async (): Promise<Record<string, ZodType>> =>
  Object.fromEntries(
    await Promise.all(Object.entries(providers).map(async ([name, row]) => [name, await row.schema()])),
  );
