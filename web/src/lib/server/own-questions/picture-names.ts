import { loadFramework, pictogramNames, translate } from '@medespraak/framework';
import { staffLanguage, type Language } from '../../language.ts';
import { messages } from '../messages.ts';

/** Every picture with its name for whoever chooses one: that of its domain, or what it stands for beside an answer. */
export function namedPictures(language: Language): { value: string; label: string }[] {
  const words = staffLanguage(language);
  const t = messages('own-questions', words);
  const ofDomain = new Map(loadFramework().domains.map(({ id, pictogram }) => [pictogram, id]));
  return pictogramNames().map((name) => {
    const domain = ofDomain.get(name);
    const label = domain
      ? translate(`domain.${domain}.name`, words)
      : t(`picture-${name}` as 'picture-person');
    return { value: name, label };
  });
}
