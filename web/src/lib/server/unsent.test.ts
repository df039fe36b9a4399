import { expect, it } from 'vitest';
import { readUnsent } from './unsent.ts';

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/pair/1/report', { method: 'POST', body, headers });

it('gives back all that a form holds when somebody wrote something', async () => {
  const form = new URLSearchParams([
    ['concern', 'c0ffee'],
    ['shared', 'one'],
    ['shared', 'two'],
    ['words', ' Hij belt\r\niedere dag. '],
  ]);
  expect(await readUnsent(post(form))).toEqual({
    fields: [...form],
    words: ['Hij belt\r\niedere dag.'],
  });
});

it('gives back what stands beside a file, without the file', async () => {
  const form = new FormData();
  form.set('words', 'met een foto');
  form.set('photo', new File(['x'], 'foto.jpg'));
  expect((await readUnsent(post(form)))?.fields).toEqual([['words', 'met een foto']]);
});

it('gives nothing for a press, another kind of request, or a form that was read', async () => {
  expect(await readUnsent(post(new URLSearchParams({ step: '2' })))).toBeNull();
  expect(await readUnsent(post('{"a b":"c d"}', { 'content-type': 'application/json' }))).toBeNull();
  expect(await readUnsent(new Request('http://localhost/'))).toBeNull();
  const read = post(new URLSearchParams({ words: 'een twee' }));
  await read.formData();
  expect(await readUnsent(read)).toBeNull();
});
