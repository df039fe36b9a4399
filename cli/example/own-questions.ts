import type { OwnItem, OwnModule } from '@medespraak/framework';
import type { Platform } from '@medespraak/platform';
import {
  publishModule,
  readModule,
  saveModule,
  setAskedIn,
  startModule,
} from '@medespraak/platform/modules/modules.operations';
import type { RecordedSheet } from '@medespraak/platform/surveys/recording.operations';
import { machine } from '../session.ts';
import type { Where } from './history.ts';
import type { Chance } from './random.ts';

const base = {
  help: {},
  picture: null,
  required: false,
  sensitive: false,
  condition: null,
  indicator: null,
  group: null,
};
const option = (id: string, nl: string, en: string) => ({ id, texts: { nl, en }, picture: null });

/** What the invented programme asks beside the common questions. */
const questions: OwnModule = {
  title: { nl: 'Vragen van het taalhuis', en: 'Questions of the language house' },
  languages: ['nl', 'en'],
  groups: [],
  items: [
    {
      ...base,
      id: 'cafe',
      kind: 'single',
      question: { nl: 'Komt u in het taalcafé?', en: 'Do you come to the language café?' },
      options: [
        option('weekly', 'Elke week', 'Every week'),
        option('sometimes', 'Soms', 'Sometimes'),
        option('once', 'Eén keer', 'Once'),
        option('never', 'Nooit', 'Never'),
      ],
    },
    {
      ...base,
      id: 'why-not',
      kind: 'single',
      question: { nl: 'Wat houdt u het meest tegen?', en: 'What keeps you away most?' },
      condition: { kind: 'equals', item: 'cafe', value: 'never' },
      options: [
        option('time', 'Ik heb geen tijd', 'I have no time'),
        option('children', 'Ik zorg voor mijn kinderen', 'I look after my children'),
        option('far', 'Het is te ver', 'It is too far'),
      ],
    },
    {
      ...base,
      id: 'practice',
      kind: 'multiple',
      indicator: 'language.conversation',
      question: { nl: 'Waar oefent u Nederlands?', en: 'Where do you practise Dutch?' },
      options: [
        option('shop', 'In winkels', 'In shops'),
        option('neighbours', 'Met buren', 'With neighbours'),
        option('work', 'Op mijn werk', 'At my work'),
        option('phone', 'Met een app', 'With an app'),
      ],
    },
    {
      ...base,
      id: 'hours',
      kind: 'number',
      decimals: 0,
      min: 0,
      max: 20,
      question: {
        nl: 'Hoeveel uur sprak u vorige week Nederlands?',
        en: 'How many hours did you speak Dutch last week?',
      },
    },
    {
      ...base,
      id: 'first-talk',
      kind: 'date',
      min: null,
      max: null,
      question: {
        nl: 'Wanneer sprak u voor het eerst Nederlands met een buur?',
        en: 'When did you first speak Dutch with a neighbour?',
      },
    },
    {
      ...base,
      id: 'wish',
      kind: 'rank',
      atMost: 3,
      question: { nl: 'Wat wilt u het liefst leren?', en: 'What would you like to learn most?' },
      options: [
        option('phone', 'Bellen', 'Making phone calls'),
        option('letters', 'Brieven lezen', 'Reading letters'),
        option('work', 'Praten op het werk', 'Talking at work'),
      ],
    },
    {
      ...base,
      id: 'words',
      kind: 'long-text',
      question: { nl: 'Wat wilt u ons nog zeggen?', en: 'What else would you like to tell us?' },
    },
  ] satisfies OwnItem[],
};

/** Writes and publishes the questions, asked after the questionnaires that are made from now on; or asked no more. */
export async function askOwnQuestions(platform: Platform, where: Where, isAsked: boolean): Promise<void> {
  const { organisationId } = where;
  const seen = async () => {
    const module = await readModule(platform, machine, where);
    if (!module) throw new Error('the example has questions of its own');
    return { organisationId, moduleId: module.id, revision: module.revision };
  };
  if (isAsked) {
    await startModule(platform, machine, where);
    await saveModule(platform, machine, { ...(await seen()), content: questions });
    await publishModule(platform, machine, { ...(await seen()), summary: 'Eerste vragen' });
  }
  await setAskedIn(platform, machine, { ...(await seen()), askedIn: isAsked ? ['pulse'] : [] });
}

/** What somebody who does so well answers to them. */
export function inventOwnAnswers(chance: Chance, wellbeing: number, now: Date): RecordedSheet['ownAnswers'] {
  if (chance.yes(0.08)) return [];
  const cafe = chance.weighted({ weekly: 3 + wellbeing, sometimes: 4, once: 0.4, never: 3 - wellbeing / 2 });
  const day = new Date(now.getTime() - chance.between(20, 900) * 86_400_000).toISOString().slice(0, 10);
  const practice = ['shop', 'neighbours', 'work', 'phone'].filter(() => chance.yes(0.35));
  return [
    { itemId: 'cafe', value: cafe },
    ...(cafe === 'never'
      ? [{ itemId: 'why-not', value: chance.weighted({ time: 4, children: 3, far: 2 }) }]
      : []),
    practice.length > 0
      ? { itemId: 'practice', value: practice }
      : { itemId: 'practice', missing: 'dont-know' as const },
    {
      itemId: 'hours',
      value: Math.max(0, Math.min(20, Math.round(4 + 2 * wellbeing + 3 * chance.normal()))),
    },
    ...(chance.yes(0.7) ? [{ itemId: 'first-talk', value: day }] : []),
    {
      itemId: 'wish',
      value: [
        ...new Set([chance.weighted({ phone: 3, letters: 4, work: 2 }), chance.pick(['phone', 'work'])]),
      ],
    },
    ...(chance.yes(0.25) ? [{ itemId: 'words', value: 'Dank u wel.' }] : []),
  ];
}
