import { ownOptions, translate, loadFramework } from '@medespraak/framework';
import { error, redirect } from '@sveltejs/kit';
import { LANGUAGES, staffLanguage } from '#lib/language.ts';
import { messages, textsOf } from '#lib/server/messages.ts';
import { offeredLanguages } from '#lib/server/offered-languages.ts';
import { conditionInWords, linesOf, testsBefore } from '#lib/server/own-questions/conditions.ts';
import { freshId, readItem } from '#lib/server/own-questions/edit.ts';
import { namedPictures } from '#lib/server/own-questions/picture-names.ts';
import { changeDraft, mayEdit, readDraft, takenIds } from '#lib/server/own-questions/room.ts';
import { faultInWords, warningInWords } from '#lib/server/own-questions/words.ts';
import { fieldOf } from '#lib/server/questionnaire/own-item.ts';
import { staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await staffRoom(event);
  const { language } = room;
  const module = await readDraft(event, room);
  const { draft } = module ?? {};
  const item = draft?.items.find(({ id }) => id === event.params.item);
  if (!module || !draft || !item || !mayEdit(room)) error(404);
  const t = messages('own-questions', language);
  const words = staffLanguage(language);
  const offered = await offeredLanguages(({ programmeId }) => programmeId === room.programme?.id);
  const shown = event.url.searchParams.get('preview');
  const lines = linesOf(item.condition);
  return {
    texts: textsOf('own-questions', language),
    moduleId: module.id,
    revision: module.revision,
    number: draft.items.indexOf(item) + 1,
    item: {
      id: item.id,
      kind: item.kind,
      question: item.question,
      help: item.help,
      picture: item.picture,
      isRequired: item.required,
      isSensitive: item.sensitive,
      indicator: item.indicator,
      options: ownOptions(item).map(({ id, texts, picture, alone }) => ({
        id,
        texts,
        picture,
        alone: alone ?? false,
      })),
      bounds: fieldOf(item, language),
    },
    condition: {
      lines,
      words: item.condition && conditionInWords(item.condition, draft, language, t),
      tests: testsBefore(draft, item.id, language, t),
    },
    /** What may be repeated in a text, and how it is written. */
    repeatable: draft.items
      .slice(0, draft.items.indexOf(item))
      .flatMap(({ id, kind, question }) =>
        kind === 'note'
          ? []
          : [{ written: `\${${id}}`, question: question[draft.languages[0] ?? 'nl'] ?? id }],
      ),
    askedIn: draft.languages.map((code) => ({
      code,
      name: LANGUAGES[code].name,
      isOffered: offered.includes(code),
    })),
    preview: draft.languages.find((code) => code === shown) ?? draft.languages[0] ?? 'nl',
    testLink: `${event.url.origin}/try/${module.testSecret}/${item.id}`,
    pictures: namedPictures(language),
    indicators: loadFramework().domains.flatMap(({ id, indicators }) =>
      indicators.map((one) => ({
        value: one.id,
        label: `${translate(`domain.${id}.name`, words)}: ${translate(`indicator.${one.id}.name`, words)}`,
      })),
    ),
    faults: module.faults
      .filter((fault) => fault.item === item.id)
      .map((fault) => faultInWords(fault, draft, language, t)),
    warnings: module.warnings
      .filter((warning) => warning.item === item.id)
      .map((warning) => ({ language: warning.language ?? null, words: warningInWords(warning, t) })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    let isDone = false;
    const outcome = await changeDraft(event, 'saved', (module, form) => {
      const item = module.draft.items.find(({ id }) => id === event.params.item);
      isDone = form.get('do') === 'close';
      const fresh = freshId('o', takenIds(module, event.params.item));
      return item ? readItem(module.draft, item, form, fresh) : null;
    });
    const { pathname, searchParams } = event.url;
    const programme = searchParams.get('programme');
    if (isDone && 'done' in outcome)
      redirect(
        303,
        `${pathname.replace(/\/[^/]+$/, '')}${programme ? `?programme=${programme}` : ''}#item-${event.params.item}`,
      );
    return outcome;
  },
};
