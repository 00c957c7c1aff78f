import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** A component's step. At .09 a word takes 55 bytes, and a cosine is right to .04. */
const STEP = 0.09;
const LEAST = -8;
const MOST = 7;
/** Words over which the axes are found; more change nothing that can be seen. */
const SAMPLE = 20_000;

/**
 * Vectors as coarse whole numbers. The mean is taken off first: without this all words are alike to
 * .8 and more. Then they are turned so that the axes are ordered by how much they tell, which makes
 * the numbers of the later axes small and the file with them.
 *
 * @param vectors all of one length; changed in place
 * @returns the components of all words one after the other
 */
export function quantiseVectors(vectors: readonly Float32Array[]): Int8Array {
  centre(vectors);
  const dimensions = vectors[0]?.length ?? 0;
  const axes = principalAxes(vectors, dimensions);
  const components = new Int8Array(vectors.length * dimensions);
  vectors.forEach((vector, word) => {
    for (let axis = 0; axis < dimensions; axis++) {
      const along = dot(vector, axes[axis] ?? vector);
      const steps = Math.max(LEAST, Math.min(MOST, Math.round(along / STEP)));
      components[word * dimensions + axis] = steps;
    }
  });
  return components;
}

function centre(vectors: readonly Float32Array[]): void {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0);
  }
  for (const vector of vectors) {
    for (let at = 0; at < mean.length; at++) {
      vector[at] = (vector[at] ?? 0) - (mean[at] ?? 0) / vectors.length;
    }
    const length = Math.sqrt(dot(vector, vector)) || 1;
    for (let at = 0; at < mean.length; at++) vector[at] = (vector[at] ?? 0) / length;
  }
}

/** Directions of the greatest variance first, each of length 1. */
function principalAxes(vectors: readonly Float32Array[], dimensions: number): Float64Array[] {
  const stride = Math.max(1, Math.floor(vectors.length / SAMPLE));
  const covariance = Matrix.zeros(dimensions, dimensions);
  for (let at = 0; at < vectors.length; at += stride) {
    const vector = vectors[at] ?? new Float32Array(dimensions);
    for (let row = 0; row < dimensions; row++) {
      const factor = vector[row] ?? 0;
      for (let column = row; column < dimensions; column++) {
        const sum = covariance.get(row, column) + factor * (vector[column] ?? 0);
        covariance.set(row, column, sum);
      }
    }
  }
  for (let row = 0; row < dimensions; row++) {
    for (let column = 0; column < row; column++) {
      covariance.set(row, column, covariance.get(column, row));
    }
  }
  const found = new EigenvalueDecomposition(covariance, { assumeSymmetric: true });
  const order = found.realEigenvalues.map((value, at) => ({ value, at }));
  order.sort((a, b) => b.value - a.value);
  return order.map(({ at }) => Float64Array.from(found.eigenvectorMatrix.getColumn(at)));
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
