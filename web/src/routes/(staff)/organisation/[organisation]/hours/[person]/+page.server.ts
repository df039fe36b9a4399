import { listStatements } from '@medespraak/platform/hours/statements.operations';
import { readPerson, setHourlyRate } from '@medespraak/platform/people/people.operations';
import { fail, redirect } from '@sveltejs/kit';
import { formatDate, formatNumber } from '#lib/formats.ts';
import { statementActions } from '#lib/server/hours/change-statement.ts';
import { chosenMonth } from '#lib/server/hours/month.ts';
import { viewStatement } from '#lib/server/hours/statement-view.ts';
import { readEuro } from '#lib/server/hours/words.ts';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const outcomes = ['approve', 'undo', 'saved'] as const;

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, programme, language } = await staffRoom(event);
  const month = chosenMonth(platform, event.url, language);
  const organisationId = organisation.id;
  const { person: personId } = event.params;
  return asPage(event, async () => {
    const { person } = await readPerson(platform, actor, { organisationId, personId });
    const where = { organisationId, programmeId: programme?.id ?? '', month: month.month };
    const { statements } = await listStatements(platform, actor, where);
    const found = statements.find((one) => one.personId === personId);
    return {
      texts: textsOf('coordinator-hours', language),
      month,
      ...(await toldApart(event, { name: `${person.givenName} ${person.familyName}`.trim(), personId })),
      rate: person.hourlyRate === null ? '' : (person.hourlyRate / 100).toFixed(2).replace('.', ','),
      statement: found ? viewStatement(found, month.isOver, language) : null,
      talks: (found?.talks ?? []).map((talk) => ({
        day: formatDate(talk.heldOn, language),
        minutes: formatNumber(talk.minutes, language),
      })),
      done: outcomes.find((one) => one === event.url.searchParams.get('done')) ?? null,
    };
  });
};

export const actions: Actions = {
  ...statementActions,
  rate: async (event) => {
    const { platform, actor, organisation, programme } = await staffRoom(event);
    const form = await event.request.formData();
    const hourlyRate = readEuro(String(form.get('rate') ?? ''));
    if (hourlyRate === undefined || (hourlyRate ?? 0) > 20_000)
      return fail(400, { wrongRate: String(form.get('rate')), problem: null });
    const failed = await asForm(event, () =>
      setHourlyRate(platform, actor, {
        organisationId: organisation.id,
        personId: event.params.person,
        hourlyRate,
      }),
    );
    if (failed) return failed;
    const month = String(form.get('month') ?? '');
    redirect(303, `?${new URLSearchParams({ programme: programme?.slug ?? '', month, done: 'saved' })}`);
  },
};
