import sharp from 'sharp';
import { expect, it } from 'vitest';
import { shrinkPhoto } from './photo.ts';

/** A photo as a telephone makes it: on its side, with place, time and owner written in it. */
function photo(width = 800, height = 600) {
  const red = { create: { width: width / 2, height, channels: 3 as const, background: '#ff0000' } };
  return sharp({ create: { width, height, channels: 3, background: '#0000ff' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withExif({
      IFD0: { Artist: 'Hiwot Haddad', Make: 'Telefoon' },
      IFD2: { DateTimeOriginal: '2026:10:01 12:00:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 5/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '5/1 7/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><geheim>Utrecht</geheim></x:xmpmeta>')
    .withIccProfile('p3')
    .jpeg()
    .toBuffer();
}

it('loses where, when and by whom it was taken, and is small and upright', async () => {
  const taken = await photo();
  const before = await sharp(taken).metadata();
  expect(before.exif?.toString('latin1')).toContain('Hiwot Haddad');
  expect(before.xmp?.toString()).toContain('Utrecht');
  expect(before.orientation).toBe(6);

  const { type, content } = await shrinkPhoto(taken);
  expect(type).toBe('image/webp');
  const after = await sharp(content).metadata();
  expect(after).toMatchObject({ format: 'webp', width: 512, height: 512 });
  for (const part of ['exif', 'xmp', 'icc', 'iptc', 'orientation', 'comments'] as const)
    expect(after[part], part).toBeUndefined();
  expect(Buffer.from(content).toString('latin1')).not.toMatch(/Haddad|Utrecht|GPS|Telefoon/);
  // Turned a quarter to the right: what was at the left is above.
  const { data } = await sharp(content).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * 512 + x) * 3, (y * 512 + x) * 3 + 3)];
  expect(at(256, 40)[0]).toBeGreaterThan(200);
  expect(at(256, 470)[2]).toBeGreaterThan(200);
});

it('is kept as its picture alone: what somebody hid behind it is gone', async () => {
  const { content } = await shrinkPhoto(
    Buffer.concat([await photo(), Buffer.from('<script>alert(1)</script>')]),
  );
  expect(Buffer.from(content).toString('latin1')).not.toContain('<script>');
});

it.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('ik ben een foto')],
  [
    'a drawing with scripts',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'),
  ],
])('is refused when it is %s', async (_, file) => {
  await expect(shrinkPhoto(file)).rejects.toMatchObject({ code: 'photo-unreadable' });
});

it('is refused when half of it is missing', async () => {
  const whole = await photo();
  await expect(shrinkPhoto(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
    code: 'photo-unreadable',
  });
});

it('is refused when it would not fit unpacked, before it is unpacked', async () => {
  const bomb = await sharp({
    create: { width: 9_000, height: 6_000, channels: 3, background: '#fff' },
    limitInputPixels: false,
  })
    .png()
    .toBuffer();
  expect(bomb.byteLength).toBeLessThan(1_000_000);
  await expect(shrinkPhoto(bomb)).rejects.toMatchObject({ code: 'photo-too-large' });
  await expect(shrinkPhoto(new Uint8Array(10_000_001))).rejects.toMatchObject({ code: 'photo-too-large' });
});
