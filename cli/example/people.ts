import {
  slots as allSlots,
  type Gender,
  type Level,
  type Profile,
  type Route,
} from '@medespraak/platform/people/people';
import type { Chance } from './random.ts';

/** Two invented municipalities, with codes that no real one has. */
export const lindermeer = { code: 'GM9901', name: 'Lindermeer' };
export const overwaard = { code: 'GM9902', name: 'Overwaard' };

const names: Record<string, { woman: string[]; man: string[]; family: string[] }> = {
  ar: {
    woman: ['Rania', 'Lina', 'Huda', 'Maha', 'Salma', 'ليلى', 'نور'],
    man: ['Khaled', 'Omar', 'Yousef', 'Sami', 'أحمد', 'Tarek'],
    family: ['Haddad', 'Khoury', 'Barakat', 'al-Masri', 'Sabbagh', 'Darwish'],
  },
  ti: {
    woman: ['Selam', 'Rahwa', 'Merhawit', 'ሰላም'],
    man: ['Yonas', 'Tesfay', 'Filmon', 'Samuel'],
    family: ['Habte', 'Ghebre', 'Tekle', 'Kidane'],
  },
  fa: {
    woman: ['Zahra', 'Parisa', 'مریم', 'Shirin'],
    man: ['Navid', 'Reza', 'Farhad', 'Omid'],
    family: ['Rahimi', 'Karimi', 'Noori', 'Azizi'],
  },
  uk: {
    woman: ['Olena', 'Oksana', 'Ірина', 'Sofija'],
    man: ['Taras', 'Andrij', 'Bohdan'],
    family: ['Shevchuk', 'Kovalenko', 'Bondar'],
  },
  tr: {
    woman: ['Ayşe', 'Elif', 'Zeynep'],
    man: ['Mehmet', 'Can', 'Emre'],
    family: ['Yılmaz', 'Demir', 'Şahin'],
  },
  so: {
    woman: ['Amina', 'Hodan', 'Ifrah'],
    man: ['Abdi', 'Liban', 'Guled'],
    family: ['Warsame', 'Farah', 'Ali'],
  },
  nl: {
    woman: ['Anneke', 'Lotte', 'Ineke', 'Femke', 'Sanne', 'Marijke', 'Noor'],
    man: ['Bram', 'Gijs', 'Joost', 'Pieter', 'Wout', 'Ruud', 'Daan'],
    family: ['Visser', 'Jansen', 'van den Berg', 'Mulder', "'t Hart", 'de Boer', 'Bakker', 'Smit'],
  },
};

const interests = {
  cooking: 10,
  football: 6,
  music: 6,
  walking: 6,
  children: 5,
  cycling: 4,
  reading: 4,
  gardening: 4,
  films: 3,
  computers: 3,
  religion: 2,
  history: 2,
  sewing: 2,
  travel: 2,
  art: 2,
  fitness: 2,
  animals: 2,
  entrepreneurship: 2,
};
const evenings = allSlots.filter((slot) => slot.endsWith('evening'));

/** An invented person and what the programme does not know: how she really does. */
export interface Invented {
  profile: Profile;
  /** About 0 with standard deviation 1; drives answers, drop-out and how often she talks. */
  wellbeing: number;
}

/** Somebody who has just registered. `number` makes the address unique. */
export function inventNewcomer(chance: Chance, number: number, registeredOn: string): Invented {
  const firstLanguage = chance.weighted({ ar: 44, ti: 17, fa: 15, tr: 9, uk: 9, so: 6 });
  const profile = inventPerson(chance, firstLanguage, chance.weighted({ woman: 47, man: 51, other: 2 }));
  const resident = chance.yes(0.78) ? lindermeer : overwaard;
  return {
    wellbeing: chance.normal(),
    profile: {
      ...profile,
      email: chance.yes(0.93) ? `nieuwkomer${number}@example.org` : null,
      phone: `+3161${String(2_000_000 + number).padStart(7, '0')}`,
      birthYear: 2026 - chance.between(19, 62),
      languages: [firstLanguage, ...(chance.yes(0.35) ? ['en'] : [])],
      residence: resident.name,
      municipalityCode: resident.code,
      slots: [...new Set(chance.some([...allSlots, ...evenings], chance.between(2, 7)))],
      wishesGender:
        profile.gender === 'woman' ? (chance.yes(0.22) ? 'woman' : null) : chance.yes(0.04) ? 'man' : null,
      registeredOn,
      level: chance.weighted({ A0: 25, A1: 32, A2: 25, B1: 13, B2: 5 }) as Level,
      route: chance.weighted({ b1: 45, onderwijs: 10, z: 25, 'old-law': 8, none: 12 }) as Route,
    },
  };
}

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** Somebody who offers her time. */
export function inventBuddy(chance: Chance, number: number, registeredOn: string): Profile {
  const level = chance.weighted({ A0: 45, A1: 25, A2: 20, B1: 10 }) as Level;
  const profile = inventPerson(chance, 'nl', chance.weighted({ woman: 68, man: 30, other: 2 }));
  return {
    ...profile,
    email: `maatje${number}@example.org`,
    phone: `+3162${String(3_000_000 + number).padStart(7, '0')}`,
    birthYear: 2026 - chance.between(20, 78),
    languages: [
      'nl',
      ...(chance.yes(0.7) ? ['en'] : []),
      ...(chance.yes(0.1) ? [chance.pick(['ar', 'fa', 'tr', 'ti'])] : []),
    ],
    residence: lindermeer.name,
    municipalityCode: lindermeer.code,
    slots: chance.some(allSlots, chance.between(3, 8)),
    wishesGender: profile.gender === 'woman' && chance.yes(0.1) ? 'woman' : null,
    registeredOn,
    levelMin: level,
    levelMax: chance.pick(['B1', 'B2', 'C1'] as const),
    capacity: Number(chance.weighted({ '1': 70, '2': 24, '3': 6 })),
    certificateIssuedOn: chance.yes(0.9)
      ? // Asked for when she registered, or brought along from elsewhere; after three years it is old.
        daysBefore(registeredOn, chance.between(0, 715))
      : null,
  };
}

function inventPerson(chance: Chance, language: string, gender: Gender): Profile {
  const pool = names[language] as { woman: string[]; man: string[]; family: string[] };
  const weighted = Object.entries(interests).flatMap(([id, weight]) =>
    Array.from({ length: weight }, () => id),
  );
  return {
    givenName: chance.pick(gender === 'man' ? pool.man : pool.woman),
    familyName: chance.pick(pool.family),
    email: null,
    phone: null,
    gender,
    birthYear: null,
    firstLanguage: language,
    languages: [],
    residence: null,
    municipalityCode: null,
    interests: [...new Set(chance.some(weighted, chance.between(3, 6)))],
    interestsOther: [],
    slots: [],
    wishesGender: null,
    registeredOn: '',
    notes: null,
    level: null,
    route: null,
    levelMin: null,
    levelMax: null,
    capacity: null,
    certificateIssuedOn: null,
  };
}
