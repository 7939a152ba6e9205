import type { z } from 'zod';
import { explain } from '../explain/explain.ts';
import { parsing } from '../explain/phrase.ts';
import type { Problem } from '../problem.ts';
import { textOf } from '../tree.ts';
import { code, didYouMean } from '../words.ts';
import { providerNotBuilt, unbuiltProviders } from './unbuilt.ts';
import type { View } from './view.ts';

/** For each provider the schema of its `with`. Make it strict: what it strips is ignored without a word. */
export type Providers = Readonly<Record<string, z.ZodType>>;

/** A provider exists, and its own keys are as it wants them, in every environment. */
export const providerKeys = (view: View, providers: Providers): Iterable<Problem> =>
  view.services.entries().flatMap(([name, service]): Problem[] => {
    const provider = textOf(service.provider);
    if (provider === undefined) return [];
    const schema = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
    if (schema === undefined) {
      const path = view.at(name, 'provider');
      if (unbuiltProviders.includes(provider)) return [providerNotBuilt(path, view.data)];
      const { question, fix } = didYouMean(provider, [...Object.keys(providers), ...unbuiltProviders]);
      return [
        {
          code: 'UNKNOWN_PROVIDER',
          path,
          message: `unknown provider ${code(provider)} of ${code(name)}${question}`,
          fix,
        },
      ];
    }
    const keys = service.with ?? {};
    const result = schema.safeParse(keys, parsing);
    const problems = result.success ? [] : explain(result.error.issues, ['services', name, 'with'], keys);
    return problems.map((problem) => ({ ...problem, path: view.at(name, ...problem.path.slice(2)) }));
  });
