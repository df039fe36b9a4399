import type { OwnItem, OwnModule } from '@medespraak/framework';
import {
  publishModule,
  readModule,
  saveModule,
  setAskedIn,
  startModule,
} from '../modules/modules.operations.ts';
import type { TestOrganisation } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

const base = {
  help: {},
  picture: null,
  required: false,
  sensitive: false,
  condition: null,
  indicator: null,
  group: null,
};
const option = (id: string, nl: string, ar: string) => ({ id, texts: { nl, ar }, picture: null });

/** Questions of a neighbourhood house, in Dutch and Arabic: each kind of answer, a condition and a repeated answer. */
export const houseQuestions: OwnModule = {
  title: { nl: 'Het buurthuis', ar: 'بيت الحي' },
  languages: ['nl', 'ar'],
  groups: [],
  items: [
    {
      ...base,
      id: 'visit',
      kind: 'single',
      question: { nl: 'Komt u wel eens in het buurthuis?', ar: 'هل تأتي إلى بيت الحي؟' },
      options: [option('yes', 'Ja', 'نعم'), option('no', 'Nee', 'لا')],
    },
    {
      ...base,
      id: 'what',
      kind: 'multiple',
      question: { nl: 'Wat doet u daar?', ar: 'ماذا تفعل هناك؟' },
      condition: { kind: 'equals', item: 'visit', value: 'yes' },
      options: [
        option('eat', 'Eten', 'الأكل'),
        option('talk', 'Praten', 'الحديث'),
        { ...option('none', 'Niets hiervan', 'لا شيء'), alone: true },
      ],
    },
    {
      ...base,
      id: 'often',
      kind: 'number',
      decimals: 0,
      min: 0,
      max: 31,
      question: { nl: 'U koos ${what}. Hoeveel dagen per maand?', ar: 'اخترت ${what}. كم يومًا في الشهر؟' },
      condition: { kind: 'includes', item: 'what', option: 'eat' },
    },
    {
      ...base,
      id: 'first',
      kind: 'date',
      min: null,
      max: null,
      question: { nl: 'Wanneer kwam u voor het eerst?', ar: 'متى جئت أول مرة؟' },
      condition: { kind: 'equals', item: 'visit', value: 'yes' },
    },
    {
      ...base,
      id: 'wish',
      kind: 'short-text',
      question: { nl: 'Wat wilt u daar doen?', ar: 'ماذا تريد أن تفعل؟' },
    },
    {
      ...base,
      id: 'alone',
      kind: 'scale',
      sensitive: true,
      question: { nl: 'Hoe vaak bent u alleen?', ar: 'كم مرة تكون وحدك؟' },
      options: [option('often', 'Vaak', 'كثيرًا'), option('never', 'Nooit', 'أبدًا')],
    },
  ] satisfies OwnItem[],
};

/** A module that was published and is asked from now on, with a draft that changed since. */
export async function makeOwnQuestions(platform: TestPlatform, house: TestOrganisation, mark: string) {
  const where = { organisationId: house.organisationId, programmeId: house.programmeId };
  const at = { organisationId: house.organisationId };
  await startModule(platform, house.coordinator, where);
  const seen = async () => {
    const module = await readModule(platform, house.coordinator, where);
    if (!module) throw new Error('a module that was started is there');
    return module;
  };
  const now = async () => {
    const { id, revision } = await seen();
    return { ...at, moduleId: id, revision };
  };
  const content = { ...houseQuestions, title: { nl: `Vragen van ${mark}`, ar: mark } };
  await saveModule(platform, house.coordinator, { ...(await now()), content });
  await publishModule(platform, house.coordinator, { ...(await now()), summary: mark });
  await setAskedIn(platform, house.coordinator, { ...(await now()), askedIn: ['core'] });
  await saveModule(platform, house.coordinator, {
    ...(await now()),
    content: { ...content, languages: ['nl'] },
  });
  const module = await seen();
  return {
    moduleId: module.id,
    moduleRevision: module.revision,
    moduleVersionId: module.versions[0]?.id ?? '',
    testSecret: module.testSecret,
  };
}
