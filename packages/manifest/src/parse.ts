import type { Diagnostic } from './diagnostic.ts';
import { explain } from './explain/explain.ts';
import { parsing } from './explain/phrase.ts';
import { type Problem, placeAll } from './problem.ts';
import { type Manifest, manifest as schema } from './schema/manifest.ts';
import { semanticProblems } from './semantics/all.ts';
import type { Providers } from './semantics/providers.ts';
import { decode } from './yaml/decode.ts';
import { type Document, read } from './yaml/read.ts';

export interface ParseOptions {
  /** How the file is called in diagnostics. */
  readonly file: string;
  readonly providers: Providers;
}

export interface Parsed {
  /** Null when there is at least one error. */
  readonly manifest: Manifest | null;
  /** Errors and warnings by place. */
  readonly diagnostics: readonly Diagnostic[];
}

const faultsOf = (document: Document): Problem[] => document.faults.map((fault) => ({ ...fault, path: [] }));

/** Reads a manifest and tells everything that is wrong with it at once; throws on no bytes whatever. */
export const parseManifest = (written: Uint8Array, { file, providers }: ParseOptions): Parsed => {
  const text = decode(written, file);
  if (typeof text !== 'string') return { manifest: null, diagnostics: [text] };
  const document = read(text);
  if (document.data === undefined || document.data === null) {
    const empty: Problem = {
      code: 'EMPTY_MANIFEST',
      path: [],
      message: 'the manifest is empty',
      fix: 'begin with `version: 1`, a `name:` and `services:`',
    };
    const faults = faultsOf(document);
    return { manifest: null, diagnostics: placeAll(faults.length > 0 ? faults : [empty], document, file) };
  }
  const result = schema.safeParse(document.data, parsing);
  const structural = result.success ? [] : explain(result.error.issues, [], document.data);
  const problems = [...faultsOf(document), ...structural, ...semanticProblems(document.data, providers)];
  const whole = result.success && problems.every(({ severity }) => severity === 'warning');
  return { manifest: whole ? result.data : null, diagnostics: placeAll(problems, document, file) };
};
