/** The record's own value: a service may be called `constructor`, and then a plain look-up finds something else. */
export const own = <V>(record: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
