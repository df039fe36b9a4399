import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** Encodings of other alphabets that old spreadsheets use, when a file consists of it for a large part. */
const OTHER_ALPHABETS = new Set([
  'windows-1251',
  'koi8-r',
  'iso-8859-5',
  'windows-1256',
  'iso-8859-6',
  'windows-1253',
  'iso-8859-7',
]);

/**
 * Bytes of a text file as text, with the encoding that was found: a byte order mark decides; then UTF-16 by its zero bytes;
 * then UTF-8 if every byte fits; otherwise one of the old single-byte encodings, Windows-1252 unless the letters say otherwise.
 * Never throws; the mark itself is not part of the text.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = findEncoding(buffer);
  return { text: iconv.decode(buffer, encoding).replace(/^\uFEFF/, ''), encoding };
}

function findEncoding(bytes: Buffer): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = findWideEncoding(bytes.subarray(0, 4000));
  if (wide) return wide;
  return fitsUtf8(bytes) ? 'utf-8' : findSingleByteEncoding(bytes);
}

/** UTF-16 without a mark: separators and digits leave a zero in every other byte. */
function findWideEncoding(sample: Buffer): 'utf-16le' | 'utf-16be' | null {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const enough = sample.length / 10;
  if (odd > enough && even < odd / 4) return 'utf-16le';
  if (even > enough && odd < even / 4) return 'utf-16be';
  return null;
}

function fitsUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function findSingleByteEncoding(bytes: Buffer): string {
  let high = 0;
  let letters = 0;
  let macLetters = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    if (isAsciiLetter(byte)) letters++;
    if (byte < 0x80) continue;
    high++;
    // é, ë, ï, ö and ü of an old Macintosh; in Windows-1252 these bytes are quotes and rare capitals, not between letters.
    if (
      byte <= 0x9f &&
      byte !== 0x92 &&
      isAsciiLetter(bytes[index - 1] ?? 0) &&
      isAsciiLetter(bytes[index + 1] ?? 0)
    )
      macLetters++;
  }
  if (high > letters * 0.3) {
    const best = analyse(bytes.subarray(0, 50_000))[0];
    if (best && OTHER_ALPHABETS.has(best.name.toLowerCase())) return best.name.toLowerCase();
  }
  if (macLetters > high / 2) return 'macintosh';
  // ğ, ı, ş, İ of Windows-1254 sit where Windows-1252 has the Icelandic ð, ý, þ, Ý: no Dutch list has those.
  return bytes.some(
    (byte) => byte === 0xf0 || byte === 0xfe || byte === 0xfd || byte === 0xdd || byte === 0xde,
  )
    ? 'windows-1254'
    : 'windows-1252';
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
