import { describe, expect, it } from 'vitest';
import { formColumn } from './form-headers.ts';
import { formLanguage } from './form-language.ts';
import { formType } from './question-type.ts';

describe('the language of a column', () => {
  it.each([
    ['English (en)', 'en'],
    ['ENGLISH', 'en'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['English(EN)', 'en'],
    ['Nederlands (nl)', 'nl'],
    ['Dutch', 'nl'],
    ['العربية (ar)', 'ar'],
    ['Arabic (ar-SY)', 'ar'],
    ['arabic', 'ar'],
    ['ትግርኛ', 'ti'],
    ['Tigrigna (ti)', 'ti'],
    ['Farsi (fa)', 'fa'],
    ['Persian', 'fa'],
    ['Dari (prs)', 'prs'],
    ['Dari (fa)', 'prs'],
    ['Dari (fa-AF)', 'prs'],
    ['fa-AF', 'prs'],
    ['دری', 'prs'],
    ['Українська (uk)', 'uk'],
    ['Ukrainian', 'uk'],
    ['Türkçe (tr)', 'tr'],
    ['Somali (so)', 'so'],
    ['Af-Soomaali', 'so'],
    ['Kurdish (ku)', null],
    ['Español (es)', null],
    ['Français', null],
    ['Pashto (ps)', null],
    ['default', null],
    ['', null],
  ])('%s', (written, code) => expect(formLanguage(written)).toBe(code));
});

describe('a header', () => {
  it.each([
    ['label', 'label', ''],
    [' Label ', 'label', ''],
    ['label::English (en)', 'label', 'English (en)'],
    ['Label :: العربية (ar)', 'label', 'العربية (ar)'],
    ['label:English', 'label', 'English'],
    ['label_English', 'label', 'English'],
    ['hint::Somali (so)', 'hint', 'Somali (so)'],
    ['media::image', 'image', ''],
    ['media::image::Tigrinya (ti)', 'image', 'Tigrinya (ti)'],
    ['media:audio:English', 'audio', 'English'],
    ['image::fr', 'image', 'fr'],
    ['list name', 'list_name', ''],
    ['List_Name', 'list_name', ''],
    ['value', 'name', ''],
    ['Relevance', 'relevant', ''],
    ['bind::relevant', 'relevant', ''],
    ['bind:jr:constraintMsg', 'constraint_message', ''],
    ['constraint message::English', 'constraint_message', 'English'],
    ['jr:constraintMsg', 'constraint_message', ''],
    ['read only', 'read_only', ''],
    ['calculate', 'calculation', ''],
    ['Repeat count', 'repeat_count', ''],
  ])('%s', (header, name, language) =>
    expect(formColumn(header)).toMatchObject({ name, language, known: true }),
  );

  it('that nobody knows keeps its words', () =>
    expect(formColumn('label_of_something')).toMatchObject({ name: 'label_of_something', known: false }));
});

describe('a type', () => {
  const select = (list: string, multiple = false, orOther = false) => ({
    kind: 'select',
    multiple,
    list,
    orOther,
  });
  it.each([
    ['select_one yes_no', select('yes_no')],
    ['select one yes_no', select('yes_no')],
    ['Select_One yes_no', select('yes_no')],
    ['select one from YesNo', select('YesNo')],
    ['select1 yes', select('yes')],
    ['select_multiple  why ', select('why', true)],
    ['select all that apply from why', select('why', true)],
    ['select_one why or_other', select('why', false, true)],
    ['select_multiple why or specify other', select('why', true, true)],
    ['add select one prompt using why', select('why')],
    ['rank top', { kind: 'rank', list: 'top' }],
    ['text', { kind: 'text' }],
    ['Integer', { kind: 'integer' }],
    ['dateTime', { kind: 'date-time' }],
    ['begin_group', { kind: 'begin', what: 'group' }],
    ['begin group', { kind: 'begin', what: 'group' }],
    ['End Group', { kind: 'end', what: 'group' }],
    ['begin_repeat', { kind: 'begin', what: 'repeat' }],
    ['begin lgroup', { kind: 'begin', what: 'repeat' }],
    ['start-geopoint', { kind: 'metadata' }],
    ['deviceid', { kind: 'metadata' }],
    ['geopoint', { kind: 'other', name: 'geopoint' }],
    ['select_one_from_file places.csv', { kind: 'other', name: 'select_one_from_file' }],
    ['select one from file places.csv', { kind: 'other', name: 'select_one_from_file' }],
    ['begin_kobomatrix', { kind: 'other', name: 'begin_kobomatrix' }],
    ['selectone', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ])('%s', (cell, expected) => expect(formType(cell)).toEqual(expected));
});
