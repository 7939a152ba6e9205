import { integrationAt, placeOf } from './semantics/view.ts';
import { decode } from './yaml/decode.ts';
import { read } from './yaml/read.ts';

/** A check of a service by its kind, or an integration check by its name. */
export interface NamedCheck {
  readonly service?: string;
  readonly check: string;
}

/** Line and column, both from 1, of the key of a check as `environment` sees it. */
export const checkPlaces = (
  manifest: Uint8Array,
  environment: string,
): ((check: NamedCheck) => { readonly line: number; readonly column: number }) => {
  // What cannot be decoded was refused when it was read; the first line stands for it.
  const text = decode(manifest, '');
  const document = read(typeof text === 'string' ? text : '');
  const at = placeOf(document.data, environment);
  return ({ service, check }) => {
    const path = service === undefined ? integrationAt(document.data, check) : at(service, 'verify', check);
    const { line, column } = document.lineAt(document.locate(path, 'key'));
    return { line, column };
  };
};
