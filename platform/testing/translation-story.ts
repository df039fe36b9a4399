import { decideTexts } from '../translations/deciding.operations.ts';
import { proposeText } from '../translations/proposing.operations.ts';
import { readText } from '../translations/translations.operations.ts';
import { staffOf, type TestOrganisation } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

/** What a second translator proposed, and two texts that were decided. */
export async function makeTexts(platform: TestPlatform, house: TestOrganisation) {
  const desk = { organisationId: house.organisationId, language: 'ar' as const };
  const text = { ...desk, part: 'can-do', key: 'say-name' };
  const second = staffOf(house.organisationId, 'translator', 'second');
  await proposeText(platform, second, { ...text, words: 'أستطيع أن أقول اسمي.' });
  const { proposals } = await readText(platform, second, text);
  await decideTexts(platform, house.coordinator, {
    ...desk,
    note: 'een tolk',
    texts: ['ask-price', 'tell-day'].map((key) => ({ part: 'can-do', key, proposalId: null, seen: 0 })),
  });
  return { textProposalId: proposals[0]?.id ?? '' };
}
