import { recordConversations } from '../conversations/history.operations.ts';
import { logConversation } from '../conversations/pairs.operations.ts';
import type { Participant } from '../devices/devices.operations.ts';
import { makeCertificate } from '../hours/certificates.operations.ts';
import { logOwnTalk } from '../hours/talks.operations.ts';
import { changeProgrammeSettings } from '../organisations/organisations.operations.ts';
import { machine, type TestOrganisation } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

/**
 * What comes after talks: one today that both look back on, one of last month that is paid, one that the newcomer wrote down
 * and the buddy was asked about, and a certificate of the newcomer.
 */
export async function makeAfterTalk(
  platform: TestPlatform,
  house: TestOrganisation,
  { newcomer }: Record<'newcomer' | 'buddy', Participant>,
  { startedPairId: pairId }: { startedPairId: string },
) {
  const { organisationId, programmeId } = house;
  const ids = { talkId: crypto.randomUUID(), loggedTalkId: crypto.randomUUID() };
  await logConversation(platform, house.coordinator, {
    organisationId,
    pairId,
    heldOn: '2026-11-02',
    minutes: 45,
    submissionId: ids.talkId,
  });
  await recordConversations(platform, machine, {
    organisationId,
    talks: [{ pairId, heldOn: '2026-10-20', minutes: 60 }],
  });
  await changeProgrammeSettings(platform, house.coordinator, {
    organisationId,
    programmeId,
    settings: { paidBuddies: true, hourlyRate: 1250 },
  });
  await logOwnTalk(platform, newcomer, {
    talkId: ids.loggedTalkId,
    pairId,
    heldOn: '2026-11-02',
    minutes: 30,
    another: true,
  });
  const { id, number } = await makeCertificate(platform, newcomer, {});
  return { ...ids, certificateId: id, certificateNumber: number };
}
