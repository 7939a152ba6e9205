export type Pair = readonly [name: string, value: string];

/** Rows of cells, each one line without control characters, and bounded. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many more there are. */
  readonly left: number;
}

/** `9,980`. */
export const thousands = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

/** What of a table is not shown; empty where all of it is. */
export const leftOf = ({ left }: Table): string => (left > 0 ? `and ${thousands(left)} more` : '');
