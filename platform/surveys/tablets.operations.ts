import { z } from 'zod';
import { digestOf, newSecret } from '../devices/devices.ts';
import { asId, newId, type OrganisationId, type WaveId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import {
  codeDigestOf,
  longestTabletHours,
  mostWrongCodes,
  openingMinutes,
  readCode,
  waitingMinutes,
} from './modes.ts';
import * as store from './modes.store.ts';
import { isGone } from './visits.ts';
import { readWave } from './waves.operations.ts';
import { withoutTurns } from '../foundation/turning-marks.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const waveId = z.uuid().transform((value) => asId<WaveId>(value));
const minutes = (count: number) => count * 60_000;

/**
 * Makes ready a tablet for a wave: an address to open on it, once and soon. It ends after a number of hours, or when somebody ends it.
 * @throws Problem 'wave-closed'.
 */
export const makeTablet = operation(
  {
    name: 'surveys.make-tablet',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      waveId,
      label: z.string().overwrite(withoutTurns).trim().min(1, 'a name').max(60, 'at most 60 characters'),
      hours: z.number().int().min(1).max(longestTabletHours),
    }),
  },
  async (call, input) => {
    const { wave } = await readWave.within(call, input);
    if (wave.state === 'closed') throw new Problem('wave-closed');
    const [id, secret] = [newId(), newSecret()];
    await store.insertTablet(call.tx, {
      id,
      organisationId: input.organisationId,
      waveId: input.waveId,
      label: input.label,
      openingDigest: digestOf(secret),
      openableUntil: new Date(call.now.getTime() + minutes(openingMinutes)),
      madeAt: call.now,
      endsAt: new Date(call.now.getTime() + minutes(60 * input.hours)),
    });
    call.note(input.waveId, { hours: input.hours });
    return { tabletId: id, address: `${call.platform.address}/kiosk/open/${secret}` };
  },
);

/** The tablets of a wave, the newest first. */
export const listTablets = operation(
  {
    name: 'surveys.list-tablets',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, waveId }),
  },
  async (call, input) =>
    (await store.selectTablets(call.tx, input.waveId)).map((row) => ({
      ...row,
      state:
        row.endedAt !== null || row.endsAt <= call.now
          ? ('ended' as const)
          : row.openedAt !== null
            ? ('open' as const)
            : row.openableUntil <= call.now
              ? ('missed' as const)
              : ('waiting' as const),
    })),
);

/** Ends a tablet, and whoever is at it. @throws Problem 'not-found'. */
export const endTablet = operation(
  {
    name: 'surveys.end-tablet',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, tabletId: z.uuid() }),
  },
  async (call, input) => {
    if (!(await store.endTablet(call.tx, input.tabletId, call.now))) throw new Problem('not-found');
    call.note(input.tabletId);
  },
);

/** Makes the device that asks into a tablet. @throws Problem 'link-expired' for an address that was used, is too old or is none. */
export const openTablet = operation(
  {
    name: 'surveys.open-tablet',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret: z.string().max(200) }),
  },
  async (call, input): Promise<{ secret: string; endsAt: Date }> => {
    const secret = newSecret();
    const row = await store.openTablet(call.tx, digestOf(input.secret), digestOf(secret), call.now);
    if (!row) throw new Problem('link-expired');
    return { secret, endsAt: row.endsAt };
  },
);

/** Whether a device is a tablet now, and of whom. */
export const findTablet = operation(
  {
    name: 'surveys.find-tablet',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret: z.string().max(200) }),
  },
  async (call, input) => {
    const row = await store.findTablet(call.tx, digestOf(input.secret), call.now);
    return row && { waveId: row.waveId, endsAt: row.endsAt };
  },
);

/** What came of a code; `language` is that of her slip. */
export type AtTablet =
  { state: 'begun'; secret: string; language: string } | { state: 'wrong' | 'wait' | 'ended' };

/**
 * Begins at a tablet with somebody's code; whoever was at it before is gone. A wrong code is counted, and after ten the tablet waits:
 * whoever tries all day has a chance of about one in a hundred to hit one of five hundred codes, and sees nothing that was said.
 */
export const beginAtTablet = operation(
  {
    name: 'surveys.begin-at-tablet',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret: z.string().max(200), code: z.string().max(40) }),
  },
  async (call, input): Promise<AtTablet> => {
    const tablet = await store.findTablet(call.tx, digestOf(input.secret), call.now, true);
    if (!tablet) return { state: 'ended' };
    const isRecent =
      tablet.wrongSince !== null &&
      call.now.getTime() - tablet.wrongSince.getTime() < minutes(waitingMinutes);
    if (isRecent && tablet.wrongCodes >= mostWrongCodes) return { state: 'wait' };
    const code = readCode(input.code);
    const digest = code && codeDigestOf(call.platform.keys.links, tablet.organisationId, code);
    const found = digest && (await store.findByCode(call.tx, tablet.organisationId, digest, call.now));
    if (!found || found.wave.id !== tablet.waveId) {
      await store.countWrongCode(call.tx, tablet.id, {
        wrongCodes: isRecent ? tablet.wrongCodes + 1 : 1,
        wrongSince: call.now,
      });
      return { state: 'wrong' };
    }
    await store.countWrongCode(call.tx, tablet.id, { wrongCodes: 0, wrongSince: null });
    await store.endVisits(call.tx, { tabletId: tablet.id }, call.now, isGone(call.now));
    const secret = newSecret();
    await store.insertVisit(call.tx, {
      id: newId(),
      organisationId: tablet.organisationId,
      personId: found.code.personId,
      invitationId: found.invitation.id,
      tabletId: tablet.id,
      mode: 'kiosk',
      secretDigest: digestOf(secret),
      startedAt: call.now,
      seenAt: call.now,
      agreed: true,
    });
    return { state: 'begun', secret, language: found.invitation.language };
  },
);
