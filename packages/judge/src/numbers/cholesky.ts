/** A symmetric positive definite matrix, factored. */
export interface Factor {
  /** x of A x = b. */
  solve(right: readonly number[]): number[];
  readonly logDeterminant: number;
}

/** Cholesky's factorisation A = L Lᵀ (Golub and Van Loan, Matrix Computations, 4.2). Rows of `matrix` are not changed. */
export const factorOf = (matrix: readonly (readonly number[])[]): Factor => {
  const size = matrix.length;
  const lower = matrix.map((row) => [...row]);
  const at = (row: number, column: number): number => (lower[row] as number[])[column] as number;
  for (let column = 0; column < size; column += 1)
    for (let row = column; row < size; row += 1) {
      let sum = at(row, column);
      for (let before = 0; before < column; before += 1) sum -= at(row, before) * at(column, before);
      (lower[row] as number[])[column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
    }
  return {
    solve: (right) => {
      const x = [...right];
      for (let row = 0; row < size; row += 1) {
        for (let column = 0; column < row; column += 1)
          x[row] = (x[row] as number) - at(row, column) * (x[column] as number);
        x[row] = (x[row] as number) / at(row, row);
      }
      for (let row = size - 1; row >= 0; row -= 1) {
        for (let later = row + 1; later < size; later += 1)
          x[row] = (x[row] as number) - at(later, row) * (x[later] as number);
        x[row] = (x[row] as number) / at(row, row);
      }
      return x;
    },
    logDeterminant: lower.reduce((sum, _, index) => sum + 2 * Math.log(at(index, index)), 0),
  };
};
