import { translate, loadFramework } from '@medespraak/framework';
import { limitOfBounded } from '@medespraak/platform/insights/bounded-limit';
import { groupDimensions } from '@medespraak/platform/insights/insights';
import { countWaitingRemarks } from '@medespraak/platform/voice/answering.operations';
import { proposeFalls } from '@medespraak/platform/voice/proposals.operations';
import {
  handleSignal,
  listSignals,
  markFigure,
  readMarkable,
  readSignal,
} from '@medespraak/platform/voice/signals.operations';
import {
  signalStates,
  type FigureName,
  type SignalFigure,
  type SignalStep,
} from '@medespraak/platform/voice/voice';
import type { Fall } from '@medespraak/platform/voice/falls';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { FigureLine } from '../../figures/view.ts';
import type { Language } from '../../language.ts';
import { groupName } from '../figures.ts';
import { textsOf } from '../messages.ts';
import { asForm, asPage, staffRoom } from '../room.ts';

/** The room of an organisation or of a municipality, by the address: which figures are looked at, and where its pages are. */
export async function signalsRoom(event: RequestEvent) {
  const room = await staffRoom(event);
  const isCity = event.route.id?.includes('/municipality/') === true;
  return {
    ...room,
    where: { organisationId: room.organisation.id },
    kind: isCity ? ('municipality' as const) : ('partner' as const),
    base: `/${isCity ? 'municipality' : 'organisation'}/${room.organisation.slug}`,
  };
}

/** A figure's own name, the domain and heading it belongs to, and of whom it is. */
export function nameFigure(
  { subjectKind, subjectId, groupDimension, groupValue }: FigureName,
  language: Language,
) {
  const domain = loadFramework().domains.find(({ id, indicators }) =>
    subjectKind === 'domain' ? id === subjectId : indicators.some((one) => one.id === subjectId),
  );
  const domainName = domain ? translate(`domain.${domain.id}.name`, language) : '';
  return {
    heading: domain?.heading ?? '',
    domain: domainName,
    name: translate(`${subjectKind}.${subjectId}.name`, language),
    isScore: subjectKind === 'domain',
    group: groupDimension === 'all' ? null : groupName(groupDimension, groupValue, language),
  };
}

/** A figure of a signal as a page draws it. */
export function viewFigure(figure: SignalFigure, language: Language) {
  const { subjectKind, subjectId, status, n, value, lower, upper, bound } = figure;
  const { organisationName, waveName, computedAt, releaseId } = figure;
  const named = nameFigure(figure, language);
  const limit = limitOfBounded({ ...figure, details: bound ? { bound } : {} });
  const line: FigureLine = {
    ...{ id: subjectId, kind: subjectKind, name: named.name, status, n, value, lower, upper, bound, limit },
    missing: null,
  };
  return { ...named, line, organisationName, waveName, computedAt: new Date(computedAt), releaseId };
}
export type FigureView = ReturnType<typeof viewFigure>;

/** How a figure fell, as a page says it. */
export function viewFall(fall: Fall, language: Language) {
  const { subjectKind, before, now, nBefore, nNow, change, smallest } = fall;
  return {
    ...nameFigure(fall, language),
    isShare: subjectKind === 'indicator',
    before,
    now,
    nBefore,
    nNow,
    change,
    smallest,
  };
}
export type FallView = ReturnType<typeof viewFall>;

const textsIn = (language: Language) => ({
  texts: textsOf('signals', language),
  figureTexts: textsOf('coordinator-figures', language),
});

/** The address at which a signal is made of a figure. */
const addressToMark = (base: string, releaseId: string, name: FigureName): string =>
  `${base}/signals/new?release=${releaseId}&figure=${name.subjectKind}:${name.subjectId}&group=${encodeURIComponent(`${name.groupDimension}:${name.groupValue}`)}`;

/** The list: signals of one state, and what the system proposes. */
export async function loadSignals(event: RequestEvent) {
  const { platform, actor, where, kind, base, language, roles } = await signalsRoom(event);
  const state = signalStates.find((name) => name === event.url.searchParams.get('state')) ?? 'open';
  const { counts, signals } = await asPage(event, () =>
    listSignals[kind](platform, actor, { ...where, state }),
  );
  const proposed = await asPage(event, () => proposeFalls[kind](platform, actor, where));
  const { now, before, looked, notAssessed, findable } = proposed;
  return {
    ...textsIn(language),
    ...{ base, state, states: [...signalStates], counts },
    /** What newcomers say is for a coordinator to read first; a municipality reads what was passed. */
    mayHear: kind === 'municipality' || roles.includes('coordinator'),
    unread:
      kind === 'partner' && roles.includes('coordinator')
        ? await asPage(event, () => countWaitingRemarks(platform, actor, where))
        : 0,
    figures: kind === 'municipality' ? base : `${base}/figures`,
    signals: signals.map(({ id, title, due, changedAt, figure }) => ({
      ...{ id, title, due, changedAt },
      figure: viewFigure(figure, language),
    })),
    proposed: now && {
      ...{ now: now.waveName, organisation: now.organisationName, before: before?.waveName ?? null },
      ...{ looked, notAssessed, findable },
      falls: proposed.falls.map((fall) => ({
        ...viewFall(fall, language),
        id: `${fall.subjectId} ${fall.groupDimension} ${fall.groupValue}`,
        signalId: fall.signalId,
        mark: addressToMark(base, now.id, fall),
      })),
    },
  };
}

/** Which figure an address or a form means. Something that is none is not found. */
function askedFigure(event: RequestEvent, asked: Pick<URLSearchParams, 'get'>) {
  const [subjectKind, ...subject] = (asked.get('figure') ?? '').split(':');
  const [by, ...group] = (asked.get('group') ?? 'all:all').split(':');
  const groupDimension = groupDimensions.find((one) => one === by);
  const releaseId = asked.get('release') ?? '';
  if (
    (subjectKind !== 'indicator' && subjectKind !== 'domain') ||
    !groupDimension ||
    !/^[\da-f-]{36}$/.test(releaseId)
  )
    return asPage(event, () => error(404));
  return {
    releaseId,
    subjectKind,
    subjectId: subject.join(':'),
    groupDimension,
    groupValue: group.join(':'),
  } as const;
}

/** The figure of which a signal is to be made. */
export async function loadMarkable(event: RequestEvent) {
  const { platform, actor, where, kind, base, language } = await signalsRoom(event);
  const name = await askedFigure(event, event.url.searchParams);
  const { figure, signalIds } = await asPage(event, () =>
    readMarkable[kind](platform, actor, { ...where, ...name }),
  );
  return {
    ...textsIn(language),
    ...{ base, signalIds },
    signalId: crypto.randomUUID(),
    figure: viewFigure(figure, language),
  };
}

/** Makes the signal, and goes to it. */
export async function markAsked(event: RequestEvent) {
  const { platform, actor, where, kind, base } = await signalsRoom(event);
  const form = await event.request.formData();
  const name = await askedFigure(event, event.url.searchParams);
  const [signalId, reason] = [String(form.get('signal') ?? ''), String(form.get('reason') ?? '')];
  const outcome = await asForm(
    event,
    () => markFigure[kind](platform, actor, { ...where, ...name, signalId, reason }),
    { reason, signalId },
  );
  if (!('already' in outcome)) return outcome;
  redirect(303, `${base}/signals/${outcome.signalId}`);
}

/** One signal with its record. */
export async function loadSignal(event: RequestEvent) {
  const { platform, actor, where, kind, base, language } = await signalsRoom(event);
  const { signal, shown, lines } = await asPage(event, () =>
    readSignal[kind](platform, actor, { ...where, signalId: event.params['signal'] ?? '' }),
  );
  const { figure, fall, ...rest } = signal;
  return {
    ...textsIn(language),
    ...{ base, shown },
    signal: {
      ...rest,
      figure: viewFigure(figure, language),
      fall: fall && { ...viewFall(fall, language), sinceWave: fall.sinceWave },
    },
    lines,
  };
}

const fields = ['reason', 'title', 'plan', 'who', 'due', 'outcome'] as const;
const steps = [
  'taken-up',
  'done',
  'set-aside',
  'reopened',
  'corrected',
] as const satisfies readonly SignalStep[];

/** Takes a step with a signal: the form says which, and holds the texts that go with it. */
export async function stepAsked(event: RequestEvent) {
  const { platform, actor, where, kind } = await signalsRoom(event);
  const form = await event.request.formData();
  const step = steps.find((one) => one === form.get('step'));
  if (!step) error(400);
  const said = Object.fromEntries(
    fields.flatMap((field) => (form.has(field) ? [[field, String(form.get(field))]] : [])),
  );
  const asked = { ...said, ...('due' in said ? { due: said['due'] || null } : {}) };
  const outcome = await asForm(
    event,
    () =>
      handleSignal[kind](platform, actor, {
        ...where,
        ...asked,
        step,
        signalId: event.params['signal'] ?? '',
      } as Parameters<(typeof handleSignal)['partner']>[2]),
    { ...said, step },
  );
  if (!('state' in outcome)) return outcome;
  redirect(303, event.url.pathname);
}
