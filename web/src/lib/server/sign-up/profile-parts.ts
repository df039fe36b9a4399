import { interestName, languageName } from '@medespraak/exchange';
import type { AskingStep } from '@medespraak/platform/enrolment/sign-up';
import type { readParticipant } from '@medespraak/platform/people/reachable.operations';
import { formatList } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';
import { slotNames } from '#lib/sign-up/slot-names.ts';
import { messages } from '../messages.ts';

type Me = Awaited<ReturnType<typeof readParticipant>>;

/** What somebody may change of her own record, screen by screen. */
export const partsOf = {
  newcomer: ['name', 'level', 'interests', 'times', 'wishes', 'introduction'],
  buddy: ['name', 'help', 'interests', 'times', 'wishes', 'introduction'],
} as const satisfies Record<string, readonly AskingStep[]>;

export type Part = (typeof partsOf)[keyof typeof partsOf][number];

/** What a screen shows of her record. */
export function saidOf(part: Part, me: Me): Record<string, unknown> {
  switch (part) {
    case 'name':
      return { givenName: me.givenName, adult: true };
    case 'level':
      return { canDo: me.canDo };
    case 'help':
      return { levelMin: me.levelMin, levelMax: me.levelMax, capacity: me.capacity };
    case 'interests':
      return { interests: me.interests };
    case 'times':
      return { slots: me.slots, timeZone: me.timeZone };
    case 'wishes':
      return {
        gender: me.gender,
        wishesGender: me.wishesGender,
        firstLanguage: me.firstLanguage,
        languages: me.languages,
      };
    case 'introduction':
      return { about: me.about ?? '' };
  }
}

/** The same, as a change that the platform takes; what it takes it checks. */
export function changeOf(part: Part, values: Record<string, unknown>): Record<string, never> {
  const change =
    part === 'name'
      ? { givenName: values['givenName'] }
      : part === 'introduction'
        ? { about: values['about'] }
        : { [part]: values };
  return change as Record<string, never>;
}

/** Her record in words, a line for each part. */
export function profileParts(me: Me, language: Language): { part: Part; value: string }[] {
  const t = messages('sign-up', language);
  const list = (words: readonly string[]) => (words.length > 0 ? formatList(words, language) : '');
  const languages = [me.firstLanguage, ...me.languages].filter((code) => code !== null);
  const values: Record<Part, string> = {
    name: me.givenName,
    level: me.level ?? '',
    help:
      me.levelMin && me.levelMax
        ? t('help-said', { min: me.levelMin, max: me.levelMax, count: me.capacity ?? 1 })
        : '',
    interests: list([...me.interests.map((id) => interestName(id, language)), ...me.interestsOther]),
    times: list(slotNames(me.slots, language, t)),
    wishes: `${list([...new Set(languages)].map((code) => languageName(code, language)))}. ${t(`wish-${me.wishesGender ?? 'none'}`)}`,
    introduction: me.about ?? '',
  };
  return partsOf[me.kind].map((part) => ({ part, value: values[part] }));
}
