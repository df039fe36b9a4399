import { fileURLToPath } from 'node:url';

/** One piece of a document, in reading order. */
export type PdfBlock =
  | { kind: 'title' | 'heading' | 'text' | 'note'; text: string }
  /** A value that stands out, such as a name. */
  | { kind: 'large'; text: string }
  | { kind: 'facts'; facts: readonly { label: string; value: string }[] }
  | {
      kind: 'table';
      columns: readonly { header: string; isNumber?: boolean }[];
      rows: readonly (readonly string[])[];
    };

const noto = (subset: string, weight: 400 | 700) =>
  fileURLToPath(
    import.meta.resolve(
      subset === 'arabic' || subset === 'ethiopic'
        ? `@fontsource/noto-sans-${subset}/files/noto-sans-${subset}-${subset}-${weight}-normal.woff`
        : `@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff`,
    ),
  );

/** The files that the fonts come in, and the letters each is for; what none names is tried in the first. */
const scripts = [
  ['arabic', /\p{Script=Arabic}/u],
  ['ethiopic', /\p{Script=Ethiopic}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['latin-ext', /[\u0100-\u0130\u0132-\u0151\u0154-\u024f\u1e00-\u1eff]/],
] as const;

const scriptOf = (letter: string): string =>
  scripts.find(([, letters]) => letters.test(letter))?.[0] ?? 'latin';

/** A text in pieces that one font can write. Words from right to left are put in the order in which they are drawn. */
function runsOf(text: string): { script: string; text: string }[] {
  const words = text.split(' ');
  const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word);
  const ordered: string[] = [];
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    if (isArabic(words[from] ?? '')) while (to < words.length && isArabic(words[to] ?? '')) to += 1;
    ordered.push(...words.slice(from, to).reverse());
    from = to;
  }
  const runs: { script: string; text: string }[] = [];
  for (const letter of ordered.join(' ')) {
    const last = runs.at(-1);
    const script = letter === ' ' && last ? last.script : scriptOf(letter);
    if (last?.script === script) last.text += letter;
    else runs.push({ script, text: letter });
  }
  return runs;
}

/** The library knows this subset; its types, kept elsewhere, do not yet. */
const universal = { subset: 'PDF/UA' } as object;

const looks = {
  title: { size: 24, weight: 700, after: 10, tag: 'H1' },
  heading: { size: 15, weight: 700, after: 6, tag: 'H2' },
  large: { size: 19, weight: 700, after: 12, tag: 'P' },
  text: { size: 11.5, weight: 400, after: 8, tag: 'P' },
  note: { size: 9.5, weight: 400, after: 6, tag: 'P' },
} as const;

/**
 * A document of A4 pages as PDF/UA: fonts embedded, tagged in reading order, with a language and a title, so that a screen
 * reader reads it. Names in Latin, Cyrillic, Arabic and Ethiopic letters are written; other scripts are not in the fonts.
 */
export async function writePdf(document: {
  title: string;
  language: string;
  made: Date;
  blocks: readonly PdfBlock[];
}): Promise<Uint8Array> {
  // Read when the first document is made: most processes make none.
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 64,
    pdfVersion: '1.7',
    ...universal,
    tagged: true,
    displayTitle: true,
    lang: document.language,
    font: noto('latin', 400),
    info: {
      Title: document.title,
      Producer: 'Medespraak',
      Creator: 'Medespraak',
      CreationDate: document.made,
    },
  });
  const parts: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.on('error', reject);
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const width = pdf.page.width - 128;
  const left = 64;

  const write = (
    text: string,
    look: { size: number; weight: 400 | 700 },
    place: { x: number; width: number; y: number; align?: 'left' | 'right' },
  ) => {
    const runs = runsOf(text);
    pdf.fontSize(look.size);
    for (const [index, run] of runs.entries()) {
      pdf.font(noto(run.script, look.weight));
      const options = {
        width: place.width,
        align: place.align ?? 'left',
        continued: index < runs.length - 1,
        lineGap: look.size * 0.25,
      } as const;
      if (index === 0) pdf.text(run.text, place.x, place.y, options);
      else pdf.text(run.text, options);
    }
  };

  /** What is read aloud where letters are drawn in another order than they are read. */
  const spoken = (text: string) => (/\p{Script=Arabic}/u.test(text) ? { actual: text } : {});

  /** Goes to a new page when what comes does not fit on this one. */
  const room = (height: number) => {
    if (pdf.y + height > pdf.page.height - 72) pdf.addPage();
  };

  for (const block of document.blocks) {
    if (block.kind === 'facts') {
      for (const { label, value } of block.facts) {
        room(24);
        const y = pdf.y;
        root.add(
          pdf.struct('P', spoken(`${label}: ${value}`), () => {
            write(`${label}:`, { size: 11.5, weight: 400 }, { x: left, width: 170, y });
            const below = pdf.y;
            write(value, { size: 11.5, weight: 700 }, { x: left + 180, width: width - 180, y });
            pdf.y = Math.max(below, pdf.y) + 3;
          }),
        );
      }
      pdf.y += 10;
    } else if (block.kind === 'table') {
      const column = width / block.columns.length;
      const table = pdf.struct('Table');
      root.add(table);
      const line = (cells: readonly string[], tag: 'TH' | 'TD') => {
        room(22);
        const y = pdf.y;
        const row = pdf.struct('TR');
        table.add(row);
        for (const [index, cell] of cells.entries())
          row.add(
            pdf.struct(tag, spoken(cell), () =>
              write(
                cell,
                { size: 10.5, weight: tag === 'TH' ? 700 : 400 },
                {
                  x: left + index * column,
                  width: column - 8,
                  y,
                  align: block.columns[index]?.isNumber ? 'right' : 'left',
                },
              ),
            ),
          );
        row.end();
        pdf.y = y + 20;
      };
      line(
        block.columns.map(({ header }) => header),
        'TH',
      );
      for (const cells of block.rows) line(cells, 'TD');
      table.end();
      pdf.y += 10;
    } else {
      const look = looks[block.kind];
      room(look.size * 2);
      root.add(
        pdf.struct(look.tag, spoken(block.text), () => write(block.text, look, { x: left, width, y: pdf.y })),
      );
      pdf.y += look.after;
    }
  }
  root.end();
  pdf.end();
  return done;
}
