import { changeImport, readImport, type ImportChoices } from '@medespraak/platform/people/imports.operations';
import type { RequestEvent } from '@sveltejs/kit';
import { staffRoom } from '../room.ts';

/**
 * Takes what one form of the preview says: `map:HEADER` what a column holds, `fix:ROW:HEADER` what a cell should have
 * said, `decide` = ROW:DECISION what is to be done with a row.
 */
export async function changeChoices(event: RequestEvent, form: FormData): Promise<void> {
  const { platform, actor, organisation } = await staffRoom(event);
  const where = { organisationId: organisation.id, importId: event.params['import'] ?? '' };
  const { choices } = await readImport(platform, actor, where);
  await changeImport(platform, actor, { ...where, choices: withForm(choices, form) });
}

export function withForm(choices: ImportChoices, form: FormData): ImportChoices {
  const mapping = { ...choices.mapping };
  const corrections = { ...choices.corrections };
  const decisions = { ...choices.decisions };
  for (const [name, value] of form) {
    const [kind, first = '', ...rest] = name.split(':');
    if (typeof value !== 'string') continue;
    if (kind === 'map') mapping[[first, ...rest].join(':')] = value;
    if (kind === 'fix') corrections[first] = { ...corrections[first], [rest.join(':')]: value };
    if (kind === 'decide') {
      const [row = '', decision] = value.split(':');
      if (decision === 'leave-out' || decision === 'same' || decision === 'new') decisions[row] = decision;
      else delete decisions[row];
    }
  }
  return { mapping, corrections, decisions };
}
