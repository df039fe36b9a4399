import { z } from 'zod';
import { loadFramework } from '@medespraak/framework';
import { asId, type OrganisationId, type ReleaseId } from '../foundation/ids.ts';
import type { Call } from '../foundation/operation.ts';
import {
  listMunicipalReleases,
  listReleases,
  readMunicipalRelease,
  readRelease,
} from '../insights/releases.operations.ts';
import { findFallen, type Falls } from './falls.ts';
import { inBothRooms, type VoiceRoom } from './rooms.ts';
import { nameOf } from './voice.ts';
import { selectMarked } from './voice.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const releaseId = z.uuid().transform((value) => asId<ReleaseId>(value));

const nothing: Falls = { falls: [], looked: 0, notAssessed: 0, findable: null };

/** How many releases back one with a figure in common is looked for. */
const mostBack = 6;

/** The releases that may be compared with each other, newest first: of one programme, as whoever asks reads them. */
async function releasesLike(call: Call, room: VoiceRoom, id: ReleaseId | undefined) {
  const asked = { organisationId: call.organisationId };
  const all =
    room === 'partner'
      ? await listReleases.within(call, asked)
      : await listMunicipalReleases.within(call, asked);
  const now = id ? all.find((one) => one.id === id) : all[0];
  const earlier = all.filter(
    (one) =>
      now &&
      one.organisationName === now.organisationName &&
      one.programmeName === now.programmeName &&
      one.computedAt < now.computedAt,
  );
  return { now: now ?? null, earlier };
}

async function figuresOf(call: Call, room: VoiceRoom, id: string) {
  const asked = { organisationId: call.organisationId, releaseId: id };
  const { figures } =
    room === 'partner'
      ? await readRelease.within(call, asked)
      : await readMunicipalRelease.within(call, asked);
  return figures;
}

/**
 * The figures that worsened since the release before by more than chance, out of all that could be compared: of a release, or of the
 * newest. The release before is the newest of the same programme with which anything can be compared. From what the releases show alone.
 * `signalId` is the signal that a figure is already; null for what nobody marked.
 */
export const proposeFalls = inBothRooms(
  {
    name: 'voice.propose-falls',
    audited: false,
    input: z.object({ organisationId, releaseId: releaseId.optional() }),
  },
  async (call, asked, room) => {
    const { now, earlier } = await releasesLike(call, room, asked.releaseId);
    const none = { now: now && named(now), before: null, ...nothing, falls: [] };
    if (!now) return none;
    const here = { ...now, figures: await figuresOf(call, room, now.id) };
    const marked = await selectMarked(call.tx, call.organisationId);
    for (const release of earlier.slice(0, mostBack)) {
      const before = { ...release, figures: await figuresOf(call, room, release.id) };
      const found = findFallen(before, here, loadFramework());
      if (found.looked === 0) continue;
      const falls = found.falls.map((fall) => ({
        ...fall,
        signalId:
          marked.find(({ figure }) => figure.releaseId === now.id && nameOf(figure) === nameOf(fall))?.id ??
          null,
      }));
      return { now: named(now), before: named(release), ...found, falls };
    }
    return none;
  },
);

const named = ({
  id,
  organisationName,
  waveName,
  computedAt,
}: {
  id: string;
  organisationName: string;
  waveName: string;
  computedAt: Date;
}) => ({ id, organisationName, waveName, computedAt });
