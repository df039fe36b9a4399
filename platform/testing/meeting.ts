import { confirmRound } from '../conversations/confirming.operations.ts';
import { acceptPairs, listPairs } from '../conversations/pairs.operations.ts';
import { proposeRound } from '../conversations/proposing.operations.ts';
import { openDevice, signInAfterSignUp, type Participant } from '../devices/devices.operations.ts';
import type { Platform } from '../foundation/platform.ts';
import { addPeople, machine, makeOrganisation, profile, type TestOrganisation } from './people.ts';

/** Somebody who is signed in: the secret of her device, and who she is to an operation. */
export interface SignedIn {
  secret: string;
  actor: Participant;
}

export interface Meeting {
  pairId: string;
  newcomer: SignedIn;
  buddy: SignedIn;
}

/** An organisation in which as many newcomers and buddies as asked are paired and talk; both sides signed in on a device. */
export async function makeMeetings(
  platform: Platform,
  mark: string,
  count: number,
): Promise<{ house: TestOrganisation; meetings: Meeting[] }> {
  const house = await makeOrganisation(platform, mark);
  const where = { organisationId: house.organisationId, programmeId: house.programmeId };
  const names = Array.from({ length: count }, (_, index) => `${mark}-${String(index).padStart(3, '0')}`);
  await addPeople(
    platform,
    house,
    'newcomer',
    names.map((name) => profile({ givenName: `n-${name}`, familyName: name, level: 'A2' })),
  );
  await addPeople(
    platform,
    house,
    'buddy',
    names.map((name) =>
      profile({ givenName: `b-${name}`, familyName: name, levelMin: 'A0', levelMax: 'B2', capacity: 1 }),
    ),
  );
  const round = await proposeRound(platform, house.coordinator, { ...where, seed: 1 });
  await confirmRound(platform, house.coordinator, { ...where, ...round });
  const { pairs } = await listPairs(platform, house.coordinator, { ...where, pageSize: 10_000 });
  await acceptPairs(platform, house.coordinator, { ...where, pairIds: pairs.map(({ id }) => id) });
  const signIn = async (personId: string): Promise<SignedIn> => {
    const { secret } = await signInAfterSignUp(platform, machine, {
      organisationId: house.organisationId,
      personId,
      userAgent: null,
    });
    const opened = await openDevice(platform, secret);
    if (!opened) throw new Error('a device that was just made is signed in');
    return { secret, actor: opened.actor };
  };
  const meetings: Meeting[] = [];
  for (const pair of pairs)
    meetings.push({
      pairId: pair.id,
      newcomer: await signIn(pair.newcomer.id),
      buddy: await signIn(pair.buddy.id),
    });
  return { house, meetings };
}
