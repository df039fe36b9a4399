import { currentPlatform, Problem, visitor } from '@medespraak/platform';
import {
  needsFirstRun,
  setUpFirstOrganisation,
} from '@medespraak/platform/organisations/organisations.operations';
import { slugFrom } from '@medespraak/platform/organisations/organisations';
import { fail, redirect } from '@sveltejs/kit';
import { staffAccounts } from '#lib/server/accounts.ts';
import { looksLikeEmail } from '#lib/server/contact.ts';
import { passCookies } from '#lib/server/cookies.ts';
import { textsOf } from '#lib/server/messages.ts';
import { asForm } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  if (!(await parent()).isFirstRun) redirect(303, '/sign-in');
  return {
    words: textsOf('first-run', locals.language),
    isExampleGone: url.searchParams.get('example') === 'removed',
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const read = (name: string) => String(form.get(name) ?? '').trim();
    const values = {
      organisation: read('organisation'),
      slug: read('slug'),
      name: read('name'),
      email: read('email'),
    };
    const wrong = {
      organisation: values.organisation.length < 2,
      name: values.name.length < 2,
      email: !looksLikeEmail(values.email),
    };
    if (Object.values(wrong).some(Boolean)) return fail(400, { wrong, values });
    const accounts = staffAccounts();
    const problem = await asForm(
      event,
      async () => {
        // Looked at before an account is made: with one anybody could have mail sent to whom she likes.
        if (!(await needsFirstRun(currentPlatform(), visitor, {}))) throw new Problem('already-set-up');
        const accountId = await accounts.ensureAccount(values.email, values.name);
        await setUpFirstOrganisation(currentPlatform(), visitor, {
          slug: values.slug || slugFrom(values.organisation),
          name: values.organisation,
          accountId,
          email: values.email.toLowerCase(),
        });
      },
      values,
    );
    if (problem) return problem;
    // Whoever sets up the machine is its first administrator: signed in at once.
    const link = new URL(await accounts.signInLinkFor(values.email));
    passCookies(
      await accounts.signInWithLink(link.searchParams.get('token') ?? '', event.request.headers),
      event.cookies,
    );
    redirect(303, '/start');
  },
};
