import { loadFramework, type OwnModule } from '@medespraak/framework';
import type { Language } from '../../language.ts';
import { escapeKeys, type PaperItem } from '../../waves/paper-fields.ts';
import { messages } from '../messages.ts';
import { ownPaperItems } from './own-paper-items.ts';
import { describeItem } from '../questionnaire/item.ts';

/**
 * The questions of a paper form in one language, with the numbers by which they are typed in: the core first, then the
 * organisation's own.
 */
export function paperItems(
  form: { itemIds: readonly string[]; wave: { frozenAt: Date }; own: { module: OwnModule } | null },
  language: Language,
): PaperItem[] {
  const core = coreItems(form.itemIds, language, form.wave.frozenAt);
  return form.own ? [...core, ...ownPaperItems(form.own.module, language, core.length)] : core;
}

function coreItems(itemIds: readonly string[], language: Language, frozenAt: Date): PaperItem[] {
  const t = messages('questionnaire', language);
  const { items } = loadFramework();
  return itemIds.map((itemId, index) => {
    const item = describeItem(itemId, { given: {}, municipalityCode: null, frozenAt, own: null }, language);
    return {
      id: itemId,
      number: index + 1,
      sensitive: items.get(itemId)?.sensitive === true,
      type: item.type,
      question: item.question,
      help: item.help,
      only: null,
      how: null,
      marks: [],
      choices: [
        ...item.options.map(({ id, label }, place) => ({
          key: String(place + 1),
          value: `option:${id}`,
          label,
        })),
        ...(item.notApplicable
          ? [
              {
                key: escapeKeys['not-applicable'],
                value: 'missing:not-applicable',
                label: item.notApplicable,
              },
            ]
          : []),
        { key: escapeKeys['dont-know'], value: 'missing:dont-know', label: t('dont-know') },
        { key: escapeKeys['prefer-not'], value: 'missing:prefer-not', label: t('prefer-not') },
      ],
      codes: item.codes,
    };
  });
}
