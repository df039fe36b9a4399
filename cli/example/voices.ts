import { fixedClock, type Actor, type OrganisationId, type Platform } from '@medespraak/platform';
import type { Participant } from '@medespraak/platform/devices/devices.operations';
import { asId, newId } from '@medespraak/platform/foundation/ids';
import { listMunicipalReleases, listReleases } from '@medespraak/platform/insights/releases.operations';
import { listPeople } from '@medespraak/platform/people/people.operations';
import { answerRemark, decideRemark } from '@medespraak/platform/voice/answering.operations';
import { say } from '@medespraak/platform/voice/remarks.operations';
import { showSignal } from '@medespraak/platform/voice/showing.operations';
import { handleSignal, markFigure } from '@medespraak/platform/voice/signals.operations';
import { machine } from '../session.ts';
import type { Where } from './history.ts';

const day = 86_400_000;

/** What the coordinator does about how few dare to speak Dutch with strangers, in her words and as newcomers read it. */
const action = {
  nl: {
    title: 'Oefenen aan kleine tafels',
    plan: 'Op woensdag van 10 tot 11 uur oefent u Nederlands met drie of vier anderen. U hoeft zich niet op te geven.',
    outcome:
      'Wij deden dit twaalf keer. Er kwamen 46 mensen. Wij gaan door. Of meer mensen nu met onbekenden Nederlands durven te spreken, vragen wij u in de volgende vragenlijst.',
  },
  en: {
    title: 'Practising at small tables',
    plan: 'On Wednesdays from 10 to 11 you practise Dutch with three or four others. You need not register.',
    outcome:
      'We did this twelve times. 46 people came. We will go on. Whether more people now dare to speak Dutch with strangers, we will ask you in the next questionnaire.',
  },
};

/** One figure about everybody together in the newest release. */
const figureIn = (releases: readonly { id: string }[], subjectId: string) => {
  const [newest] = releases;
  if (!newest) throw new Error('the example has figures');
  return {
    releaseId: newest.id,
    subjectKind: 'indicator' as const,
    subjectId,
    groupDimension: 'all' as const,
    groupValue: 'all',
  };
};

/**
 * What the figures led to: the coordinator made a signal of one, did something about it and shows it to newcomers, of whom one got an answer
 * and one waits to be heard; the municipality made a signal of a figure of its own, which is open.
 */
export async function playVoices(
  platform: Platform,
  where: Where,
  staff: { coordinator: Actor; official: Actor; municipalityId: OrganisationId },
): Promise<void> {
  const { organisationId } = where;
  const { coordinator, official, municipalityId } = staff;
  const today = platform.clock.now().getTime();
  const clock = fixedClock(new Date(today).toISOString());
  const then: Platform = { ...platform, clock };
  const daysAgo = (days: number) => clock.set(new Date(today - days * day).toISOString());

  const signalId = newId();
  const signal = { organisationId, signalId };
  const releases = await listReleases(then, coordinator, { organisationId });
  daysAgo(148);
  await markFigure.partner(then, coordinator, {
    ...signal,
    ...figureIn(releases, 'language.dares'),
    reason: 'Aan de taaltafels horen wij hetzelfde: mensen verstaan meer dan zij durven te zeggen.',
  });
  daysAgo(141);
  const { title, plan, outcome } = action.nl;
  const due = new Date(today - 30 * day).toISOString().slice(0, 10);
  await handleSignal.partner(then, coordinator, {
    ...{ ...signal, step: 'taken-up' },
    ...{ title, plan, who: 'Het taalhuis', due },
  });
  daysAgo(38);
  await handleSignal.partner(then, coordinator, { ...signal, step: 'done', outcome });
  daysAgo(37);
  await showSignal.partner(then, coordinator, { ...signal, texts: action });

  const [one, another] = await newcomersOf(then, where);
  if (!one || !another) throw new Error('the example has newcomers');
  const about = { kind: 'comment' as const, about: signalId };
  const remarkId = newId();
  daysAgo(30);
  await say(then, one, {
    ...{ ...about, remarkId, language: 'nl' },
    words: 'Ik werk op woensdag. Kan het ook op een avond?',
  });
  daysAgo(29);
  await decideRemark(then, coordinator, { organisationId, remarkId, decision: 'passed' });
  await answerRemark(then, coordinator, {
    ...{ organisationId, remarkId, language: 'nl' },
    words: 'Dat is een goede vraag. Voortaan kan het ook op donderdag van 19 tot 20 uur.',
  });
  daysAgo(1);
  await say(then, another, {
    ...{ ...about, remarkId: newId(), language: 'en' },
    words: 'I liked it. Can I bring my child?',
  });

  daysAgo(12);
  await markFigure.municipality(then, official, {
    ...{ organisationId: municipalityId, signalId: newId() },
    ...figureIn(
      await listMunicipalReleases(then, official, { organisationId: municipalityId }),
      'rights.knows-rights',
    ),
    reason: 'De raad wil weten of nieuwkomers weten waar zij recht op hebben. Dat zegt een klein deel.',
  });
}

/** Newcomers who take part since long, each on a device of hers. */
async function newcomersOf(platform: Platform, where: Where): Promise<Participant[]> {
  const { people } = await listPeople(platform, machine, {
    ...where,
    kind: 'newcomer',
    state: 'active',
    pageSize: 2,
  });
  return people.map(({ id }) => ({
    ...{ kind: 'participant', personId: asId(id), personKind: 'newcomer' },
    ...where,
    deviceId: newId(),
  }));
}
