import { loadFramework } from '@medespraak/framework';
import type { Questionnaire } from '@medespraak/platform/surveys/where-she-is';
import { describe, expect, it } from 'vitest';
import { blankState, describeScreen } from './screen.ts';

const items = [...loadFramework().items.values()];
const asked = items.filter(({ response }) => response.type === 'single-choice').slice(0, 3);
const municipality = items.find(
  ({ response }) => response.type === 'code-list' && response.list === 'municipality',
);
const steps = [...asked, ...(municipality ? [municipality] : [])].map(({ id }, place, { length }) => ({
  kind: 'item' as const,
  itemId: id,
  position: place + 1,
  total: length,
}));

/** Somebody in the middle of it, who said this. */
const questionnaireOf = (person: Partial<Questionnaire>): Questionnaire => ({
  organisation: 'Taalhuis',
  isExample: false,
  open: true,
  closesOn: '2026-12-31',
  frozenAt: new Date('2026-11-01T00:00:00Z'),
  consent: true,
  hasRefused: false,
  state: 'started',
  sensitiveShown: null,
  municipalityCode: null,
  steps,
  allSteps: steps,
  passed: [],
  next: { kind: 'end' },
  given: {},
  own: null,
  language: null,
  ...person,
});
const options = (place: number) => asked[place]?.response as { options: { id: string }[] };
const samira = questionnaireOf({
  given: { [asked[0]?.id ?? '']: { optionId: options(0).options[0]?.id ?? '' } },
  municipalityCode: 'GM0363',
  sensitiveShown: true,
});
const yonas = questionnaireOf({
  given: { [asked[1]?.id ?? '']: { missing: 'prefer-not' } },
  municipalityCode: 'GM0344',
  state: 'stopped',
});

const means = { language: 'nl' as const, now: new Date('2026-11-29T10:00:00Z'), soundsOf: () => ({}) };
const screensOf = (state: Questionnaire, isBlank: boolean) =>
  state.steps.map((step) => {
    const screen = describeScreen(state, 'itemId' in step ? step.itemId : '', { ...means, isBlank });
    // A key of each form by itself, made by lot.
    return screen && { ...screen, submissionId: '' };
  });

describe('a screen of the questionnaire', () => {
  it('shows what she said, and where she lives', () => {
    const screens = screensOf(samira, false);
    expect(screens[0]?.item?.chosen).toBe(options(0).options[0]?.id);
    expect(screens.at(-1)?.item?.written).toBe('GM0363');
    expect(screensOf(yonas, false)[1]?.item?.missing).toBe('prefer-not');
  });

  it('without answers, for a device, is to the letter the same for two people', () => {
    const [one, other] = [samira, yonas].map((person) => screensOf(blankState(person, ''), true));
    expect(one).toEqual(other);
    expect(one?.map((screen) => screen?.item?.chosen ?? screen?.item?.missing)).toEqual(
      steps.map(() => null),
    );
    expect(JSON.stringify(one)).not.toMatch(/"written":"[^"]/);
  });

  it('is none where the questionnaire has no such step', () => {
    expect(describeScreen(samira, 'nothing', { ...means, isBlank: false })).toBe(null);
  });
});
