import { posix } from 'node:path';
import { wordsOf } from './lines.ts';

/** What a command of a workflow deploys by. */
export type Target =
  | { readonly kind: 'script'; readonly file: string }
  /** Parts that it names; none: all. */
  | { readonly kind: 'firebase'; readonly only: readonly string[] }
  | { readonly kind: 'gcloud'; readonly service: string }
  | { readonly kind: 'tool' }
  | { readonly kind: 'package'; readonly workspace: string | undefined };

/** They look at a script and do not run it. */
const lookers = new Set(['chmod', 'ls', 'cat', 'test', '[', 'shellcheck', 'sed', 'echo', 'git', 'cp', 'mv', '#']);

/** Commands of others that bring something to where it runs. */
const tools =
  /\b(helm\s+upgrade|kubectl\s+(apply|set\s+image)|(fly|flyctl|vercel|netlify|wrangler|serverless|sam|cdk|gcloud\s+app)\s+deploy|docker[ -]compose\s.*\bup|aws\s+ecs\s+update-service|az\s+(webapp|containerapp)\s+(up|update|deploy))\b/;

const inFolder = (cwd: string, word: string): string => posix.normalize(posix.join(cwd, word));

const scriptIn = (words: readonly string[], cwd: string, scripts: ReadonlySet<string>): string | undefined => {
  if (lookers.has(words[0] ?? '') || words[0]?.startsWith('#')) return undefined;
  // A `cd` before it leads to its folder.
  const cd = words.indexOf('cd');
  const folders = [cwd, ...(cd < 0 ? [] : [inFolder(cwd, words[cd + 1] ?? '.')])];
  return words.flatMap((word) => folders.map((folder) => inFolder(folder, word))).findLast((path) => scripts.has(path));
};

/** What a line deploys by; undefined where it deploys nothing that is known here. */
export const targetOf = (line: string, cwd: string, scripts: ReadonlySet<string>): Target | undefined => {
  const words = wordsOf(line);
  if (words[0]?.startsWith('#') || words[0] === 'echo') return undefined;
  const file = scriptIn(words, cwd, scripts);
  if (file !== undefined) return { kind: 'script', file };
  if (/\bfirebase(-tools)?(@\S+)?\s+deploy\b/.test(line)) {
    const [, only] = /--only[= ]["']?([\w:,.-]+)/.exec(line) ?? [];
    return { kind: 'firebase', only: only?.split(',') ?? [] };
  }
  const [, service] = /\bgcloud\s+(?:(?:alpha|beta)\s+)?(?:run|functions)\s+deploy\s+["']?([\w-]+)/.exec(line) ?? [];
  if (service !== undefined) return { kind: 'gcloud', service };
  if (tools.test(line)) return { kind: 'tool' };
  if (/\b(npm|pnpm|yarn|bun)\s+(\S+\s+\S+\s+)?(run\s+)?deploy\b/.test(line)) {
    const [, workspace] = /(?:--workspace|-w|--filter|--prefix|-C|--cwd|workspace)[= ]["']?([^\s"']+)/.exec(line) ?? [];
    return { kind: 'package', workspace };
  }
  return undefined;
};
