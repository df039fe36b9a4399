import { z } from 'zod';
import { dayOf } from '../foundation/clock.ts';
import { asId, newId, type InvitationId, type OrganisationId, type PersonId } from '../foundation/ids.ts';
import { sendLetters } from '../foundation/letters.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { defaultProgrammeSettings, type ProgrammeSettings } from '../organisations/organisations.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import { channelOf, daysLater, firstMoment, leastDays, periodOf, waveName } from './calendar.ts';
import * as store from './calendar.store.ts';
import { invitationMail, invitationText, letterLanguage } from './invitation-letter.ts';
import { endOf } from './invitations.operations.ts';
import { linkDigestOf, linkSecret } from './links.ts';
import { createWave } from './waves.operations.ts';
import { findWaveByName } from './waves.store.ts';

/** The steps, of any programme, at which it is somebody's turn. For the job. */
export const listStepsDue = operation(
  {
    name: 'surveys.list-steps-due',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  async (call) =>
    (await store.selectStepsDue(call.tx, call.now, leastDays)).map((row) => ({
      stepId: row.id,
      organisationId: row.organisation_id,
    })),
);

/**
 * Opens the turn of everybody whose day came at a step: an invitation of her own, and its mail or text message in the same
 * transaction. However often and on however many machines this runs, and wherever it was broken off, each turn opens once:
 * processes wait for each other, and the database takes one invitation per step and person.
 */
export const openTurns = operation(
  {
    name: 'surveys.open-turns',
    allows: 'system',
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      stepId: z.uuid(),
    }),
  },
  async (call, input) => {
    await store.holdStep(call.tx, input.stepId);
    const step = await store.findStep(call.tx, input.stepId);
    const due = await store.selectDue(call.tx, input.stepId, call.now, leastDays);
    call.note(input.stepId, { invited: due.length });
    if (!step || due.length === 0) return { invited: 0 };
    const { organisation, programmes } = await readOrganisation.within(call, input);
    const programme = programmes.find(({ id }) => id === step.programmeId);
    const settings = { ...defaultProgrammeSettings, ...programme?.settings };
    const wave = await waveFor(
      call,
      step,
      settings,
      due
        .map((row) => row.closes_on)
        .toSorted()
        .at(-1) ?? '',
    );
    const today = dayOf(call.now, settings.timeZone);
    const turns = due.map((person) => {
      const id = newId<InvitationId>();
      const channel = channelOf({
        askBy: person.ask_by,
        email: person.email,
        phone: person.phone,
        mailFailedAt: person.mail_failed_at === null ? null : new Date(person.mail_failed_at),
      });
      const language = letterLanguage(person.first_language, settings.draftLanguages);
      return { id, channel, language, person };
    });
    const added = await store.insertTurns(
      call.tx,
      turns.map(({ id, channel, language, person }) => ({
        id,
        organisationId: input.organisationId,
        waveId: wave.id,
        personId: person.id,
        channel,
        language: language ?? 'nl',
        linkVersion: 1,
        linkDigest: linkDigestOf(linkSecret(call.platform.keys.links, id, 1)),
        invitedAt: call.now,
        expiresAt: endOf(person.closes_on),
        withdrawnAt: null,
        stepId: step.id,
        opensOn: today,
        closesOn: person.closes_on,
      })),
    );
    const moment = firstMoment(call.now, settings);
    const written = turns.flatMap(({ id, channel, language, person }) => {
      const address = channel === 'mail' ? person.email : channel === 'sms' ? person.phone : null;
      if (address === null || !added.has(id)) return [];
      const words =
        channel === 'sms'
          ? { subject: '', body: invitationText(organisation.name, language) }
          : invitationMail(organisation.name, person.closes_on, language);
      return {
        organisationId: input.organisationId,
        personId: asId<PersonId>(person.id),
        invitationId: id,
        notBefore: moment > call.now ? moment : null,
        toAddress: address,
        language: language ?? 'nl',
        ...words,
      } as const;
    });
    await sendLetters(call, written);
    return { invited: added.size };
  },
);

/** The wave that gathers today's turns of a step, made when it is not there yet or was published early. */
async function waveFor(
  call: Call,
  step: store.StepRow,
  settings: ProgrammeSettings,
  lastDay: string,
): Promise<{ id: string }> {
  const today = dayOf(call.now, settings.timeZone);
  const period = periodOf(today, settings.waveMonths);
  const { open, count } = await store.findWaveOf(call.tx, step.id, period);
  if (open) {
    if (open.closesOn < lastDay) await store.updateWave(call.tx, open.id, { closesOn: lastDay });
    return open;
  }
  let number = count + 1;
  while (await findWaveByName(call.tx, step.programmeId, waveName(step.name, period, number))) number += 1;
  const { waveId } = await createWave.within(call, {
    organisationId: call.organisationId,
    programmeId: step.programmeId,
    name: waveName(step.name, period, number),
    kind: step.kind,
    opensOn: today,
    closesOn: daysLater(period.until, step.openDays - 1),
  });
  await store.updateWave(call.tx, waveId, { stepId: step.id });
  return { id: waveId };
}
