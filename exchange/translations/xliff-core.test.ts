import { SaxesParser, type SaxesTagNS } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { TextUnit } from './unit.ts';
import { writeXliff } from './write-xliff.ts';

/**
 * The rules of the core of XLIFF 2.1 (OASIS, 2018) that a writer can break: which elements stand where and how often, what their
 * attributes may be, and which ids must be unique or refer to something.
 */
const children: Record<string, readonly string[]> = {
  xliff: ['file'],
  file: ['notes', 'unit', 'group'],
  unit: ['notes', 'originalData', 'segment', 'ignorable'],
  notes: ['note'],
  originalData: ['data'],
  segment: ['source', 'target'],
  source: ['cp', 'ph', 'pc', 'sc', 'ec', 'mrk'],
  target: ['cp', 'ph', 'pc', 'sc', 'ec', 'mrk'],
  note: [],
  data: ['cp'],
  ph: [],
  cp: [],
};
const attributes: Record<string, readonly string[]> = {
  xliff: ['xmlns', 'version', 'srcLang', 'trgLang', 'xml:space'],
  file: ['id', 'canResegment', 'original', 'translate', 'srcDir', 'trgDir', 'xml:space'],
  unit: ['id', 'name', 'canResegment', 'translate', 'srcDir', 'trgDir', 'xml:space', 'type'],
  note: ['id', 'appliesTo', 'category', 'priority'],
  data: ['id', 'dir', 'xml:space'],
  segment: ['id', 'canResegment', 'state', 'subState'],
  source: ['xml:lang', 'xml:space'],
  target: ['xml:lang', 'xml:space', 'order'],
  ph: ['id', 'canCopy', 'canDelete', 'canReorder', 'copyOf', 'disp', 'equiv', 'dataRef', 'subFlows', 'type'],
  cp: ['hex'],
};
const token = /^[\p{L}\p{N}.:_\u00b7-]+$/u;
const needsId = ['file', 'unit', 'data', 'ph'];

interface Unit {
  data: Set<string>;
  references: string[];
  inSource: string[];
  inTarget: string[];
}

function checkCore(bytes: Uint8Array): string[] {
  const said: string[] = [];
  const say = (what: string) => void said.push(what);
  const path: string[] = [];
  const ids = new Map<string, Set<string>>();
  let unit: Unit | null = null;
  let seen: string[][] = [];
  const once = (kind: string, scope: string, id: string) => {
    const known = ids.get(`${kind} ${scope}`) ?? new Set();
    if (known.has(id)) say(`${kind} ${id} is there twice`);
    ids.set(`${kind} ${scope}`, known.add(id));
  };
  let file = '';
  let unitId = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => say(error.message));
  parser.on('opentag', (tag: SaxesTagNS) => {
    const value = (attribute: string) => tag.attributes[attribute]?.value;
    const parent = path.at(-1);
    if (tag.uri !== 'urn:oasis:names:tc:xliff:document:2.0') say(`${tag.name} is of another kind`);
    if (parent !== undefined && !children[parent]?.includes(tag.local))
      say(`${tag.local} stands in ${parent}`);
    for (const name of Object.keys(tag.attributes))
      if (!attributes[tag.local]?.includes(name)) say(`${tag.local} has ${name}`);
    const order = children[parent ?? ''] ?? [];
    const last = seen.at(-1)?.at(-1);
    if (['unit', 'segment'].includes(parent ?? '') && last && order.indexOf(tag.local) < order.indexOf(last))
      say(`${tag.local} comes after ${last}`);
    seen.at(-1)?.push(tag.local);
    const id = value('id') ?? '';
    if (needsId.includes(tag.local) && !token.test(id)) say(`${tag.local} has no proper id: «${id}»`);
    if (tag.local === 'xliff') {
      if (value('version') !== '2.1' || !/^[a-z]{2,3}$/.test(value('srcLang') ?? ''))
        say('no version or language');
      if (!/^[a-z]{2,3}$/.test(value('trgLang') ?? '')) say('no language of the translation');
    }
    if (tag.local === 'file') once('file', '', (file = id));
    if (tag.local === 'unit') {
      once('unit', file, (unitId = id));
      unit = { data: new Set(), references: [], inSource: [], inTarget: [] };
    }
    if (tag.local === 'data') {
      once('data', `${file} ${unitId}`, id);
      unit?.data.add(id);
    }
    if (
      tag.local === 'segment' &&
      !['initial', 'translated', 'reviewed', 'final'].includes(value('state') ?? '')
    )
      say(`no state ${value('state') ?? ''}`);
    if (tag.local === 'ph') {
      once(`ph in ${parent ?? ''}`, `${file} ${unitId}`, id);
      unit?.references.push(value('dataRef') ?? '');
      (parent === 'source' ? unit?.inSource : unit?.inTarget)?.push(id);
    }
    if (tag.local === 'cp' && !/^[0-9A-F]{4,6}$/.test(value('hex') ?? '')) say('cp without a code');
    path.push(tag.local);
    seen = [...seen, []];
  });
  parser.on('closetag', (tag) => {
    const inside = seen.at(-1) ?? [];
    if (tag.local === 'unit' && !inside.includes('segment')) say(`unit ${unitId} has no segment`);
    if (tag.local === 'segment' && inside.filter((one) => one === 'source').length !== 1)
      say(`${unitId}: no source`);
    if (tag.local === 'segment' && inside.filter((one) => one === 'target').length > 1)
      say(`${unitId}: two targets`);
    if (['notes', 'originalData', 'file', 'xliff'].includes(tag.local) && inside.length === 0)
      say(`${tag.local} is empty`);
    if (tag.local === 'unit' && unit)
      for (const reference of unit.references)
        if (!unit.data.has(reference)) say(`${unitId} refers to «${reference}»`);
    path.pop();
    seen = seen.slice(0, -1);
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  return said;
}

const unit = (key: string, more: Partial<TextUnit> = {}): TextUnit => ({
  ...{
    part: 'pair',
    key,
    note: 'A "note" & <more>',
    dutch: 'Hallo {name}, {count} keer {name}',
    english: null,
  },
  ...{ translation: 'مرحبا {name}', state: 'draft', ...more },
});

describe('by the rules of the core of XLIFF 2.1', () => {
  it.each(['ar', 'ti', 'fa', 'prs', 'uk', 'tr', 'so', 'en'] as const)(
    'what is written in %s has nothing wrong with it',
    (language) => {
      const units = [
        unit('item.work-now.text'),
        unit('plural', {
          dutch: { one: '{count} dag', other: '{count} dagen' },
          translation: { other: '{count}' },
          english: { one: 'a', other: 'b' },
        }),
        unit('empty', { translation: null, note: '' }),
        unit('odd', { dutch: 'a\u0001b\r\n\t< > & " \u{1F600}', translation: '\ufffe]]>', state: 'tested' }),
        unit('same', { part: 'other', state: 'reviewed' }),
        unit('same', { part: 'pair' }),
      ];
      expect(checkCore(writeXliff(units, language))).toEqual([]);
    },
  );

  it('a key twice in one part, and a document of another kind, are seen', () => {
    expect(checkCore(writeXliff([unit('a'), unit('a')], 'tr'))).toContain('unit a is there twice');
    const wrong = new TextDecoder()
      .decode(writeXliff([unit('a')], 'tr'))
      .replace('state="translated"', 'state="done"')
      .replace('dataRef="name"', 'dataRef="nobody"');
    expect(checkCore(new TextEncoder().encode(wrong))).toEqual(['no state done', 'a refers to «nobody»']);
  });
});
