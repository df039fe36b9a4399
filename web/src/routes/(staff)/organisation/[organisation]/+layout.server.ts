import { messages } from '#lib/server/messages.ts';
import { navigationFor } from '#lib/server/navigation.ts';
import { staffRoom } from '#lib/server/room.ts';
import type { LayoutServerLoad } from './$types';

/** What every page of an organisation knows: its name, its programmes, and the rooms this person may enter. */
export const load: LayoutServerLoad = async (event) => {
  const { platform, organisation, programme, roles, language } = await staffRoom(event);
  const t = messages('coordinator', language);
  const mayChange = roles.some((role) => role === 'administrator' || role === 'coordinator');
  const mailStays = platform.postman.kind === 'outbox' && !organisation.isExample && mayChange;
  return {
    organisation: {
      slug: organisation.slug,
      name: organisation.name,
      isExample: organisation.isExample,
      asksCertificate: organisation.asksCertificate,
      programmes: organisation.programmes.map(({ slug, name }) => ({ slug, name })),
    },
    programme: programme && { slug: programme.slug, name: programme.name },
    roles: [...roles],
    mayRemoveExample: organisation.isExample && mayChange,
    /** Where no mail server is set everything that a page says somebody was told, nobody was told. */
    noMail: mailStays ? { text: t('no-mail'), more: t('no-mail-more') } : null,
    nav: navigationFor(organisation.slug, roles, event.locals.language),
  };
};
