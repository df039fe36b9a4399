import { readLetters } from '@medespraak/platform/surveys/invitations.operations';
import { readWave } from '@medespraak/platform/surveys/waves.operations';
import { isLanguage, STAFF_LANGUAGES, type Language } from '#lib/language.ts';
import type { Texts } from '#lib/messages/translator.ts';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import { qrPathOf } from '#lib/server/waves/qr-path.ts';
import type { PageServerLoad } from './$types';

/** Letters on one screen: as many as a browser prints without trouble. */
const onePrint = 100;

/** Her own language, before Dutch and English. */
const ownLanguage = ({ language }: { language: string | null }): Language[] =>
  isLanguage(language) ? [language] : [];

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, waveId: event.params.wave };
  const everybody = event.url.searchParams.has('everybody');
  const all = await asPage(event, () => readLetters(platform, actor, { ...where, onPaper: !everybody }));
  const { wave } = await asPage(event, () => readWave(platform, actor, where));
  const total = all.letters.length;
  const asked = Math.trunc(Number(event.url.searchParams.get('from')));
  const from = asked > 0 && asked < total ? asked : 0;
  const letters = all.letters.slice(from, from + onePrint);
  const names = letters.map(({ personId, name }) => ({ personId, name }));
  const apart = await toldApart(event, names);
  return {
    texts: textsOf('coordinator-waves', language),
    letterTexts: Object.fromEntries(
      [...new Set([...STAFF_LANGUAGES, ...letters.flatMap(ownLanguage)])].map((code) => [
        code,
        textsOf('letter', code),
      ]),
    ) as Partial<Record<Language, Texts<'letter'>>>,
    wave: { id: wave.id, name: wave.name },
    organisationName: all.organisation,
    past: all.past,
    sent: all.sent,
    everybody,
    total,
    from,
    before: from > 0 ? Math.max(0, from - onePrint) : null,
    after: from + onePrint < total ? from + onePrint : null,
    letters: letters.map(({ personId: _, ...letter }, index) => ({
      ...letter,
      /** For the screen alone: a letter says to herself how she is called. */
      nameApart: apart[index]?.name ?? letter.name,
      languages: [...ownLanguage(letter), ...STAFF_LANGUAGES],
      qr: qrPathOf(letter.link),
    })),
  };
};
