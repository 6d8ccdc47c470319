/** Symmetric k x k matrices as flat columns of k². Only what the fit needs; all in place, so that nothing is made anew for each person. */

/**
 * The lower triangle L of a positive definite matrix, L L' = matrix, in place of its lower triangle.
 * @param size rows
 * @returns the logarithm of the determinant of the matrix is 2 x the sum of the logarithms of the diagonal; the product of the diagonal is not returned, it may overflow
 * @throws RangeError when the matrix is not positive definite
 */
export function factorise(matrix: Float64Array, size: number): void {
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let rest = matrix[row * size + column] ?? NaN
      for (let before = 0; before < column; before += 1) rest -= (matrix[row * size + before] ?? NaN) * (matrix[column * size + before] ?? NaN)
      if (row > column) matrix[row * size + column] = rest / (matrix[column * size + column] ?? NaN)
      else if (rest > 0) matrix[row * size + row] = Math.sqrt(rest)
      else throw new RangeError('The matrix is not positive definite.')
    }
  }
}

/** Solves L x = vector in place. @param triangle as `factorise` leaves it */
export function solveForwards(triangle: Float64Array, size: number, vector: Float64Array): void {
  for (let row = 0; row < size; row += 1) {
    let rest = vector[row] ?? NaN
    for (let column = 0; column < row; column += 1) rest -= (triangle[row * size + column] ?? NaN) * (vector[column] ?? NaN)
    vector[row] = rest / (triangle[row * size + row] ?? NaN)
  }
}

/** Solves L' x = vector in place. @param triangle as `factorise` leaves it */
export function solveBackwards(triangle: Float64Array, size: number, vector: Float64Array): void {
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = vector[row] ?? NaN
    for (let column = row + 1; column < size; column += 1) rest -= (triangle[column * size + row] ?? NaN) * (vector[column] ?? NaN)
    vector[row] = rest / (triangle[row * size + row] ?? NaN)
  }
}
