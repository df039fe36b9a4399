import type { Participant } from '../devices/devices.operations.ts';
import { newId } from '../foundation/ids.ts';
import { decideRemark } from '../voice/answering.operations.ts';
import { say } from '../voice/remarks.operations.ts';
import { showSignal } from '../voice/showing.operations.ts';
import { handleSignal, markFigure } from '../voice/signals.operations.ts';
import type { FigureName } from '../voice/voice.ts';
import type { TestPlatform } from './test-platform.ts';
import type { TestOrganisation } from './people.ts';
import type { Workplace } from './world.ts';

/** A figure that every release of a side shows: to the organisation and to the municipality. */
export const shownFigure: FigureName = {
  subjectKind: 'indicator',
  subjectId: 'language.conversation',
  groupDimension: 'all',
  groupValue: 'all',
};

/** A signal of the organisation and one of the municipality, each taken up and shown to newcomers. */
export async function makeSignals(
  platform: TestPlatform,
  house: TestOrganisation,
  municipality: Workplace,
  releaseId: string,
  mark: string,
) {
  const signals = { partner: crypto.randomUUID(), municipality: crypto.randomUUID() };
  const action = { title: mark, plan: mark, who: mark, due: '2026-12-31' };
  for (const [room, actor, organisationId] of [
    ['partner', house.coordinator, house.organisationId],
    ['municipality', municipality.staff.municipality, municipality.organisationId],
  ] as const) {
    const where = { organisationId, signalId: signals[room] };
    await markFigure[room](platform, actor, { ...where, ...shownFigure, releaseId, reason: mark });
    await handleSignal[room](platform, actor, { ...where, step: 'taken-up', ...action });
    await showSignal[room](platform, actor, { ...where, texts: { nl: { title: mark, plan: mark } } });
  }
  return { signalId: signals.partner, municipalSignalId: signals.municipality };
}

/** What somebody said about each of the two, passed to the others, and an idea of somebody else. */
export async function makeRemarks(
  platform: TestPlatform,
  house: TestOrganisation,
  she: Participant,
  other: Participant,
  signals: { signalId: string; municipalSignalId: string },
  mark: string,
) {
  const remarks = { remarkId: newId(), municipalRemarkId: newId(), initiativeId: newId() };
  const said = { words: mark, language: 'nl', anonymous: true } as const;
  const comment = { ...said, kind: 'comment' } as const;
  await say(platform, she, { ...comment, remarkId: remarks.remarkId, about: signals.signalId });
  await say(platform, she, {
    ...comment,
    remarkId: remarks.municipalRemarkId,
    about: signals.municipalSignalId,
  });
  await say(platform, other, { ...said, remarkId: remarks.initiativeId, kind: 'initiative' });
  for (const remarkId of Object.values(remarks))
    await decideRemark(platform, house.coordinator, {
      organisationId: house.organisationId,
      remarkId,
      decision: 'passed',
    });
  return remarks;
}
