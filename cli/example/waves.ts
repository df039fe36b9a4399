import { dayOf, type Platform } from '@medespraak/platform';
import { recordConsents } from '@medespraak/platform/consent/consent.operations';
import { ageBandOf } from '@medespraak/platform/people/people';
import type { listPeople } from '@medespraak/platform/people/people.operations';
import { inviteToWave } from '@medespraak/platform/surveys/invitations.operations';
import { recordSheets, type RecordedSheet } from '@medespraak/platform/surveys/recording.operations';
import { instrumentOfWave } from '@medespraak/platform/surveys/surveys';
import { createWave } from '@medespraak/platform/surveys/waves.operations';
import { machine } from '../session.ts';
import { inventAnswers } from './answers.ts';
import type { Where } from './history.ts';
import { inventOwnAnswers } from './own-questions.ts';
import { chanceFrom, type Chance } from './random.ts';

export interface Taker {
  person: Awaited<ReturnType<typeof listPeople>>['people'][number];
  wellbeing: number;
}

const day = 86_400_000;

/**
 * One wave: everybody is invited; who does badly answers less often and stops earlier, as in real life. A wave that is not
 * published is still open, and about half of those who will answer have done so.
 */
export async function playWave(
  platform: Platform,
  where: Where,
  chance: Chance,
  wave: { name: string; kind: 'baseline' | 'pulse' | 'core'; publish: boolean },
  takers: readonly Taker[],
): Promise<{ waveId: string }> {
  const now = platform.clock.now();
  const { organisationId } = where;
  const { waveId } = await createWave(platform, machine, {
    ...where,
    name: wave.name,
    kind: wave.kind,
    opensOn: dayOf(now),
    closesOn: dayOf(new Date(now.getTime() + (wave.publish ? 21 : 60) * day)),
  });
  await inviteToWave(platform, machine, { organisationId, waveId, channel: 'letter' });
  const answering = takers.filter(({ wellbeing }) =>
    chance.yes((wave.publish ? 0.62 : 0.4) + 0.08 * wellbeing),
  );
  const allowing = answering.filter(() => chance.yes(0.96));
  await recordConsents(platform, machine, {
    organisationId,
    organisationName: 'Taalmaatjes Lindermeer (voorbeeld)',
    entries: answering.flatMap(({ person }) => {
      const allows = allowing.some((one) => one.person.id === person.id);
      const entry = (
        purpose: 'programme-figures' | 'municipality-figures' | 'impact-study',
        given: boolean,
      ) => ({
        personId: person.id,
        purpose,
        decision: given ? ('given' as const) : ('declined' as const),
        language: 'nl',
        // Consent comes before answers, and counts for figures from then on.
        at: now,
      });
      return [
        entry('programme-figures', allows),
        entry('municipality-figures', allows && chance.yes(0.93)),
        entry('impact-study', allows && chance.yes(0.7)),
      ];
    }),
  });
  // A chance of its own, so that everything else in the example stays as it was.
  const ownChance = chanceFrom(takers.length);
  await recordSheets(platform, machine, {
    organisationId,
    waveId,
    mode: 'self',
    sheets: allowing.map((taker) => ({
      ...inventSheet(chance, wave.kind, taker, now),
      ...(wave.kind === 'pulse' ? { ownAnswers: inventOwnAnswers(ownChance, taker.wellbeing, now) } : {}),
    })),
  });
  return { waveId };
}

function inventSheet(
  chance: Chance,
  kind: 'baseline' | 'pulse' | 'core',
  { person, wellbeing }: Taker,
  now: Date,
): RecordedSheet {
  const stops = chance.yes(0.1 - 0.02 * wellbeing);
  const startedAt = new Date(now.getTime() + chance.between(0, 1) * day);
  const sensitiveShown = kind === 'pulse' ? null : chance.yes(0.75);
  return {
    personId: person.id,
    language: chance.yes(0.7) ? 'nl' : 'en',
    state: stops ? 'started' : 'finished',
    startedAt,
    finishedAt: stops ? null : new Date(startedAt.getTime() + chance.between(4, 15) * 60_000),
    sensitiveShown,
    gender: person.gender,
    ageBand: ageBandOf(person.birthYear, now.getFullYear()),
    route: person.route,
    firstLanguage: person.firstLanguage,
    municipalityCode: person.municipalityCode,
    answers: inventAnswers(
      chance,
      instrumentOfWave[kind],
      wellbeing,
      sensitiveShown === true,
      stops ? 0.2 + chance.next() * 0.6 : 1,
    ),
  };
}
