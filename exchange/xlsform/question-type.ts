/** What a cell in the column `type` asks for. */
export type FormType =
  | { kind: 'select'; multiple: boolean; list: string; orOther: boolean }
  | { kind: 'rank'; list: string }
  | { kind: 'text' | 'integer' | 'decimal' | 'range' | 'date' | 'date-time' | 'note' | 'acknowledge' }
  | { kind: 'calculate' }
  | { kind: 'begin'; what: 'group' | 'repeat' }
  | { kind: 'end'; what: 'group' | 'repeat' }
  /** Noted by the device itself: when it began, which telephone it was, where it stood. */
  | { kind: 'metadata' }
  /** A type of XLSForm that no screen of ours can ask: a place, a photograph, a barcode. */
  | { kind: 'other'; name: string }
  | { kind: 'unknown' };

const simple: Record<string, FormType> = {
  text: { kind: 'text' },
  string: { kind: 'text' },
  integer: { kind: 'integer' },
  int: { kind: 'integer' },
  number: { kind: 'integer' },
  decimal: { kind: 'decimal' },
  range: { kind: 'range' },
  date: { kind: 'date' },
  datetime: { kind: 'date-time' },
  note: { kind: 'note' },
  acknowledge: { kind: 'acknowledge' },
  trigger: { kind: 'acknowledge' },
  calculate: { kind: 'calculate' },
  calculation: { kind: 'calculate' },
  hidden: { kind: 'calculate' },
};

const metadata = [
  'start', 'end', 'today', 'deviceid', 'imei', 'subscriberid', 'simserial', 'phonenumber', 'username', 'email', 'audit',
  'start_geopoint', 'background_geopoint', 'background_audio', 'uri_deviceid', 'uri_username', 'uri_email', 'device_id',
]; // prettier-ignore

const others = [
  'geopoint', 'geotrace', 'geoshape', 'location', 'gps', 'image', 'photo', 'picture', 'audio', 'video', 'file', 'barcode', 'time',
  'csv_external', 'xml_external', 'osm', 'select_one_external', 'select_one_from_file', 'select_multiple_from_file', 'cascading_select',
  'signature', 'draw', 'annotate', 'begin_matrix', 'begin_score', 'score__row', 'begin_rank', 'rank__level', 'begin_kobomatrix', 'end_score', 'end_rank', 'end_kobomatrix',
]; // prettier-ignore

const one =
  /^(?:add_)?select_?(?:one|1)(?:_prompt)?(?:_using|_from)?\s+(.+?)(\s+(?:or_other|or_specify_other|or other))?$/;
const multiple =
  /^(?:add_)?select_?(?:multiple|many|all_that_apply)(?:_prompt)?(?:_using|_from)?\s+(.+?)(\s+(?:or_other|or_specify_other|or other))?$/;

/** The words of the command in one spelling; the name of the list keeps its own. */
function inOneSpelling(written: string): string {
  return written
    .replace(/\s+/g, ' ')
    .replace(/\bor (?:specify )?other$/i, 'or_other')
    .replace(
      /^(?:add )?(select)[ _-]?(one|1|multiple|many|all[ _]that[ _]apply)/i,
      (_, select: string, how: string) => `${select}_${how}`.toLowerCase().replace(/ /g, '_'),
    )
    .replace(/^(select_\w+)[ _]from[ _]file/i, '$1_from_file')
    .replace(/^(select_\w+?)(?:[ _]prompt)?[ _](?:using|from) /i, '$1 ')
    .replace(/\bor_other$/i, 'or_other');
}

/**
 * Reads the cell `type` in the spellings that forms have: `select_one yesno`, `Select one from yesno`, `select_multiple x or_other`,
 * `begin group`, `begin_repeat`, `dateTime`.
 *
 * @example formType('select one yes_no or_other') // → { kind: 'select', multiple: false, list: 'yes_no', orOther: true }
 */
export function formType(cell: string): FormType {
  const written = inOneSpelling(cell.trim());
  const plain = written.toLowerCase().replace(/[\s-]+/g, '_');
  const control = /^(begin|end)_?(l?group|repeat|looped_group|loop)\b/.exec(plain);
  if (control)
    return {
      kind: control[1] === 'begin' ? 'begin' : 'end',
      what: control[2] === 'group' ? 'group' : 'repeat',
    };
  if (metadata.includes(plain)) return { kind: 'metadata' };
  const other = others.find((name) => plain === name || written.toLowerCase().startsWith(`${name} `));
  if (other !== undefined) return { kind: 'other', name: other };
  const known = simple[plain] ?? simple[plain.replace(/_/g, '')];
  if (known) return known;
  const ranked = /^rank\s+(.+)$/i.exec(written);
  if (ranked) return { kind: 'rank', list: ranked[1] ?? '' };
  for (const [pattern, isMultiple] of [
    [one, false],
    [multiple, true],
  ] as const) {
    const [, list, orOther] = pattern.exec(written) ?? [];
    if (list !== undefined)
      return { kind: 'select', multiple: isMultiple, list, orOther: orOther !== undefined };
  }
  return { kind: 'unknown' };
}
