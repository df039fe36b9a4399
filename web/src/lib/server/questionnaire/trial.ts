import {
  fitsOwnItem,
  shownItems,
  type OwnAnswers,
  type OwnItem,
  type OwnModule,
} from '@medespraak/framework';
import { openTest } from '@medespraak/platform/modules/modules.operations';
import { currentPlatform } from '@medespraak/platform';
import type { RequestEvent } from '@sveltejs/kit';
import { withSecret } from '../attempts.ts';
import { anybody, asPage } from '../room.ts';

/** The last screen of a trial; ids of items begin with a letter. */
export const trialEnd = '-end';

/** What was answered in a trial stands in the address alone: nothing is kept, not even on this device. */
export interface Trial {
  module: OwnModule;
  items: OwnItem[];
  answers: OwnAnswers;
  said: string;
}

const pack = (answers: OwnAnswers): string => Buffer.from(JSON.stringify(answers)).toString('base64url');

/** What somebody answered so far in a trial, as far as it still fits the draft. */
function unpack(said: string | null, module: OwnModule): OwnAnswers {
  try {
    const given = JSON.parse(Buffer.from(said ?? '', 'base64url').toString()) as Record<string, never>;
    return Object.fromEntries(
      module.items.flatMap((item) => {
        const value = Object.hasOwn(given, item.id) ? given[item.id] : undefined;
        return value !== undefined && fitsOwnItem(item, value) ? [[item.id, value]] : [];
      }),
    );
  } catch {
    return {};
  }
}

/** The draft that a test link opens, with what was answered in the address. */
export async function openTrial(event: RequestEvent): Promise<Trial> {
  const platform = currentPlatform();
  const { draft } = await asPage(event, () =>
    withSecret(event.getClientAddress(), platform.clock.now(), () =>
      openTest(platform, anybody, { secret: event.params['secret'] ?? '' }),
    ),
  );
  // Sensitive questions come last: as they are asked.
  const ordered = draft.items.toSorted((a, b) => Number(a.sensitive) - Number(b.sensitive));
  const said = event.url.searchParams.get('said');
  const shown = shownItems(ordered, unpack(said, draft));
  return { module: draft, ...shown, said: said ?? '' };
}

/** The address of a step, with what was answered. */
export function trialAddress(secret: string, step: string, answers: OwnAnswers): string {
  const said = Object.keys(answers).length > 0 ? `?said=${pack(answers)}` : '';
  return `/try/${secret}/${step}${said}`;
}

/** The step after an item, given what was answered to it; `undefined` takes an answer back. */
export function trialAfter(trial: Trial, item: OwnItem, value: OwnAnswers[string]) {
  const { [item.id]: _, ...others } = trial.answers;
  const answers = value === undefined ? others : { ...others, [item.id]: value };
  const ordered = trial.module.items.toSorted((a, b) => Number(a.sensitive) - Number(b.sensitive));
  const shown = shownItems(ordered, answers);
  const next = shown.items[shown.items.findIndex(({ id }) => id === item.id) + 1];
  return { step: next?.id ?? trialEnd, answers };
}
