import { interestName, languageName, slotName, type WriteColumn, type WriteRow } from '@medespraak/exchange';
import type { PersonKind, Profile, PersonState } from '@medespraak/platform/people/people';
import type { Language } from '#lib/language.ts';
import { messages } from '../messages.ts';
import { levelRange } from './levels.ts';

type Listed = Profile & { state: PersonState };

/** A list as it can be imported again: headers that the reader of lists knows, one row per person. */
export function peopleTable(
  people: readonly Listed[],
  kind: PersonKind,
  language: Language,
): { columns: WriteColumn[]; rows: WriteRow[] } {
  const t = messages('coordinator-people', language);
  const isBuddy = kind === 'buddy';
  const columns = [
    ['given', (p: Listed) => p.givenName],
    ['family', (p: Listed) => p.familyName],
    ['email', (p: Listed) => p.email],
    ['phone', (p: Listed) => p.phone],
    ['gender', (p: Listed) => p.gender && t(p.gender)],
    ['birth-year', (p: Listed) => p.birthYear],
    ['first-language', (p: Listed) => p.firstLanguage && languageName(p.firstLanguage, language)],
    ['languages', (p: Listed) => p.languages.map((code) => languageName(code, language)).join(', ')],
    isBuddy ? ['levels', (p: Listed) => levelRange(p, '-')] : ['level', (p: Listed) => p.level],
    ['residence', (p: Listed) => p.residence],
    [
      'interests',
      (p: Listed) => [...p.interests.map((id) => interestName(id, language)), ...p.interestsOther].join(', '),
    ],
    ['slots', (p: Listed) => p.slots.map((slot) => slotName(slot, language)).join(', ')],
    [isBuddy ? 'wish-buddy' : 'wish', (p: Listed) => p.wishesGender && t(p.wishesGender)],
    ...(isBuddy
      ? ([
          ['places', (p: Listed) => p.capacity],
          ['certificate', (p: Listed) => p.certificateIssuedOn],
        ] as const)
      : ([['route', (p: Listed) => p.route && t(`route-${p.route}`)]] as const)),
    ['registered-on', (p: Listed) => p.registeredOn],
    ['state', (p: Listed) => t(p.state)],
    ['notes', (p: Listed) => p.notes],
  ] as const satisfies readonly (readonly [Parameters<typeof t>[0], (p: Listed) => WriteRow[string]])[];
  return {
    columns: columns.map(([key]) => ({ key, header: t(key) })),
    rows: people.map((one) => Object.fromEntries(columns.map(([key, value]) => [key, value(one)]))),
  };
}
