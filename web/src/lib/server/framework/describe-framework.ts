import {
  itemText,
  loadFramework,
  optionPictogram,
  pictogramOf,
  translate,
  translationOf,
  type Item,
} from '@medespraak/framework';
import { LANGUAGES, type Language } from '../../language.ts';

/** One domain in the picture. */
export interface DomainTile {
  id: string;
  name: string;
  description: string;
  pictogram: string;
  questions: number;
  indicators: number;
}

/** The four headings from the foundation's point of view upside down: means first, the foundation last and lowest. */
export function describePicture(language: Language) {
  const { headings, domains, version } = loadFramework();
  return {
    version,
    ...describeSource(language),
    headings: headings.map(({ id }) => ({
      id,
      name: translate(`heading.${id}.name`, language),
      domains: domains
        .filter((domain) => domain.heading === id)
        .map((domain): DomainTile => ({
          id: domain.id,
          name: translate(`domain.${domain.id}.name`, language),
          description: translate(`domain.${domain.id}.description`, language),
          pictogram: domain.pictogram,
          questions: domain.items.length,
          indicators: domain.indicators.length,
        })),
    })),
  };
}

/** Everything one domain holds: its indicators, and its questions with their answers in every language of the screens. */
export function describeDomain(id: string, language: Language) {
  const { domains, version } = loadFramework();
  const domain = domains.find((candidate) => candidate.id === id);
  if (!domain) return null;
  return {
    version,
    ...describeSource(language),
    id,
    heading: { id: domain.heading, name: translate(`heading.${domain.heading}.name`, language) },
    name: translate(`domain.${id}.name`, language),
    description: translate(`domain.${id}.description`, language),
    pictogram: domain.pictogram,
    indicators: domain.indicators.map((indicator) => ({
      id: indicator.id,
      name: translate(`indicator.${indicator.id}.name`, language),
      source: translate(`source.${indicator.source}.name`, language),
      level: translate(`level.${indicator.level}.name`, language),
      direction: translate(`direction.${indicator.direction}.name`, language),
    })),
    questions: domain.items.map(describeQuestion),
  };
}

/** Every picture of the questions beside what it stands for, domain by domain, to look them all over. */
export function describePictures(language: Language) {
  return loadFramework().domains.map((domain) => ({
    id: domain.id,
    name: translate(`domain.${domain.id}.name`, language),
    pictogram: domain.pictogram,
    questions: domain.items.map((item) => {
      const words = itemText(item, language, item.audience === 'buddy' ? 'buddy' : 'newcomer');
      return {
        id: item.id,
        text: words.text,
        pictogram: pictogramOf(item),
        options: words.options.map(({ id, label }) => ({ id, label, pictogram: optionPictogram(item, id) })),
      };
    }),
  }));
}

function describeQuestion(item: Item) {
  return {
    id: item.id,
    version: item.version,
    audience: item.audience,
    isSensitive: item.sensitive,
    isDelicate: item.delicate,
    type: item.response.type,
    languages: (Object.keys(LANGUAGES) as Language[]).map((language) => ({
      language,
      name: LANGUAGES[language].name,
      direction: LANGUAGES[language].direction,
      state: translationOf(`item.${item.id}.text`, language)?.state ?? 'draft',
      ...itemText(item, language, item.audience === 'buddy' ? 'buddy' : 'newcomer'),
    })),
  };
}

const describeSource = (language: Language) => ({
  status: translate('framework.status', language),
  attribution: translate('framework.attribution', language),
});
