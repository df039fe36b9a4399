import { compareModules, trendBreaks } from '@medespraak/framework';
import { error } from '@sveltejs/kit';
import { messages, textsOf } from '#lib/server/messages.ts';
import { readDraft } from '#lib/server/own-questions/room.ts';
import { changeInWords } from '#lib/server/own-questions/words.ts';
import { textIn } from '#lib/server/questionnaire/own-item.ts';
import { staffRoom } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await staffRoom(event);
  const module = await readDraft(event, room);
  if (!module) error(404);
  const { language } = room;
  const t = messages('own-questions', language);
  const { versions, draft } = module;
  const asked = (name: string) => event.url.searchParams.get(name);
  const contentOf = (which: string | null) =>
    which === 'draft' ? draft : versions.find(({ number }) => String(number) === which)?.content;
  const [newest, second] = versions;
  const from = contentOf(asked('from')) ? asked('from') : String((second ?? newest)?.number ?? 'draft');
  const to = contentOf(asked('to')) ? asked('to') : second ? String(newest?.number) : 'draft';
  const before = contentOf(from) ?? draft;
  const after = contentOf(to) ?? draft;
  const changes = compareModules(before, after);
  const declared = versions.find(({ number }) => String(number) === to)?.comparable ?? [];
  return {
    texts: textsOf('own-questions', language),
    from: from ?? '',
    to: to ?? '',
    versions: versions.map(({ number, publishedAt, summary, content }) => ({
      number,
      publishedAt,
      summary,
      items: content.items.length,
    })),
    items: [...new Set(changes.map(({ item }) => item ?? ''))].map((id) => {
      const item = [...after.items, ...before.items].find((one) => one.id === id);
      const why = trendBreaks(changes).get(id);
      return {
        id,
        question: item ? textIn(item.question, after, language) : t('title'),
        trend: why === undefined ? null : why === 'wording' && declared.includes(id) ? 'declared' : why,
        changes: changes
          .filter((change) => (change.item ?? '') === id)
          .map((change) => changeInWords(change, change.what === 'removed' ? before : after, language, t)),
      };
    }),
  };
};
