import { expect, it } from 'vitest';
import { mostFields, mostFormBytes, refuseHugeForms } from './forms.ts';

/** What a form comes to: the fields that whoever needs them reads, or the status of the refusal. */
async function send(body: BodyInit, type?: string): Promise<number | string[]> {
  const headers = type ? { 'content-type': type } : undefined;
  const request = new Request('http://localhost/sign-in', {
    method: 'POST',
    body,
    ...(headers && { headers }),
  });
  let fields: string[] = [];
  try {
    await refuseHugeForms({
      event: { request } as never,
      resolve: async () => {
        fields = [...(await request.formData()).keys()];
        return new Response();
      },
    });
  } catch (refused) {
    return (refused as { status: number }).status;
  }
  return fields;
}

const plain = 'application/x-www-form-urlencoded';

it('lets an ordinary form through whole, with its file', async () => {
  expect(await send('email=a%40b.nl&to=%2Fstart', plain)).toEqual(['email', 'to']);
  const form = new FormData();
  form.set('kind', 'newcomers');
  form.set('file', new File(['x'.repeat(3_000_000)], 'lijst.csv'));
  expect(await send(form)).toEqual(['kind', 'file']);
});

it('refuses millions of fields at once: taken apart they would stop the server for everybody', async () => {
  const begin = performance.now();
  expect(await send('a&'.repeat(mostFields + 1), plain)).toBe(413);
  expect(await send('a'.repeat(mostFormBytes + 1), plain)).toBe(413);
  const part = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n';
  expect(await send(`${part.repeat(mostFields + 1)}--x--\r\n`, 'multipart/form-data; boundary=x')).toBe(413);
  expect(performance.now() - begin).toBeLessThan(2_000);
});

it.each([
  'text/plain, application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x ; charset=utf-8',
  'multipart/form-data; a-boundary=y; boundary=x',
  'multipart/form-data; boundary=y, multipart/form-data; boundary=x',
])('refuses a form whose type others read otherwise: %s', async (type) => {
  const part = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n';
  const body = type.includes('urlencoded')
    ? 'a&'.repeat(mostFields + 1)
    : `${part.repeat(mostFields + 1)}--x--\r\n`;
  expect(await send(body, type)).toBe(415);
});

it.each([
  'application/x-www-form-urlencoded;charset=UTF-8',
  'Application/X-WWW-Form-Urlencoded; charset=utf-8',
])('takes %s', async (type) => expect(await send('a=1&b=2', type)).toEqual(['a', 'b']));
