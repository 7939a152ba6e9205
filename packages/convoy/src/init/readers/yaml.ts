import type { Path } from '@convoy/manifest/words';
import { type Document, read } from '@convoy/manifest/yaml/read';
import type { Source } from '../source.ts';

/** A YAML file of the repository as data, with the place of everything in it. */
export interface Yaml {
  readonly data: unknown;
  readonly source: (path: Path) => Source;
  /** Why it has no data: the first fault, and where. */
  readonly fault: { readonly message: string; readonly source: Source } | undefined;
}

export const readYaml = (file: string, text: string): Yaml => {
  const document: Document = read(text);
  const source = (path: Path): Source => ({ file, line: document.lineAt(document.locate(path, 'key')).line });
  const [fault] = document.faults;
  const broken = document.data === undefined && fault !== undefined;
  return {
    data: document.data,
    source,
    fault: broken ? { message: fault.message, source: { file, line: document.lineAt(fault.offset).line } } : undefined,
  };
};
