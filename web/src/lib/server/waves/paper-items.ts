import { loadFramework } from '@medespraak/framework';
import type { Language } from '../../language.ts';
import { escapeKeys, type PaperItem } from '../../waves/paper-fields.ts';
import { messages } from '../messages.ts';
import { describeItem } from '../questionnaire/item.ts';

/** The questions of a paper form in one language, with the numbers by which they are typed in. */
export function paperItems(itemIds: readonly string[], language: Language, frozenAt: Date): PaperItem[] {
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
