import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SarifArtifactLocation, SarifRun } from './sarif-schema.ts';

const schemed = /^[a-z][\w+.-]*:/i;
/** Bases may lie in one another. */
const deepest = 5;

const baseOf = (run: SarifRun, id: string | null | undefined, depth = 0): string => {
  const base = id && Object.hasOwn(run.originalUriBaseIds ?? {}, id) ? run.originalUriBaseIds?.[id] : undefined;
  if (!base || depth > deepest) return '';
  const uri = base.uri ?? '';
  return schemed.test(uri) ? uri : baseOf(run, base.uriBaseId, depth + 1) + uri;
};

const decoded = (uri: string): string => {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A name with a lone percent sign, which the scanner did not encode.
    return uri;
  }
};

const pathOf = (uri: string): string => {
  if (!uri.startsWith('file:')) return decoded(uri);
  try {
    return fileURLToPath(uri);
  } catch {
    // A file of another machine.
    return decoded(uri);
  }
};

/** From `root` where it lies beneath it. */
const beneath = (root: string, path: string): string | undefined => {
  if (!isAbsolute(path)) return undefined;
  const way = relative(root, path);
  return way === '' || way.startsWith('..') || isAbsolute(way) ? undefined : way;
};

/**
 * Where a result lies: from `root` where it is beneath it, else as the scanner wrote it. Scanners of images give bases that
 * are no place on this machine.
 */
export const fileOf = (root: string, run: SarifRun, location: SarifArtifactLocation): string | undefined => {
  const place = location?.uri ? location : run.artifacts?.[location?.index ?? -1]?.location;
  const uri = place?.uri;
  if (!uri) return undefined;
  const whole = schemed.test(uri) ? uri : baseOf(run, place.uriBaseId) + uri;
  return beneath(root, pathOf(whole)) ?? pathOf(uri).replace(/^(\.\/)+/, '');
};
