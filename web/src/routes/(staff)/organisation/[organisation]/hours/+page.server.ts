import { listStatements } from '@medespraak/platform/hours/statements.operations';
import { changeProgrammeSettings } from '@medespraak/platform/organisations/organisations.operations';
import { fail, redirect } from '@sveltejs/kit';
import { statementActions } from '#lib/server/hours/change-statement.ts';
import { chosenMonth } from '#lib/server/hours/month.ts';
import { viewStatement } from '#lib/server/hours/statement-view.ts';
import { decimalHours, formatEuro, readEuro } from '#lib/server/hours/words.ts';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const outcomes = ['approve', 'undo', 'saved'] as const;

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, programme, language } = await staffRoom(event);
  const month = chosenMonth(platform, event.url, language);
  const where = { organisationId: organisation.id, programmeId: programme?.id ?? '', month: month.month };
  const { settings, statements } = await asPage(event, () => listStatements(platform, actor, where));
  const sum = (of: (one: (typeof statements)[number]) => number) =>
    statements.reduce((total, one) => total + of(one), 0);
  return {
    texts: textsOf('coordinator-hours', language),
    month,
    settings: {
      paidBuddies: settings.paidBuddies,
      oneWordCounts: settings.oneWordCounts,
      rate: settings.hourlyRate === null ? '' : (settings.hourlyRate / 100).toFixed(2).replace('.', ','),
    },
    statements: (await toldApart(event, statements)).map((one) => viewStatement(one, month.isOver, language)),
    total: {
      hours: decimalHours(
        sum((one) => one.minutes),
        language,
      ),
      amount: formatEuro(
        sum((one) => one.amount),
        language,
      ),
    },
    done: outcomes.find((one) => one === event.url.searchParams.get('done')) ?? null,
  };
};

export const actions: Actions = {
  ...statementActions,
  settings: async (event) => {
    const { platform, actor, organisation, programme } = await staffRoom(event);
    const form = await event.request.formData();
    const typed = {
      paidBuddies: form.get('paid') === 'on',
      oneWordCounts: form.get('oneWord') === 'on',
      rate: String(form.get('rate') ?? ''),
    };
    const hourlyRate = readEuro(typed.rate);
    if (hourlyRate === undefined || (hourlyRate ?? 0) > 20_000)
      return fail(400, { typed, isRateWrong: true, problem: null });
    const failed = await asForm(event, () =>
      changeProgrammeSettings(platform, actor, {
        organisationId: organisation.id,
        programmeId: programme?.id ?? '',
        settings: {
          paidBuddies: typed.paidBuddies,
          oneWordCounts: typed.oneWordCounts,
          hourlyRate,
        },
      }),
    );
    if (failed) return fail(failed.status, { ...failed.data, typed, isRateWrong: false });
    redirect(303, `?programme=${programme?.slug ?? ''}&done=saved`);
  },
};
