/** What the shop sells: sku, name, description, price in euros as the first schema kept it. */
export const firstItems: readonly (readonly [string, string, string, number])[] = [
  ['mug', 'Enamel mug', 'Half a litre, chip-proof, warm hands on the early watch.', 12.5],
  ['lantern', 'Storm lantern', 'Brass and glass. Burns through wind, rain and a long night.', 39],
  ['line', 'Dock line, 10 m', 'Three-strand, spliced eye at one end, soft on the cleat.', 24.9],
  ['cap', 'Deckhand cap', 'Boiled wool that keeps its shape, and the spray out.', 19],
  ['logbook', 'Logbook', 'Two hundred numbered pages that only ever grow.', 14.5],
  ['tea', 'Watchkeeper’s tea', 'Strong and smoky, 125 g in a tin that floats.', 8.9],
];
