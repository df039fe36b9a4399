import { roles, type Role } from '@medespraak/platform';
import {
  addMember,
  listMembers,
  removeMember,
} from '@medespraak/platform/organisations/organisations.operations';
import { fail } from '@sveltejs/kit';
import { staffAccounts } from '#lib/server/accounts.ts';
import { looksLikeEmail } from '#lib/server/contact.ts';
import { textsOf } from '#lib/server/messages.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const members = await asPage(event, () =>
    listMembers(platform, actor, { organisationId: organisation.id }),
  );
  return {
    texts: textsOf('coordinator-settings', language),
    members: members.map(({ id, email, role, createdAt }) => ({ id, email, role, since: createdAt })),
  };
};

export const actions: Actions = {
  add: async (event) => {
    const { platform, actor, organisation, roles: own } = await staffRoom(event);
    const form = await event.request.formData();
    const email = String(form.get('email') ?? '')
      .trim()
      .toLowerCase();
    const role = roles.find((candidate): candidate is Role => candidate === form.get('role'));
    const name = String(form.get('name') ?? '').trim();
    const values = { email, name, role: role ?? '' };
    if (!looksLikeEmail(email) || !role) return fail(400, { wrong: true, values });
    const add = async () => {
      // An account is made for the address before the role is given; without a role it opens nothing.
      const accountId = own.includes('administrator')
        ? await staffAccounts().ensureAccount(email, name || email)
        : '';
      // Whoever is in a room signed in.
      const invitedBy = event.locals.visit?.account.name || event.locals.visit?.account.email;
      await addMember(platform, actor, {
        organisationId: organisation.id,
        accountId,
        email,
        role,
        invitedBy,
      });
    };
    return (await asForm(event, add, values)) ?? { added: email };
  },
  remove: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const membershipId = String((await event.request.formData()).get('membership') ?? '');
    const where = { organisationId: organisation.id };
    return asForm(event, async () => {
      const member = (await listMembers(platform, actor, where)).find(({ id }) => id === membershipId);
      await removeMember(platform, actor, { ...where, membershipId });
      return { removed: member?.email ?? '' };
    });
  },
};
