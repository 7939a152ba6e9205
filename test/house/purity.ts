import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { pure } from './rooms.ts';

/** Ways to the machine, its clock and its chance that are not the bare name of a global. */
const ways = [
  'globalThis',
  'console',
  "eval('1')",
  "Function('return process')()",
  'new Intl.DateTimeFormat()',
  'new WeakRef({})',
  'new FinalizationRegistry(() => undefined)',
  'Atomics',
  'new SharedArrayBuffer(1)',
  'WebAssembly',
  'Date()',
  'new Date()',
  'new Date(2025, 1, 1)',
  'new Date(Date.now())',
  '[1].map(Date.now)',
  "Date['now']()",
  '[Date]',
  '(({ now }) => now)(Date)',
  'Math.random()',
  '[1].map(Math.random)',
  "Math['random']()",
  '(({ random }) => random)(Math)',
  'AbortSignal.timeout(1)',
  'process.env',
  'process.hrtime.bigint()',
  "process.getBuiltinModule('fs')",
  'crypto.getRandomValues(new Uint8Array(1))',
  'import.meta.dirname',
  "import('node:fs')",
  "import('timers/promises')",
  "require('node:fs')",
];
const legitimate = `
export const texts = [new Date(1).toISOString(), String(Date.parse('2025-01-01')), String(Math.max(1, 2))];
export const stop = (signal: AbortSignal): AbortSignal => AbortSignal.any([signal, new AbortController().signal]);
export const bytes = [new TextEncoder().encode(btoa('a')), new URL('https://localhost').href];
export const own = (performance: number, at: Date): unknown => ({ performance, process: at });
`;
/** Globals that only Node and pages have and that tell nothing of the machine. Whatever else there is must be refused. */
const harmless = new RegExp(
  `^(${[
    'AbortController|AbortSignal|EventTarget|DOMException|structuredClone|atob|btoa',
    'Text(De|En)coder|URL(Pattern|SearchParams)?|Performance(Entry|\\w+List|\\w+Timing)',
    '\\w+Stream(Default|BYOB)?(Controller|Reader|Request|Writer)?|\\w+QueuingStrategy',
  ].join('|')})$`,
);

/** What Biome, by the rules of the pure rooms, lets pass though it is not pure, or refuses though it is. */
export const purityFaults = (): readonly string[] => {
  const language = new Set<string>(runInNewContext('Object.getOwnPropertyNames(globalThis)'));
  const globals = Object.getOwnPropertyNames(globalThis).filter((name) => !language.has(name) && !harmless.test(name));
  const impure = [...ways, ...globals];
  const folder = mkdtempSync(join(tmpdir(), 'convoy-house-'));
  try {
    for (const part of ['biome.json', '.gitignore', 'test/house/no-ambient.grit']) cpSync(part, join(folder, part));
    return pure.flatMap((room) => {
      const src = join(folder, 'packages', room, 'src');
      mkdirSync(src, { recursive: true });
      impure.forEach((way, index) => void writeFileSync(join(src, `${index}.ts`), `export const it = ${way};\n`));
      writeFileSync(join(src, 'legitimate.ts'), legitimate);
      const refused = refusedIn(folder, src);
      const passed = impure.filter((_, index) => !refused.has(`${index}.ts`));
      const wronged = refused.has('legitimate.ts') ? [`packages/${room}: what is pure is refused`] : [];
      return [...passed.map((way) => `packages/${room}: ${way} is not pure and passes`), ...wronged];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

function refusedIn(cwd: string, src: string): ReadonlySet<string> {
  const biome = join(process.cwd(), 'node_modules/.bin/biome');
  const options = ['--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json'];
  const { stdout } = spawnSync(biome, ['lint', ...options, src], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] };
  const rules = /^(plugin|lint\/(style\/noRestrictedGlobals|correctness\/noNodejsModules))$/;
  return new Set(
    diagnostics.filter((at) => rules.test(at.category)).map(({ location }) => location.path.split('/').at(-1) ?? ''),
  );
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string };
}
