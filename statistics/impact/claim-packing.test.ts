import { describe, expect, it } from 'vitest';
import weightsDutch from './claim-weights-dutch.json' with { type: 'json' };
import { canPack, LARGEST_WEIGHT, packWeights, unpackWeights } from './claim-packing.ts';

describe('weights packed as text', () => {
  it('are the same when unpacked', () => {
    const weights = new Map([
      ['wdankzij', [0, 1, 2, 3, LARGEST_WEIGHT, -LARGEST_WEIGHT, 0]],
      ['wdank', [0, 0, 0, 0, 0, 0, 0]],
      ['p" “', [0, -1, -2, -3, -4, -5, -6]],
      ['cdaŋk', [0, 5, 5, 5, 5, 5, 5]],
    ]);
    expect(unpackWeights(packWeights(weights))).toEqual(weights);
    expect(unpackWeights('')).toEqual(new Map());
  });

  it('are refused where a name would end too early or be cut in two', () => {
    expect(['w|', 'w\\', 'w😀', 'w\n'].map(canPack)).toEqual([false, false, false, false]);
    expect(canPack('w"')).toBe(true);
  });

  it('of Dutch are those of the file, and give it again', () => {
    expect(packWeights(unpackWeights(weightsDutch.weights))).toBe(weightsDutch.weights);
  });
});
