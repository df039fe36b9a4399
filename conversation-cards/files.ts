import facilitators from './data/cards/facilitators.json' with { type: 'json' };
import foodAndGoingOut from './data/cards/food-and-going-out.json' with { type: 'json' };
import foundation from './data/cards/foundation.json' with { type: 'json' };
import markersAndMeans from './data/cards/markers-and-means.json' with { type: 'json' };
import musicAndStories from './data/cards/music-and-stories.json' with { type: 'json' };
import peopleAndWork from './data/cards/people-and-work.json' with { type: 'json' };
import socialConnections from './data/cards/social-connections.json' with { type: 'json' };
import sportAndNature from './data/cards/sport-and-nature.json' with { type: 'json' };
import worldAndLanguage from './data/cards/world-and-language.json' with { type: 'json' };
import rolePlays from './data/role-plays.json' with { type: 'json' };

/** The data files as they were parsed, not yet checked. */
export interface CardFiles {
  /** File name in `data/cards/` → its content; in the order in which themes are shown. */
  cards: Record<string, unknown>;
  rolePlays: unknown;
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
};
