import { openPaper } from '@medespraak/platform/surveys/paper.operations';
import { beginInterview } from '@medespraak/platform/surveys/visits.operations';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { withCode } from '#lib/server/attempts.ts';
import { keepCookie } from '#lib/server/cookies.ts';
import { textsOf } from '#lib/server/messages.ts';
import { beginInterviewVisit } from '#lib/server/questionnaire/shared-device.ts';
import { asForm, staffRoom } from '#lib/server/room.ts';
import { paperCookie, paperPath } from '#lib/server/waves/paper-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

const oneHour = 60 * 60;

export const load: PageServerLoad = async (event) => {
  const { language } = await staffRoom(event);
  return {
    texts: textsOf('coordinator-modes', language),
    done: ['kept', 'first'].find((state) => state === event.url.searchParams.get('done')) ?? null,
  };
};

/** Lets who asks try a code, or, for who may see people, name a person. */
async function interview(event: RequestEvent, who: { code?: string; personId?: string }) {
  const { platform, actor, organisation } = await staffRoom(event);
  const where = { organisationId: organisation.id };
  const begun = await asForm(event, () =>
    withCode(event.getClientAddress(), platform.clock.now(), () =>
      beginInterview(platform, actor, { ...where, ...who }),
    ),
  );
  if (begun === null) return fail(404, { wrong: true });
  if (!('secret' in begun)) return begun;
  redirect(303, await beginInterviewVisit(event, begun.secret, begun.language));
}

export const actions: Actions = {
  interview: async (event) => {
    const code = String((await event.request.formData()).get('code') ?? '').slice(0, 40);
    return interview(event, { code });
  },
  person: async (event) => {
    const personId = String((await event.request.formData()).get('person') ?? '');
    return interview(event, { personId });
  },
  paper: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const code = String((await event.request.formData()).get('code') ?? '').slice(0, 40);
    const opened = await asForm(event, () =>
      withCode(event.getClientAddress(), platform.clock.now(), () =>
        openPaper(platform, actor, { organisationId: organisation.id, code }),
      ),
    );
    if (opened === null) return fail(404, { wrong: true });
    if (!('itemIds' in opened)) return opened;
    if (opened.isEntered) return fail(409, { before: true });
    const path = paperPath(organisation.slug);
    // Not in the address: it opens somebody's questionnaire.
    keepCookie(event, paperCookie, code, { path, maxAge: oneHour });
    redirect(303, path);
  },
};
