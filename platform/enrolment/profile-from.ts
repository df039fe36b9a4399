import { dayOf } from '../foundation/clock.ts';
import type { PersonKind, Profile } from '../people/people.ts';
import { levelFrom } from './can-do.ts';
import type { Said } from './sign-up.ts';

/** What is written of somebody who signed up, from what she said; registered on the day that she proved her address. */
export function profileFrom(
  {
    kind,
    said,
    organisationId,
    programmeId,
  }: {
    kind: PersonKind;
    said: Said;
    organisationId: string;
    programmeId: string;
  },
  now: Date,
) {
  const contact = { email: null, phone: null, ...said.contact?.contact };
  const isNewcomer = kind === 'newcomer';
  const profile: Profile = {
    givenName: said.name?.givenName ?? '',
    familyName: '',
    email: contact.email,
    phone: contact.phone,
    gender: said.wishes?.gender ?? null,
    birthYear: null,
    firstLanguage: said.wishes?.firstLanguage ?? null,
    languages: said.wishes?.languages ?? [],
    residence: null,
    municipalityCode: null,
    interests: said.interests?.interests ?? [],
    interestsOther: [],
    slots: said.times?.slots ?? [],
    wishesGender: said.wishes?.wishesGender ?? null,
    registeredOn: dayOf(now),
    notes: null,
    level: isNewcomer && said.level ? levelFrom(said.level.canDo) : null,
    route: null,
    levelMin: isNewcomer ? null : (said.help?.levelMin ?? null),
    levelMax: isNewcomer ? null : (said.help?.levelMax ?? null),
    capacity: isNewcomer ? null : (said.help?.capacity ?? 1),
    certificateIssuedOn: null,
  };
  return {
    organisationId,
    programmeId,
    kind,
    profile,
    canDo: isNewcomer ? (said.level?.canDo ?? null) : null,
    about: said.introduction?.about || null,
    language: said.language ?? null,
    timeZone: said.times?.timeZone ?? 'Europe/Amsterdam',
  };
}
