import { dayOf } from '../foundation/clock.ts';
import { transact } from '../foundation/database.ts';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { defineJob } from '../foundation/jobs.ts';
import { queueMail } from '../foundation/mail.store.ts';
import type { Platform } from '../foundation/platform.ts';
import { dueBefore, reminderLetter } from './certificates.ts';
import * as certificates from './certificates.store.ts';
import { endPauses } from './own-profile.operations.ts';
import { deleteExpiredSignUps } from './sign-up.store.ts';

/** Forgets sign-ups that were not finished within 30 days. */
export async function forgetSignUps(platform: Platform): Promise<void> {
  await transact(platform.database, 'owner', {}, (tx) => deleteExpiredSignUps(tx, platform.clock.now()));
}

/**
 * Tells the coordinators of an organisation, once, of certificates of conduct that are 33 months old. An organisation
 * without a coordinator is told as soon as it has one.
 */
export async function remindOfCertificates(platform: Platform): Promise<void> {
  const now = platform.clock.now();
  const today = dayOf(now);
  await transact(platform.database, 'owner', {}, async (tx) => {
    const byOrganisation = Map.groupBy(
      await certificates.takeDue(tx, dueBefore(today)),
      (row) => row.organisationId,
    );
    for (const [organisationId, due] of byOrganisation) {
      const addresses = await certificates.selectCoordinators(tx, organisationId);
      if (addresses.length === 0) continue;
      const links = due.map(({ id, slug }) => `${platform.address}/organisation/${slug}/people/${id}`);
      const letter = reminderLetter(links);
      await queueMail(
        tx,
        addresses.map((toAddress) => ({
          organisationId: asId<OrganisationId>(organisationId),
          personId: null,
          invitationId: null,
          toAddress,
          language: 'nl',
          ...letter,
        })),
        now,
      );
      const ids = due.map(({ id }) => id);
      await certificates.markReminded(tx, ids, today);
    }
  });
}

defineJob('forget-sign-ups', forgetSignUps);
defineJob('remind-of-certificates', remindOfCertificates);

defineJob('end-pauses', async (platform) => {
  await endPauses(platform, { kind: 'system', reason: 'end-pauses' }, {});
});
