import { describe, expect, it } from 'vitest';
import lockFile from './data/ids.lock.json' with { type: 'json' };
import { completeLanguages, itemText, loadFramework, translate, translationOf } from './index.ts';
import { requiredKeys } from './keys.ts';
import { compareWithLock, idsOf } from './published-ids.ts';
import { schemas } from './schema.ts';

const framework = loadFramework();
const items = [...framework.items.values()];
const indicators = framework.domains.flatMap((domain) => domain.indicators);
const lock = schemas['ids.lock'].parse(lockFile);

describe('the framework', () => {
  it('has fourteen domains under four headings', () => {
    expect(framework.headings).toHaveLength(4);
    expect(framework.domains).toHaveLength(14);
    const perHeading = framework.headings.map(
      ({ id }) => framework.domains.filter(({ heading }) => heading === id).length,
    );
    expect(perHeading).toEqual([5, 3, 5, 1]);
  });

  it('names whose frame it follows, under which licence, and that its wording is not validated', () => {
    expect(framework.attribution).toMatch(/Home Office.*Indicators of Integration/);
    expect(framework.attribution).toContain('Open Government Licence v3.0');
    expect(framework.status).toContain('NOT validated');
    for (const { code } of completeLanguages()) {
      expect(translate('framework.attribution', code)).toContain('Open Government Licence v3.0');
    }
  });

  it('is loaded once', () => {
    expect(loadFramework()).toBe(framework);
  });

  it('keeps every id that was published and locks every id that is new', () => {
    expect(compareWithLock(framework, lock)).toEqual([]);
  });

  it('names a published id that disappears and a new one that is not locked', () => {
    const later = {
      ...framework,
      items: new Map([...framework.items].filter(([id]) => id !== 'work-now')),
      headings: [...framework.headings, { id: 'outlook' }],
    };
    expect(compareWithLock(later, lock)).toEqual([
      'headings: "outlook" is new; add it to framework/data/ids.lock.json once you are sure of its name.',
      'items: "work-now" was published and is gone; stored answers and figures refer to it. Put it back.',
    ]);
  });

  it('names a published option that disappears', () => {
    const published = {
      ...lock,
      items: { ...lock.items, lonely: ['often', 'sometimes', 'rarely', 'never'] },
    };
    expect(compareWithLock(framework, published)).toEqual([
      'options of lonely: "rarely" was published and is gone; stored answers and figures refer to it. Put it back.',
    ]);
    expect(idsOf(framework).items['lonely']).toEqual(['often', 'sometimes', 'never']);
  });
});

describe('the items', () => {
  it('belong to an indicator or say why not', () => {
    for (const item of items)
      expect(item.indicators.length > 0, item.id).toBe(item.noIndicator === undefined);
  });

  it('cover every survey indicator, and no other indicator is computed from them', () => {
    for (const { id, source, computation } of indicators)
      expect(computation !== undefined, id).toBe(source === 'survey');
  });

  it('count steps to work only among people without paid work', () => {
    const steps = indicators.find(({ id }) => id === 'work.steps-to-work');
    expect(steps?.computation).toEqual({ kind: 'share', item: 'work-now', values: [1], among: [0, 1] });
  });

  it('offer three or four answers that are ordered, two only for plain facts', () => {
    const ordered = items.filter(({ response }) => response.type === 'single-choice' && response.ordinal);
    const pairs = ordered.filter(
      ({ response }) => response.type === 'single-choice' && response.options.length === 2,
    );
    expect(pairs.map(({ id }) => id)).toEqual(['bridge-gave-help', 'link-person', 'bm-introduced']);
  });

  it('are sensitive where health, mood, loneliness, traditions, treatment or first language are asked', () => {
    const sensitive = items.filter((item) => item.sensitive).map(({ id }) => id);
    expect(sensitive.toSorted()).toEqual(
      [
        'bg-first-language',
        'health-general',
        'health-mood',
        'keep-own',
        'lonely',
        'treated-badly',
      ].toSorted(),
    );
  });
});

describe('the instruments', () => {
  const questions = (id: string) => framework.instruments.get(id)?.items ?? [];

  it('have the number of questions that their name says', () => {
    for (const [id, { items: asked }] of framework.instruments) {
      const number = /-(\d+)$/.exec(id)?.[1];
      if (number !== undefined) expect(asked, id).toHaveLength(Number(number));
    }
  });

  it('ask only items that exist, the sensitive ones last', () => {
    for (const { items: asked } of framework.instruments.values()) {
      const sensitive = asked.map((id) => framework.items.get(id)?.sensitive);
      expect(sensitive).not.toContain(undefined);
      expect(sensitive).toEqual(sensitive.toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  it('reach all fourteen domains with the core', () => {
    const domains = new Set(questions('core-24').map((id) => framework.items.get(id)?.domain));
    expect(domains.size).toBe(14);
  });

  it('begin with the core and the background together', () => {
    expect(questions('baseline').toSorted()).toEqual(
      [...questions('core-24'), ...questions('background')].toSorted(),
    );
  });

  it('include every item of a domain for newcomers in the full one', () => {
    const own = items.filter(({ domain, audience }) => domain !== null && audience === 'newcomer');
    expect(questions('full').toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  });
});

describe('the texts', () => {
  it('are complete in nine languages', () => {
    expect(completeLanguages().map(({ code }) => code)).toEqual([
      'nl',
      'en',
      'ar',
      'ti',
      'fa',
      'prs',
      'uk',
      'tr',
      'so',
    ]);
    for (const { code } of completeLanguages()) {
      for (const key of requiredKeys(framework)) expect(translationOf(key, code)?.text, key).toMatch(/\S/);
    }
  });

  it('have a label for every option in every complete language', () => {
    for (const { code } of completeLanguages()) {
      for (const item of items) {
        const labels = itemText(item, code).options.map(({ label }) => label);
        expect(new Set(labels).size, `${item.id} in ${code}`).toBe(labels.length);
      }
    }
  });

  it('carry a note of their own, seldom shared between keys', () => {
    for (const language of ['nl', 'en'] as const)
      for (const [key, { note }] of framework.translations.get(language) ?? [])
        expect(note, `${key} in ${language}`).toBeDefined();
    const notes = [...(framework.translations.get('nl')?.values() ?? [])].map(({ note }) => note);
    expect(new Set(notes).size / notes.length).toBeGreaterThan(0.95);
  });

  it('say "u" to newcomers and "je" to buddies in Dutch', () => {
    const informal = /\b(je|jij|jou|jouw)\b/i;
    const formal = /\b(u|uw)\b/i;
    for (const item of items) {
      const all = Object.values(
        itemText(item, 'nl', item.audience === 'buddy' ? 'buddy' : 'newcomer'),
      ).flat();
      const words = all.map((part) => (typeof part === 'object' ? (part?.label ?? '') : part)).join(' ');
      expect(words, item.id).not.toMatch(item.audience === 'buddy' ? formal : informal);
    }
  });

  it('keep questions short enough to hear once: at most fifteen words', () => {
    for (const item of items) {
      for (const { code } of completeLanguages()) {
        expect(itemText(item, code).text.split(' ').length, `${item.id} in ${code}`).toBeLessThanOrEqual(15);
      }
    }
  });
});
