import { describe, expect, it } from 'vitest';
import { carryPictures, drawIn } from './pictures.ts';

const use = (sheet: string, name: string) =>
  `<svg viewBox="0 0 48 48"><use href="/${sheet}.svg#${name}" width="48" height="48"></use></svg>`;

async function ask(route: string): Promise<string> {
  let shown = use('pictograms', 'housing');
  await carryPictures({
    event: { route: { id: route } } as never,
    resolve: async (_, options) => {
      shown = (await options?.transformPageChunk?.({ html: shown, done: true })) ?? shown;
      return new Response(shown);
    },
  });
  return shown;
}

describe('the pictures of a page', () => {
  it('are in the page where people answer questions, and named by their sheet elsewhere', async () => {
    expect(await ask('/(newcomer)/questions/[step]')).toMatch(
      /^<svg viewBox="0 0 48 48"><path d="M5 24[^<]*"\/><\/svg>$/,
    );
    expect(await ask('/(staff)/organisation')).toBe(use('pictograms', 'housing'));
  });

  it('come each from its own sheet, and one that is not drawn stays named', () => {
    const page = use('pictograms', 'work') + use('icons', 'home') + use('icons', 'housing');
    const drawn = drawIn(page);
    expect(drawn).toContain('<rect x="6" y="16" width="36" height="24" rx="4"/>');
    expect(drawn).toContain('<path d="M4 11.5 12 4.5l8 7');
    expect(drawn.match(/<use/g)).toHaveLength(1);
    expect(drawn).toContain(use('icons', 'housing'));
  });
});
