import sharp from 'sharp';
import { Problem } from '../foundation/problems.ts';

/** What a photo may be at most when it comes in: bytes, and pixels once it is unpacked. */
const mostBytes = 10_000_000;
const mostPixels = 50_000_000;
/** Pixels on each side of what is kept. */
const side = 512;
const readable = ['jpeg', 'png', 'webp', 'heif', 'avif'];

/**
 * Makes a photo small (a square of 512 pixels), upright and free of all metadata: where, when and with what it was taken does not
 * come along. Written anew as WebP, so that nothing hides behind the picture.
 * @throws Problem 'photo-unreadable' for what is no photo, 'photo-too-large' for one that would not fit unpacked.
 */
export async function shrinkPhoto(file: Uint8Array): Promise<{ type: 'image/webp'; content: Uint8Array }> {
  if (file.byteLength > mostBytes) throw new Problem('photo-too-large');
  // Of nothing at all the library itself makes a fault.
  if (file.byteLength === 0) throw new Problem('photo-unreadable');
  // The size is read from the head of the file, before anything is unpacked.
  const head = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!head?.width || !head.height || !readable.includes(head.format ?? ''))
    throw new Problem('photo-unreadable');
  if (head.width * head.height * (head.pages ?? 1) > mostPixels) throw new Problem('photo-too-large');
  const content = await sharp(file, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .resize(side, side, { fit: 'cover' })
    .webp({ quality: 80 })
    .toBuffer()
    .catch(() => null);
  if (!content) throw new Problem('photo-unreadable');
  return { type: 'image/webp', content: new Uint8Array(content) };
}
