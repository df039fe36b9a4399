import QRCode from 'qrcode';
import { expect, it } from 'vitest';
import { qrPathOf } from './qr-path.ts';

const link = 'https://medespraak.example.org/u/abcdefghijklmnopqrstuvwxyz0';

it('draws exactly the dark modules of the code, inside a quiet zone of four', () => {
  const { size, path } = qrPathOf(link);
  const { modules } = QRCode.create(link, { errorCorrectionLevel: 'M' });
  const drawn = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let step = 0; step < Number(width); step += 1) drawn.add(`${Number(x) + step},${y}`);
  const dark = new Set<string>();
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) dark.add(`${column + 4},${row + 4}`);
  expect(size).toBe(modules.size + 8);
  expect(drawn).toEqual(dark);
});
