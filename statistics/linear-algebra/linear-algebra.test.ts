import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StatisticsError } from '../statistics-error.ts';
import { cholesky, invertCholesky, solveCholesky } from './cholesky.ts';
import {
  crossProduct,
  type Matrix,
  matrixFromColumns,
  matrixFromRows,
  multiply,
  multiplyVector,
  transpose,
} from './matrix.ts';
import { qr } from './qr.ts';
import { invert, solve } from './solve.ts';
import { symmetricEigen, symmetricFunction } from './symmetric-eigen.ts';

const entry = fc.integer({ min: -80, max: 80 }).map((value) => value / 8);
const matrices = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([extra, columns]) =>
    fc.array(fc.array(entry, { minLength: columns, maxLength: columns }), {
      minLength: columns + extra,
      maxLength: columns + extra,
    }),
  )
  .map(matrixFromRows);

function expectEqual(a: Matrix, b: Matrix, digits = 8): void {
  expect([a.rows, a.columns]).toEqual([b.rows, b.columns]);
  const size = Math.max(1, ...b.values.map(Math.abs));
  a.values.forEach((value, k) => expect(Math.abs(value - b.values[k]!) / size).toBeLessThan(10 ** -digits));
}

describe('linear algebra', () => {
  it('takes a matrix apart and puts it together again', () => {
    fc.assert(
      fc.property(matrices, (a) => {
        const gram = crossProduct(a);
        expectEqual(gram, multiply(transpose(a), a), 12);
        const { values, vectors } = symmetricEigen(gram);
        expectEqual(
          symmetricFunction(gram, (value) => value),
          gram,
          10,
        );
        expectEqual(
          crossProduct(vectors),
          matrixFromRows([...values.keys()].map((i) => [...values.keys()].map((j) => (i === j ? 1 : 0)))),
          12,
        );
        for (let k = 1; k < values.length; k++) expect(values[k]!).toBeLessThanOrEqual(values[k - 1]!);
        const factor = cholesky(gram, 1e-9);
        if (factor.kind === 'factor') {
          expectEqual(multiply(factor.lower, transpose(factor.lower)), gram, 10);
          const logDeterminant = values.reduce((sum, value) => sum + Math.log(value), 0);
          expect(factor.logDeterminant).toBeCloseTo(logDeterminant, 3);
        }
        const { rank, pivot, r, q } = qr(a);
        const back = multiply(q(), r);
        for (let j = 0; j < rank; j++)
          for (let i = 0; i < a.rows; i++)
            expect(back.values[j * a.rows + i]!).toBeCloseTo(a.values[pivot[j]! * a.rows + i]!, 9);
      }),
      { numRuns: 1000 },
    );
  });

  it('solves what can be solved, and says so otherwise', () => {
    const a = matrixFromRows([
      [4, 1, 2],
      [1, 3, 0],
      [2, 0, 5],
    ]);
    const x = [1, -2, 3];
    const b = multiplyVector(a, x);
    const solved = solve(a, matrixFromColumns([b]));
    const factor = cholesky(a);
    if (solved.kind !== 'solution' || factor.kind !== 'factor') throw new Error('this matrix is regular');
    solved.x.values.forEach((value, k) => expect(value).toBeCloseTo(x[k]!, 13));
    solveCholesky(factor.lower, b).forEach((value, k) => expect(value).toBeCloseTo(x[k]!, 13));
    const inverse = invert(a);
    if (inverse.kind !== 'solution') throw new Error('this matrix is regular');
    expectEqual(inverse.x, invertCholesky(factor.lower), 13);
    const flat = matrixFromRows([
      [1, 2],
      [2, 4],
    ]);
    expect(solve(flat, flat)).toEqual({ kind: 'singular' });
    expect(cholesky(flat)).toEqual({ kind: 'not-positive', pivot: 1 });
    expect(solve(matrixFromRows([[0]]), matrixFromRows([[1]])).kind).toBe('singular');
  });

  it('keeps the first of predictors that determine each other, as R’s lm', () => {
    const one = [1, 1, 1, 1, 1];
    const first = [1, 2, 3, 4, 5];
    const doubled = first.map((value) => 2 * value + 3);
    const other = [2, 0, 1, 7, 3];
    const fit = qr(matrixFromColumns([one, first, doubled, other]));
    expect(fit.rank).toBe(3);
    expect(fit.pivot).toEqual([0, 1, 3, 2]);
    const y = first.map((value, i) => 1 + 0.5 * value - 2 * other[i]!);
    const [a, b, c, d] = fit.solve(y);
    expect(a).toBeCloseTo(1, 12);
    expect(b).toBeCloseTo(0.5, 12);
    expect(c).toBeNull();
    expect(d).toBeCloseTo(-2, 12);
    const X = matrixFromColumns([one, first, other]);
    const gram = invert(crossProduct(X));
    if (gram.kind !== 'solution') throw new Error('independent columns');
    expectEqual(fit.inverseCrossProduct(), gram.x, 12);
  });

  it('names the argument that is wrong', () => {
    expect(() => matrixFromRows([[1, 2], [3]])).toThrow(StatisticsError);
    expect(() => matrixFromRows([[NaN]])).toThrow(/^rows:/);
    expect(() => matrixFromColumns([[1], [2, 3]])).toThrow(/^columns:/);
    expect(() => cholesky(matrixFromRows([[1, 2]]))).toThrow(/^matrix:/);
    expect(() => multiply(matrixFromRows([[1, 2]]), matrixFromRows([[1, 2]]))).toThrow(/^b:/);
  });
});
