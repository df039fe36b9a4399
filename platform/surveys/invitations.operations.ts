import { z } from 'zod';
import { asId, newId, type InvitationId, type OrganisationId, type WaveId } from '../foundation/ids.ts';
import { dayOf } from '../foundation/clock.ts';
import { sendLetters } from '../foundation/letters.ts';
import type { NewMail } from '../foundation/mail.store.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { sendsTexts } from '../foundation/sms.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import type { ProgrammeSettings } from '../organisations/organisations.ts';
import { readReachable } from '../people/reachable.operations.ts';
import { messageTo } from './calendar.ts';
import { invitationMail, invitationText, letterLanguage } from './invitation-letter.ts';
import * as store from './invitations.store.ts';
import { linkAddress, linkDigestOf, linkSecret } from './links.ts';
import { mayShowLink } from './showing.ts';
import { isUnsent, type Channel } from './surveys.ts';
import { readWave } from './waves.operations.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const waveId = z.uuid().transform((value) => asId<WaveId>(value));
const invitationId = z.uuid().transform((value) => asId<InvitationId>(value));

/** Days after a wave's last day that its links still open somebody's own page: to look back, withdraw or erase. */
const daysToLookBack = 180;
export const endOf = (closesOn: string): Date =>
  new Date(Date.parse(`${closesOn}T23:59:59+01:00`) + daysToLookBack * 86_400_000);

/**
 * Invites the active newcomers of a wave's programme who were not invited yet: with 'mail' whoever a message reaches, by mail or as
 * text message as was said of her (see `messageTo`), or everybody by letter or by hand. Asking again invites only who came since, and by message or letter also whom nothing was sent to: who has
 * a code alone. Her link is made as if it were new, and shows nothing that was said by her code. Mail for a wave that has not begun waits until the morning
 * of its first day, which `leavesOn` then is.
 * @throws Problem 'wave-closed'.
 */
export const inviteToWave = operation(
  {
    name: 'surveys.invite',
    allows: ['coordinator'],
    access: ['staff', 'statistician'],
    audited: true,
    input: z.object({
      organisationId,
      waveId,
      channel: z.enum(['mail', 'letter', 'hand']),
      personIds: z.array(z.uuid()).optional(),
    }),
  },
  async (call, input) => {
    const { wave } = await readWave.within(call, input);
    if (wave.state === 'closed') throw new Problem('wave-closed');
    const { organisation, programmes } = await readOrganisation.within(call, input);
    const people = await readReachable.within(call, {
      organisationId: input.organisationId,
      programmeId: wave.programmeId,
    });
    const drafts = draftsOf(programmes, wave.programmeId);
    const known = new Map(
      (await store.selectInvitations(call.tx, input.waveId, true)).map((row) => [row.personId, row]),
    );
    const mayGet = (row: store.InvitationRow | undefined) =>
      !row || (input.channel !== 'hand' && isUnsent(row));
    const wanted = input.personIds ? new Set(input.personIds) : null;
    // A wave of the calendar invites by itself, each when it is her turn.
    const mayAsk = wave.stepId === null;
    const asked = people.filter((person) => mayAsk && (!wanted || wanted.has(person.id)));
    const fresh = asked.filter((person) => mayGet(known.get(person.id)));
    const hasTexts = sendsTexts(call.platform);
    const wayTo = (person: (typeof people)[number]): Channel | null =>
      input.channel === 'mail' ? messageTo(person, hasTexts) : input.channel;
    const reachable = fresh.flatMap((person) => {
      const channel = wayTo(person);
      return channel === null ? [] : [{ ...person, channel }];
    });
    for (const channel of new Set(reachable.map((person) => person.channel))) {
      const given = reachable.flatMap((person) =>
        person.channel === channel ? (known.get(person.id)?.id ?? []) : [],
      );
      const unsent = given.map((id) => asId<InvitationId>(id));
      await store.sendAfterAll(call.tx, unsent, channel, call.now);
    }
    const unknown = reachable.filter((person) => !known.has(person.id));
    const rows = unknown.map((person) => {
      const id = newId<InvitationId>();
      return {
        id,
        organisationId: input.organisationId,
        waveId: input.waveId,
        personId: person.id,
        channel: person.channel,
        language: letterLanguage(person.firstLanguage, drafts) ?? 'nl',
        linkVersion: 1,
        linkDigest: linkDigestOf(linkSecret(call.platform.keys.links, id, 1)),
        invitedAt: call.now,
        expiresAt: endOf(wave.closesOn),
        withdrawnAt: null,
        stepId: null,
        opensOn: null,
        closesOn: null,
      };
    });
    await store.insertInvitations(call.tx, rows);
    if (input.channel === 'mail') {
      const made = new Map(rows.map((row) => [row.personId, row]));
      const letters = reachable.map((person) => {
        const { id = '' } = made.get(person.id) ?? known.get(person.id) ?? {};
        const channel = person.channel === 'sms' ? 'sms' : 'mail';
        return mailTo(person, id, { organisation, wave, drafts, now: call.now, channel });
      });
      await sendLetters(call, letters);
    }
    call.note(input.waveId, { invited: reachable.length, channel: input.channel });
    return {
      invited: reachable.length,
      alreadyInvited: asked.length - fresh.length,
      unreachable: fresh.length - reachable.length,
      leavesOn: input.channel === 'mail' && dayOf(call.now) < wave.opensOn ? wave.opensOn : null,
    };
  },
);

/** Nine o'clock in winter, ten in summer. */
const morningOf = (day: string) => new Date(`${day}T09:00:00+01:00`);

/** Languages whose unchecked words a programme lets be used. */
const draftsOf = (
  programmes: readonly { id: string; settings: Partial<ProgrammeSettings> }[],
  programmeId: string,
): readonly string[] => programmes.find(({ id }) => id === programmeId)?.settings.draftLanguages ?? [];

/**
 * By which way a new link goes: by mail to an address that works; by text to the telephone of who got hers by text, or by mail that
 * came back, when text messages leave this house; otherwise on paper.
 */
const renewedBy = (
  before: Channel,
  person: { email: string | null; phone: string | null },
  hasTexts: boolean,
): Channel => {
  if (person.email !== null) return 'mail';
  if (person.phone !== null && (before === 'sms' || (before === 'mail' && hasTexts))) return 'sms';
  return before === 'hand' ? 'hand' : 'letter';
};

/** The mail or text with somebody's link, which is filled in when it leaves. */
function mailTo(
  person: { id: string; email: string | null; phone: string | null; firstLanguage: string | null },
  invitation: string,
  about: {
    organisation: { id: string; name: string };
    wave: { opensOn: string; closesOn: string };
    drafts: readonly string[];
    now: Date;
    channel?: 'mail' | 'sms';
  },
): NewMail {
  const { opensOn, closesOn } = about.wave;
  const language = letterLanguage(person.firstLanguage, about.drafts);
  return {
    notBefore: dayOf(about.now) < opensOn ? morningOf(opensOn) : null,
    organisationId: asId(about.organisation.id),
    personId: asId(person.id),
    invitationId: asId(invitation),
    language: language ?? 'nl',
    ...(about.channel === 'sms'
      ? {
          toAddress: person.phone ?? '',
          subject: '',
          body: invitationText(about.organisation.name, language),
        }
      : { toAddress: person.email ?? '', ...invitationMail(about.organisation.name, closesOn, language) }),
  };
}

/**
 * The letters of a wave to print: name, link and last day, for everybody whose link was made in the last days, or with `onPaper` only
 * for whom no mail and no text message went to. `past` says for how many that moment is over, and `sent` how many got a message
 * instead. Whether somebody began plays no part.
 */
export const readLetters = operation(
  {
    name: 'surveys.read-letters',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, waveId, onPaper: z.boolean().default(false) }),
  },
  async (call, input) => {
    const { wave } = await readWave.within(call, input);
    const { organisation, programmes } = await readOrganisation.within(call, input);
    const drafts = draftsOf(programmes, wave.programmeId);
    const people = await readReachable.within(call, {
      organisationId: input.organisationId,
      programmeId: wave.programmeId,
    });
    const invitations = new Map(
      (await store.selectInvitations(call.tx, input.waveId)).map((row) => [row.personId, row]),
    );
    const working = people.flatMap((person) => {
      const row = invitations.get(person.id);
      return row && !row.withdrawnAt ? [{ person, row }] : [];
    });
    const byPaper = working.filter(({ row }) => row.channel === 'letter' || row.channel === 'hand');
    const usable = input.onPaper ? byPaper : working;
    const letters = usable
      .filter(({ row }) => mayShowLink(row.invitedAt, wave.opensOn, call.now))
      .map(({ person, row }) => ({
        invitationId: row.id,
        personId: person.id,
        name: `${person.givenName} ${person.familyName}`.trim(),
        /** Her own last day. */
        closesOn: row.closesOn ?? wave.closesOn,
        channel: row.channel,
        /** Beside Dutch and English. */
        language: letterLanguage(person.firstLanguage, drafts),
        link: linkAddress(
          call.platform.address,
          linkSecret(call.platform.keys.links, row.id, row.linkVersion),
        ),
      }));
    call.note(input.waveId, { letters: letters.length });
    return {
      organisation: organisation.name,
      letters,
      past: usable.length - letters.length,
      sent: working.length - byPaper.length,
    };
  },
);

/** Ends a link. What was answered stays, and the newcomer can no longer reach it by this link. */
export const withdrawInvitation = operation(
  {
    name: 'surveys.withdraw-invitation',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, invitationId }),
  },
  async (call, input) => {
    const row = await store.findInvitation(call.tx, input.invitationId);
    if (!row) throw new Problem('not-found');
    await store.updateInvitation(call.tx, input.invitationId, { withdrawnAt: row.withdrawnAt ?? call.now });
    call.note(input.invitationId);
  },
);

/**
 * Makes a new link and ends the old one; the newcomer sees on her own page when. Whoever has an address that works
 * gets it by mail; who has a telephone alone, and got hers by text or by mail that came back, by text; others on paper; all are with the letters while links are shown.
 * It shows nothing that was answered before it was made.
 * @throws Problem 'wave-closed', or 'not-found' also for somebody who left the programme.
 */
export const renewInvitation = operation(
  {
    name: 'surveys.renew-invitation',
    allows: ['coordinator'],
    access: ['staff', 'statistician'],
    audited: true,
    input: z.object({ organisationId, invitationId }),
  },
  async (call, input) => {
    const row = await store.findInvitation(call.tx, input.invitationId);
    if (!row) throw new Problem('not-found');
    const { wave } = await readWave.within(call, {
      organisationId: input.organisationId,
      waveId: row.waveId,
    });
    if (wave.state === 'closed') throw new Problem('wave-closed');
    const { organisation, programmes } = await readOrganisation.within(call, input);
    const people = await readReachable.within(call, { ...input, programmeId: wave.programmeId });
    const person = people.find((candidate) => candidate.id === row.personId);
    if (!person) throw new Problem('not-found');
    const linkVersion = row.linkVersion + 1;
    const channel = renewedBy(row.channel, person, sendsTexts(call.platform));
    await store.updateInvitation(call.tx, input.invitationId, {
      channel,
      linkVersion,
      linkDigest: linkDigestOf(linkSecret(call.platform.keys.links, row.id, linkVersion)),
      withdrawnAt: null,
      invitedAt: call.now,
    });
    const drafts = draftsOf(programmes, wave.programmeId);
    if (channel === 'mail' || channel === 'sms')
      await sendLetters(call, [
        mailTo(person, row.id, {
          organisation,
          wave: { opensOn: wave.opensOn, closesOn: row.closesOn ?? wave.closesOn },
          drafts,
          now: call.now,
          channel,
        }),
      ]);
    call.note(input.invitationId, { linkVersion });
  },
);

/**
 * Mail that was not sent because no server is set, at most 300. Links stand beside it in the example alone, while they may be
 * shown: whoever opens one reads answers.
 */
export const readOutbox = operation(
  {
    name: 'surveys.read-outbox',
    allows: ['coordinator', 'administrator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId }),
  },
  async (call, input) => {
    if (call.platform.postman.kind !== 'outbox') return [];
    const { organisation } = await readOrganisation.within(call, input);
    const rows = await store.selectOutbox(call.tx, 300);
    call.note(null, { mails: rows.length });
    return rows.map((row) => {
      const hasLink =
        organisation.isExample &&
        row.invitation_id !== null &&
        row.invited_at !== null &&
        row.opens_on !== null;
      const shown = hasLink && mayShowLink(new Date(row.invited_at ?? 0), row.opens_on ?? '', call.now);
      const link =
        shown && row.invitation_id && row.link_version !== null
          ? linkAddress(
              call.platform.address,
              linkSecret(call.platform.keys.links, row.invitation_id, row.link_version),
            )
          : null;
      return {
        id: row.id,
        to: row.to_address,
        subject: row.subject,
        at: new Date(row.created_at),
        link,
        past: hasLink && !shown,
      };
    });
  },
);
