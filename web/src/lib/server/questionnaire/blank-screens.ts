import type { Questionnaire } from '@medespraak/platform/surveys/where-she-is';
import { render } from 'svelte/server';
import type { Language } from '../../language.ts';
import BlankScreen from '../../questionnaire/BlankScreen.svelte';
import { drawIn } from '../hooks/pictures.ts';
import { textsOf } from '../messages.ts';
import { blankState, describeScreen } from './screen.ts';
import type { ShownText, SoundsByWords } from './sounds.ts';

const titleIn = (head: string): string => /<title>([\s\S]*?)<\/title>/.exec(head)?.[1] ?? '';
const mainIn = (html: string): string => /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';

/**
 * Makes the screens of a questionnaire as a device keeps them, without answers: each by itself, without a page around it and
 * without asking the database again.
 */
export function blankScreens(
  state: Questionnaire,
  {
    language,
    now,
    soundsOf,
  }: { language: Language; now: Date; soundsOf: (texts: readonly ShownText[]) => SoundsByWords },
) {
  const words = {
    language,
    texts: textsOf('questionnaire', language),
    modeTexts: textsOf('kiosk', language),
  };
  return (address: string, which = '') => {
    const step = address.replace('/questions/', '');
    const screen = describeScreen(blankState(state, which), step, { language, now, soundsOf, isBlank: true });
    if (!screen) throw new Error(`there is no screen ${address}`);
    const { head, body } = render(BlankScreen, { props: { screen, ...words } });
    return { address, title: titleIn(head), screen: drawIn(mainIn(body)) };
  };
}
