import { readInvitable } from '@medespraak/platform/surveys/invitation-list.operations';
import { inviteToWave } from '@medespraak/platform/surveys/invitations.operations';
import { pauseWave } from '@medespraak/platform/surveys/calendar.operations';
import { closeWave, readReminderPlan, readWave } from '@medespraak/platform/surveys/waves.operations';
import { fail } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import { stageOf } from '#lib/server/waves/stage.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, roles, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, waveId: event.params.wave };
  const { wave, response } = await asPage(event, () => readWave(platform, actor, where));
  const mayInvite = roles.includes('coordinator');
  return {
    texts: textsOf('coordinator-waves', language),
    wave: {
      id: wave.id,
      name: wave.name,
      kind: wave.kind,
      opensOn: wave.opensOn,
      closesOn: wave.closesOn,
      closedAt: wave.closedAt,
      isPaused: wave.pausedAt !== null,
      byCalendar: wave.stepId !== null,
      stage: stageOf(wave, platform.clock.now()),
    },
    response,
    reminders: await asPage(event, () => readReminderPlan(platform, actor, where)),
    invitable: mayInvite
      ? await toldApart(event, await asPage(event, () => readInvitable(platform, actor, where)))
      : null,
  };
};

export const actions: Actions = {
  invite: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const channel = (await event.request.formData()).get('channel') === 'letter' ? 'letter' : 'mail';
    const where = { organisationId: organisation.id, waveId: event.params.wave };
    return asForm(event, async () => {
      const { invited, leavesOn } = await inviteToWave(platform, actor, { ...where, channel });
      return { invited, channel, leavesOn };
    });
  },
  pause: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const paused = (await event.request.formData()).get('paused') === 'yes';
    const where = { organisationId: organisation.id, waveId: event.params.wave };
    return (await asForm(event, () => pauseWave(platform, actor, { ...where, paused }))) ?? {};
  },
  close: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    if ((await event.request.formData()).get('sure') !== 'yes') return fail(400, { unsure: true });
    const where = { organisationId: organisation.id, waveId: event.params.wave };
    return asForm(event, async () => ({ closed: await closeWave(platform, actor, where) }));
  },
};
