import QRCode from 'qrcode';

/** A QR code as one SVG path on a square of `size` modules, its quiet zone of four modules included. */
export interface QrPath {
  size: number;
  path: string;
}

const quietZone = 4;

/**
 * Draws a text as a QR code (ISO/IEC 18004) with error correction level M: readable with a crease or a stain. A path,
 * because pictures in pages would need data addresses, and drawing rows as runs keeps 600 letters small.
 */
export function qrPathOf(text: string): QrPath {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      const start = column;
      while (column < modules.size && modules.get(row, column)) column += 1;
      if (column > start)
        runs.push(`M${start + quietZone} ${row + quietZone}h${column - start}v1H${start + quietZone}z`);
    }
  }
  return { size: modules.size + 2 * quietZone, path: runs.join('') };
}
