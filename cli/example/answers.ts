import { loadFramework, type Item } from '@medespraak/framework';
import type { RecordedSheet } from '@medespraak/platform/surveys/recording.operations';
import type { Chance } from './random.ts';

type Answer = RecordedSheet['answers'][number];

/** How easily people say "yes" to the questions of a domain, on the same scale as somebody's wellbeing. */
const ease: Record<string, number> = {
  work: -0.5,
  housing: 0.4,
  education: 0.2,
  'health-social-care': 0.2,
  leisure: 0,
  'social-bonds': 0.4,
  'social-bridges': -0.4,
  'social-links': -0.1,
  'language-communication': -0.3,
  culture: 0.2,
  'digital-skills': 0.1,
  safety: 0.7,
  stability: -0.1,
  'rights-responsibilities': -0.2,
};

/** What somebody who does so well answers to the items of a questionnaire; she stops where `until` says. */
export function inventAnswers(
  chance: Chance,
  instrumentId: string,
  wellbeing: number,
  sensitiveShown: boolean,
  until: number,
): Answer[] {
  const { items, instruments } = loadFramework();
  const asked = (instruments.get(instrumentId)?.items ?? [])
    .map((id) => items.get(id))
    .filter((item) => item !== undefined)
    .filter((item) => sensitiveShown || !item.sensitive);
  return asked.slice(0, Math.round(asked.length * until)).flatMap((item) => {
    const answer = inventAnswer(chance, item, wellbeing);
    return answer ? [answer] : [];
  });
}

function inventAnswer(chance: Chance, item: Item, wellbeing: number): Answer | null {
  const itemId = item.id;
  if (chance.yes(0.01)) return null;
  if (chance.yes(0.03)) return { itemId, missing: 'dont-know' };
  if (chance.yes(item.delicate || item.sensitive ? 0.06 : 0.015)) return { itemId, missing: 'prefer-not' };
  if (item.response.type === 'year') return { itemId, amount: chance.between(2014, 2025) };
  if (item.response.type === 'code-list') return null;
  if (item.response.hasNotApplicable && chance.yes(0.12)) return { itemId, missing: 'not-applicable' };
  const { options } = item.response;
  // Background: the programme's own list says who she is.
  if (item.direction === null || options.some((option) => option.value === null)) return null;
  const highest = options.length - 1;
  const feeling = wellbeing * 0.8 + (ease[item.domain ?? ''] ?? 0) + chance.normal() * 0.8;
  const place = Math.min(highest, Math.max(0, Math.round(highest / 2 + feeling * (highest / 2.6))));
  const value = item.direction === 'higher-is-better' ? place : highest - place;
  const option = options.find((candidate) => candidate.value === value);
  return option ? { itemId, optionId: option.id } : null;
}
