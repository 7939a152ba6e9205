import fc from 'fast-check';

/** Needs of up to `max` names without a cycle: each needs only names of a lower number. */
export const dag = (max = 12): fc.Arbitrary<Record<string, string[]>> =>
  fc
    .array(fc.array(fc.nat({ max: max - 1 }), { maxLength: 4 }), { maxLength: max })
    .map((rows) =>
      Object.fromEntries(
        rows.map((row, index) => [
          `s${index}`,
          [...new Set(row.filter((need) => need < index))].map((need) => `s${need}`),
        ]),
      ),
    );
