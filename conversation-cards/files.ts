import facilitators from './data/cards/facilitators.json' with { type: 'json' };
import foodAndGoingOut from './data/cards/food-and-going-out.json' with { type: 'json' };
import foundation from './data/cards/foundation.json' with { type: 'json' };
import markersAndMeans from './data/cards/markers-and-means.json' with { type: 'json' };
import musicAndStories from './data/cards/music-and-stories.json' with { type: 'json' };
import peopleAndWork from './data/cards/people-and-work.json' with { type: 'json' };
import socialConnections from './data/cards/social-connections.json' with { type: 'json' };
import sportAndNature from './data/cards/sport-and-nature.json' with { type: 'json' };
import worldAndLanguage from './data/cards/world-and-language.json' with { type: 'json' };
import ar from './data/translations/ar.json' with { type: 'json' };
import fa from './data/translations/fa.json' with { type: 'json' };
import prs from './data/translations/prs.json' with { type: 'json' };
import so from './data/translations/so.json' with { type: 'json' };
import ti from './data/translations/ti.json' with { type: 'json' };
import tr from './data/translations/tr.json' with { type: 'json' };
import uk from './data/translations/uk.json' with { type: 'json' };
import rolePlays from './data/role-plays.json' with { type: 'json' };

/** The data files as they were parsed, not yet checked. */
export interface CardFiles {
  /** File name in `data/cards/` → its content; in the order in which themes are shown. */
  cards: Record<string, unknown>;
  rolePlays: unknown;
  /** What they are called in a language, by its code. */
  translations: Record<string, unknown>;
}

/** Imported rather than read from disk, so that a bundled server carries them along. */
export const cardFiles: CardFiles = {
  cards: {
    'food-and-going-out.json': foodAndGoingOut,
    'sport-and-nature.json': sportAndNature,
    'music-and-stories.json': musicAndStories,
    'people-and-work.json': peopleAndWork,
    'world-and-language.json': worldAndLanguage,
    'markers-and-means.json': markersAndMeans,
    'social-connections.json': socialConnections,
    'facilitators.json': facilitators,
    'foundation.json': foundation,
  },
  rolePlays,
  translations: { ar, fa, prs, so, ti, tr, uk },
};
