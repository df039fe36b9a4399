import { interestName, languageName, municipalityName, slotName } from '@medespraak/exchange';
import type { PersonKind, Profile } from '@medespraak/platform/people/people';
import { formatDate, formatList } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';
import { messages } from '../messages.ts';
import { levelRange } from './levels.ts';

/** What is kept of a person, in words: label and value; a value that is not known is null. */
export function profileLines(
  person: Profile & { kind: PersonKind },
  language: Language,
): { label: string; value: string | null }[] {
  const t = messages('coordinator-people', language);
  const names = (ids: readonly string[], say: (id: string, language: Language) => string) =>
    ids.length > 0
      ? formatList(
          ids.map((id) => say(id, language)),
          language,
        )
      : null;
  const interests = [...person.interests.map((id) => interestName(id, language)), ...person.interestsOther];
  const day = (date: string | null) => date && formatDate(date, language);
  const line = (label: Parameters<typeof t>[0], value: string | null) => ({
    label: t(label),
    value: value || null,
  });
  return [
    line('email', person.email),
    line('phone', person.phone),
    line('gender', person.gender && t(person.gender)),
    line('birth-year', person.birthYear === null ? null : String(person.birthYear)),
    line('first-language', person.firstLanguage && languageName(person.firstLanguage, language)),
    line('languages', names(person.languages, languageName)),
    line('residence', person.residence),
    line(
      'municipality',
      person.municipalityCode ? municipalityName(person.municipalityCode) : t('municipality-unknown'),
    ),
    ...(person.kind === 'newcomer'
      ? [line('dutch', person.level), line('route', person.route && t(`route-${person.route}`))]
      : [
          line('levels', levelRange(person)),
          line('places', person.capacity === null ? null : String(person.capacity)),
          line('certificate', day(person.certificateIssuedOn)),
        ]),
    line('interests', interests.length > 0 ? formatList(interests, language) : null),
    line('slots', names(person.slots, slotName)),
    line(
      person.kind === 'buddy' ? 'wish-buddy' : 'wish',
      person.wishesGender ? t(person.wishesGender) : t('no-wish'),
    ),
    line('registered-on', day(person.registeredOn)),
    line('notes', person.notes),
  ];
}
