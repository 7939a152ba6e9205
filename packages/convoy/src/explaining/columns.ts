/** What a row of metrics has, by name; in which column each is. */
const names = ['timestamp', 'service', 'metric', 'value'] as const;
export type Columns = Readonly<Record<(typeof names)[number], number>>;

export const header = names.join(',');

/** Columns may stand in any order, and others between them. A text: what is wrong with the header. */
export const columnsOf = (cells: readonly string[]): Columns | string => {
  const found = cells.map((cell) => cell.trim().toLowerCase());
  const missing = names.filter((name) => !found.includes(name));
  if (missing.length > 0)
    return `there is no column ${missing.map((name) => `'${name}'`).join(', ')}: begin the file with the line ${header}`;
  const twice = names.find((name) => found.indexOf(name) !== found.lastIndexOf(name));
  if (twice) return `there are two columns '${twice}': name one of them otherwise`;
  return Object.fromEntries(names.map((name) => [name, found.indexOf(name)])) as Columns;
};
