import { expect, it } from 'vitest';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { writePdf } from './pdf.ts';

const document = {
  title: 'Bewijs van gespreksuren',
  language: 'nl',
  made: new Date('2026-11-02T09:00:00Z'),
  blocks: [
    { kind: 'title', text: 'Bewijs van gespreksuren' },
    { kind: 'large', text: 'Şahin Yılmaz-Öztürk' },
    { kind: 'facts', facts: [{ label: 'Uren', value: '12 uur en 30 minuten' }] },
    {
      kind: 'table',
      columns: [{ header: 'Dag' }, { header: 'Minuten', isNumber: true }],
      rows: Array.from({ length: 60 }, (_, index) => [`dag ${index + 1}`, String(index)]),
    },
  ],
} as const;

async function read(pdf: Uint8Array) {
  const proxy = await getDocumentProxy(pdf);
  const { text, totalPages } = await extractText(proxy, { mergePages: true });
  return { text: text.replace(/\s+/g, ' '), totalPages, meta: await getMeta(proxy), proxy };
}

it('is text that can be read and copied, also letters beyond Western Europe, over as many pages as it needs', async () => {
  const { text, totalPages } = await read(await writePdf(document));
  for (const words of [
    'Bewijs van gespreksuren',
    'Şahin Yılmaz-Öztürk',
    'Uren:',
    '12 uur en 30 minuten',
    'dag 60',
  ])
    expect(text).toContain(words);
  expect(totalPages).toBe(2);
});

it.each(['أحمد الدروويش', 'ሰላም ሀብተ', 'Ірина Коваленко'])('writes the name %s', async (name) => {
  const pdf = await writePdf({ ...document, blocks: [{ kind: 'large', text: name }] });
  // What is drawn of Arabic differs in direction and joined forms, so that what is read aloud stands beside it.
  expect(Buffer.from(pdf).includes('/ActualText')).toBe(/\p{Script=Arabic}/u.test(name));
  const { text } = await read(pdf);
  const letters = (value: string) => [...value.normalize('NFKC').replace(/[\s\p{Cc}]/gu, '')].sort().join('');
  expect(letters(text)).toBe(letters(name));
});

it('tells a screen reader its language, its title and the order of its parts', async () => {
  const { proxy, meta } = await read(await writePdf(document));
  expect(meta.info).toMatchObject({ Title: 'Bewijs van gespreksuren', Language: 'nl' });
  expect(await proxy.getMarkInfo()).toMatchObject({ Marked: true });
  const tree = JSON.stringify(await (await proxy.getPage(1)).getStructTree());
  for (const role of ['H1', 'Table', 'TR', 'TH', 'TD', 'P']) expect(tree).toContain(`"role":"${role}"`);
});
