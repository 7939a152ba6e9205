import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { code } from '../words.ts';
import type { Fault } from './faults.ts';

/** Where a key and its value begin, as offsets into the text. */
interface Place {
  readonly key: number;
  readonly value: number;
}

/** For each map and list of the data, the places of what it holds. */
export type Places = WeakMap<object, Map<string | number, Place>>;

/** A manifest of thousands of services stays below both; what is above them was made to hurt. */
const maxDepth = 100;
const maxAliased = 100_000;

interface Reading {
  readonly places: Places;
  readonly faults: Fault[];
  /** The latest node of each anchor so far. */
  readonly anchors: Map<string, Node>;
  /** What each alias means: the anchor before it, wherever a copy of it is read. */
  readonly targets: Map<Node, Node | undefined>;
  /** Anchored nodes that are being read: an alias to one of them would never end. */
  readonly open: Set<Node>;
  aliased: number;
  depth: number;
  inAlias: boolean;
}

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

const aliasOf = (alias: Alias, reading: Reading): unknown => {
  const [source, offset] = [alias.source, startOf(alias)];
  if (!reading.targets.has(alias)) reading.targets.set(alias, reading.anchors.get(source));
  const target = reading.targets.get(alias);
  const fault = (code: string, message: string, fix: string) => {
    if (reading.faults.at(-1)?.code !== code) reading.faults.push({ code, offset, message, fix });
    return null;
  };
  if (target === undefined)
    return fault('UNKNOWN_ALIAS', `no anchor ${code(source)} above`, `write &${source} before the value it stands for`);
  if (reading.open.has(target))
    return fault('CIRCULAR_ALIAS', `${code(`*${source}`)} stands within itself`, 'take the alias out');
  if (reading.aliased > maxAliased)
    return fault('TOO_MANY_ALIASES', 'the aliases stand for too much', 'write out fewer copies by `*`');
  const outer = reading.inAlias;
  reading.inAlias = true;
  const data = dataOf(target, reading);
  reading.inAlias = outer;
  return data;
};

const isMerge = (key: Scalar): boolean => key.value === '<<' && key.type === 'PLAIN';

/** Adds what `<<` brings and is not there yet; of several maps the first wins (YAML's merge key). */
const mergeInto = (
  data: Record<string, unknown>,
  places: Map<string | number, Place>,
  from: unknown,
  at: number,
  reading: Reading,
) => {
  for (const source of Array.isArray(from) ? from : [from]) {
    if (source === null || typeof source !== 'object' || Array.isArray(source)) {
      reading.faults.push({
        code: 'WRONG_TYPE',
        offset: at,
        message: '`<<` takes a map',
        fix: 'write `<<: *anchor` where the anchor is on a map',
      });
      continue;
    }
    for (const [key, value] of Object.entries(source)) {
      if (Object.hasOwn(data, key)) continue;
      data[key] = value;
      places.set(key, reading.places.get(source)?.get(key) ?? { key: at, value: at });
    }
  }
};

const mapOf = (pairs: readonly Pair<unknown, unknown>[], reading: Reading): Record<string, unknown> => {
  const data: Record<string, unknown> = {};
  const places = new Map<string | number, Place>();
  const merges: { from: unknown; at: number }[] = [];
  for (const pair of pairs) {
    const offset = startOf(pair.key);
    if (!isScalar(pair.key)) {
      reading.faults.push({ code: 'WRONG_TYPE', offset, message: 'a key that is not text', fix: 'use text as key' });
      continue;
    }
    if (pair.key.anchor && !reading.inAlias) reading.anchors.set(pair.key.anchor, pair.key);
    const key = String(pair.key.value ?? '');
    const value = dataOf(pair.value as Node | null, reading);
    if (isMerge(pair.key)) merges.push({ from: value, at: offset });
    else if (key === '__proto__')
      reading.faults.push({
        code: 'RESERVED_NAME',
        offset,
        message: `${code(key)} cannot be a key`,
        fix: 'take another',
      });
    else if (places.has(key))
      reading.faults.push({
        code: 'DUPLICATE_KEY',
        offset,
        message: `${code(key)} stands twice in this map`,
        fix: 'keep one of them',
      });
    else {
      data[key] = value;
      places.set(key, { key: offset, value: pair.value === null ? offset : startOf(pair.value) });
    }
  }
  for (const { from, at } of merges) mergeInto(data, places, from, at, reading);
  reading.places.set(data, places);
  return data;
};

const listOf = (items: readonly unknown[], reading: Reading): unknown[] => {
  const data = items.map((item) => dataOf(item as Node | null, reading));
  reading.places.set(
    data,
    new Map(items.map((item, index) => [index, { key: startOf(item), value: startOf(item) }] as const)),
  );
  return data;
};

const dataOf = (node: Node | null, reading: Reading): unknown => {
  if (node === null) return null;
  if (isAlias(node)) return aliasOf(node, reading);
  if (reading.inAlias) reading.aliased += 1;
  else if ('anchor' in node && typeof node.anchor === 'string') reading.anchors.set(node.anchor, node);
  if (isScalar(node)) return node.value;
  if (!isMap(node) && !isSeq(node)) return null;
  if (reading.depth >= maxDepth) {
    if (reading.faults.at(-1)?.code !== 'TOO_DEEP')
      reading.faults.push({
        code: 'TOO_DEEP',
        offset: startOf(node),
        message: 'nested too deeply',
        fix: 'a manifest needs fewer than 20 levels',
      });
    return null;
  }
  reading.open.add(node);
  reading.depth += 1;
  const data = isMap(node) ? mapOf(node.items, reading) : listOf(node.items, reading);
  reading.depth -= 1;
  reading.open.delete(node);
  return data;
};

/** Plain data of a YAML document, with the place of everything; aliases are copied within a limit, never shared. */
export const convert = (contents: Node | null): { data: unknown; places: Places; faults: Fault[] } => {
  const reading: Reading = {
    places: new WeakMap(),
    faults: [],
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    aliased: 0,
    depth: 0,
    inAlias: false,
  };
  return { data: dataOf(contents, reading), places: reading.places, faults: reading.faults };
};
