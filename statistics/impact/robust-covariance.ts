import { type Matrix, multiply, transpose, zeros } from '../linear-algebra/matrix.ts';
import { type LeastSquares } from './least-squares.ts';

/** Which errors: `classical` supposes equal spread everywhere; HC0 to HC3 do not. */
export type RowErrors = 'classical' | 'HC0' | 'HC1' | 'HC2' | 'HC3';

export const rowErrors: readonly RowErrors[] = ['classical', 'HC0', 'HC1', 'HC2', 'HC3'];

/** A row that fits itself completely has residual 0 and says nothing about spread. */
const FITS_ITSELF = 1e-10;

/**
 * The covariance of least-squares coefficients under unequal spread ("sandwich"): HC0 (White), HC1 (times n/(n − p)), HC2
 * (squared residuals over 1 − leverage; unbiased under equal spread) and HC3 (over its square; cautious). Rows with
 * leverage 1 are left out of the sum, for their residual is 0 whatever their spread is.
 *
 * Source: MacKinnon, J. G. & White, H. (1985), Journal of Econometrics 29, 305–325.
 */
export function rowCovariance(x: Matrix, fit: LeastSquares, errors: RowErrors, n = x.rows): Matrix {
  const p = x.columns;
  if (errors === 'classical') {
    const variance = fit.residualSum / (n - p);
    return { ...fit.inverse, values: fit.inverse.values.map((value) => value * variance) };
  }
  // X·(X′X)⁻¹ in the orthonormal basis, where a predictor far from 0 loses no digits.
  const influence = multiply(fit.q, transpose(fit.back));
  const result = zeros(p, p);
  const factor = errors === 'HC1' ? n / (n - p) : 1;
  for (let row = 0; row < x.rows; row++) {
    const left = 1 - fit.leverage[row]!;
    if (left < FITS_ITSELF) continue;
    const adjust = errors === 'HC2' ? left : errors === 'HC3' ? left * left : 1;
    const weight = (factor * fit.residuals[row]! ** 2) / adjust;
    for (let j = 0; j < p; j++) {
      const along = weight * influence.values[j * x.rows + row]!;
      for (let k = 0; k <= j; k++) result.values[j * p + k]! += along * influence.values[k * x.rows + row]!;
    }
  }
  for (let j = 0; j < p; j++)
    for (let k = 0; k < j; k++) result.values[k * p + j] = result.values[j * p + k]!;
  return result;
}
