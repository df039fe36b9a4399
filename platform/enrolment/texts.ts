import { decidedText } from '../foundation/texts.ts';
import texts from './texts.json' with { type: 'json' };

/** What a buddy agrees to, line by line. */
export interface AgreementText {
  version: string;
  /** The language of the lines, which stands with what was agreed to. */
  language: string;
  lines: string[];
  /** Beside another language the Dutch lines, which are those that count. */
  dutch: string[] | null;
}

const { version, lines } = texts.conduct;

/** The code of conduct for buddies as it is now, in a language of the screens; in English where a language has no words for it. */
export function conductText(language: string): AgreementText {
  const own = lines.every((line) => language in line) ? language : 'en';
  const say = (spoken: string) =>
    lines.map((line: Record<string, string> & { id: string; en: string }) => {
      return decidedText('conduct', line.id, spoken) ?? line[spoken] ?? line.en;
    });
  return { version, language: own, lines: say(own), dutch: own === 'nl' ? null : say('nl') };
}

export const conductVersion: string = version;
