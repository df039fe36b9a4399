import { describe, expect, it } from 'vitest';
import {
  itemText,
  loadFramework,
  optionPictogram,
  pictogramNames,
  pictogramOf,
  translate,
  translationOf,
} from './index.ts';
import type { Item } from './index.ts';

const { items, domains } = loadFramework();
function item(id: string): Item {
  const found = items.get(id);
  if (!found) throw new Error(`No item ${id}`);
  return found;
}

describe('a text', () => {
  it('comes in the language asked for', () => {
    expect(translate('domain.work.name', 'nl')).toBe('Werk');
    expect(translate('domain.work.name', 'en')).toBe('Work');
  });

  it('comes in a script of its own', () => {
    expect(translate('domain.work.name', 'ti')).toMatch(/\p{Script=Ethiopic}/u);
    expect(translate('domain.work.name', 'fa')).toMatch(/\p{Script=Arabic}/u);
    expect(translate('domain.work.name', 'uk')).toMatch(/\p{Script=Cyrillic}/u);
  });

  it('has a note, a review state and a version', () => {
    expect(translationOf('missing.prefer-not', 'en')).toEqual({
      text: 'I would rather not say',
      note: expect.stringContaining('nobody has to explain'),
      state: 'draft',
      version: 1,
    });
  });

  it('that nobody wrote is a fault', () => {
    expect(() => translate('domain.sport.name', 'nl')).toThrow('No text has the key "domain.sport.name".');
  });
});

describe('the words of an item', () => {
  it('hold question, help, options in order and its own not applicable', () => {
    expect(itemText(item('doctor-understand'), 'en')).toEqual({
      text: 'Do you understand what the doctor says?',
      help: null,
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'a-little', label: 'A little' },
        { id: 'no', label: 'No' },
      ],
      notApplicable: 'I have not seen a doctor',
    });
    expect(itemText(item('home-good'), 'nl').help).toBe('Denk aan ruimte, verwarming en rust.');
  });

  it('have no options for a year or a code list', () => {
    expect(itemText(item('bg-arrival-year'), 'nl').options).toEqual([]);
    expect(itemText(item('bg-municipality'), 'nl').options).toEqual([]);
  });

  it('address a language buddy informally', () => {
    expect(itemText(item('ci-again'), 'nl').text).toMatch(/^Wilt u /);
    expect(itemText(item('ci-again'), 'nl', 'buddy').text).toMatch(/^Wil je /);
    expect(itemText(item('ci-went'), 'nl', 'buddy').text).toBe('Hoe ging het gesprek?');
  });
});

describe('a pictogram', () => {
  it('belongs to every domain, item and ordered option, without faces and thumbs', () => {
    for (const { pictogram } of domains) expect(pictogramNames()).toContain(pictogram);
    for (const one of items.values()) {
      expect(pictogramNames()).toContain(pictogramOf(one));
      if (one.response.type !== 'single-choice' || !one.response.ordinal) continue;
      const pictures = one.response.options.map(({ id }) => optionPictogram(one, id));
      expect(new Set(pictures).size, one.id).toBe(pictures.length);
      for (const picture of pictures) expect(pictogramNames()).toContain(picture);
    }
    for (const name of pictogramNames()) expect(name).not.toMatch(/face|smil|thumb|flag/);
  });

  it('is absent where words say more, and for an option that does not exist', () => {
    expect(optionPictogram(item('bg-age-band'), '25-34')).toBeNull();
    expect(optionPictogram(item('bg-arrival-year'), '2020')).toBeNull();
    expect(optionPictogram(item('lonely'), 'always')).toBeNull();
    expect(optionPictogram(item('lonely'), 'never')).toBe('freq-never');
  });
});
