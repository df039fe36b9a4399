import { z } from 'zod';
import { dayOf } from '../foundation/clock.ts';
import { asId, type OrganisationId, type PersonId } from '../foundation/ids.ts';
import type { Letter } from '../foundation/mail.ts';
import { operation } from '../foundation/operation.ts';
import { pseudonymOf } from '../foundation/pseudonyms.ts';
import { defaultProgrammeSettings, type ProgrammeSettings } from '../organisations/organisations.ts';
import { channelOf, firstMoment } from './calendar.ts';
import { invitationText, letterLanguage, reminderMail } from './invitation-letter.ts';
import { linkAddress, linkSecret, oneClickAddress, stopAddress } from './links.ts';
import * as store from './reminders.store.ts';
import { findSettingsOfWave } from './waves.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const personId = z.uuid().transform((value) => asId<PersonId>(value));

/** The waves, of any programme, in which somebody may be reminded. For the job. */
export const listWavesToRemind = operation(
  {
    name: 'surveys.list-waves-to-remind',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  async (call) =>
    (await store.selectWavesToRemind(call.tx, call.now)).map((row) => ({
      waveId: row.id,
      organisationId: row.organisation_id,
    })),
);

/**
 * Plans the reminders of a wave that are due, each once: to who has not finished, did not stop and did not refuse. It tells
 * nothing and leaves no line: how many they are tells how many finished. See docs/decisions/0015.
 */
export const planReminders = operation(
  {
    name: 'surveys.plan-reminders',
    allows: 'system',
    access: ['messenger'],
    audited: false,
    input: z.object({ organisationId, waveId: z.uuid() }),
  },
  async (call, input): Promise<void> => {
    const found = await findSettingsOfWave(call.tx, input.waveId);
    const settings: ProgrammeSettings = { ...defaultProgrammeSettings, ...found };
    // What is planned leaves at once: in the night nothing is, so that who finishes before the morning gets none.
    if (found === null || firstMoment(call.now, settings) > call.now) return;
    const candidates = await store.selectCandidates(call.tx, input.waveId, {
      today: dayOf(call.now, settings.timeZone),
      timeZone: settings.timeZone,
      days: settings.reminderDays,
      most: settings.reminders,
    });
    if (candidates.length === 0) return;
    const done = await store.selectDone(call.tx, input.waveId);
    const refused = await store.selectRefused(call.tx, input.waveId);
    const due = candidates.flatMap((one): store.NewReminder[] => {
      const pseudonym = pseudonymOf(call.platform.keys.pseudonyms, 'monitoring-v1', asId(one.person_id));
      const channel = channelOf({
        askBy: one.ask_by,
        email: one.email,
        phone: one.phone,
        mailFailedAt: one.mail_failed ? call.now : null,
      });
      if (done.has(pseudonym) || refused.has(one.person_id) || channel === 'letter' || channel === 'hand')
        return [];
      const { organisationId: organisation } = input;
      return [
        {
          organisationId: organisation,
          invitationId: one.invitation_id,
          personId: one.person_id,
          number: one.reminded + 1,
          channel,
        },
      ];
    });
    await store.insertReminders(call.tx, due, call.now);
    if (due.length > 0)
      call.later('waking the reminders', () => call.platform.jobs.wake('deliver-reminders'));
  },
);

const ofReminder = z.object({ organisationId, reminderId: z.uuid(), personId });

/**
 * Writes a reminder and marks it as being sent, unless it is not wanted any more: she finished, stopped or left meanwhile. Null
 * then, and for one that waits on: while her wave stands still, and in the quiet hours.
 */
export const takeReminder = operation(
  {
    name: 'surveys.take-reminder',
    allows: 'system',
    access: ['messenger'],
    audited: false,
    input: ofReminder,
  },
  async (call, input): Promise<{ channel: 'mail' | 'sms'; attempts: number; letter: Letter } | null> => {
    const found = await store.findReminder(call.tx, input.reminderId);
    if (!found) return null;
    const settings: ProgrammeSettings = { ...defaultProgrammeSettings, ...found.settings };
    if (found.is_paused || firstMoment(call.now, settings) > call.now) return null;
    const pseudonym = pseudonymOf(call.platform.keys.pseudonyms, 'monitoring-v1', input.personId);
    const isOver = dayOf(call.now, settings.timeZone) > found.closes_on;
    const isDone = (await store.selectDone(call.tx, found.wave_id, pseudonym)).size > 0;
    if (!found.is_wanted || found.address === null || isOver || isDone) {
      await store.moveReminder(call.tx, input.reminderId, 'waiting', {
        state: 'dropped',
        settledAt: call.now,
      });
      return null;
    }
    const { links } = call.platform.keys;
    const language = letterLanguage(found.first_language, settings.draftLanguages);
    const link = linkAddress(
      call.platform.address,
      linkSecret(links, found.invitation_id, found.link_version),
    );
    const stop = stopAddress(call.platform.address, links, input.personId, language ?? 'nl');
    const { subject, body } =
      found.channel === 'sms'
        ? { subject: '', body: invitationText(found.organisation, language) }
        : reminderMail(found.organisation, found.closes_on, language, found.number >= settings.reminders);
    const isMine = await store.moveReminder(call.tx, input.reminderId, 'waiting', {
      state: 'sending',
      takenAt: call.now,
      isTried: true,
    });
    if (!isMine) return null;
    const letter = {
      id: input.reminderId,
      to: found.address,
      subject,
      text: body.replaceAll('{link}', link).replaceAll('{stop}', stop),
      unsubscribe: oneClickAddress(call.platform.address, links, input.personId),
    };
    return { channel: found.channel, attempts: found.attempts + 1, letter };
  },
);

/** Keeps what became of a reminder that was being sent. */
export const settleReminder = operation(
  {
    name: 'surveys.settle-reminder',
    allows: 'system',
    access: ['messenger'],
    audited: false,
    input: ofReminder.extend({ outcome: z.enum(['sent', 'failed', 'unsure', 'waiting']) }),
  },
  async (call, input): Promise<void> => {
    await store.moveReminder(call.tx, input.reminderId, 'sending', {
      state: input.outcome,
      // One that the server could not take waits ten minutes.
      takenAt: call.now,
      ...(input.outcome === 'waiting' ? {} : { settledAt: call.now }),
    });
  },
);
