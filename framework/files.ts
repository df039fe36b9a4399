import domains from './data/domains.json' with { type: 'json' };
import framework from './data/framework.json' with { type: 'json' };
import instruments from './data/instruments.json' with { type: 'json' };
import items from './data/items.json' with { type: 'json' };
import languages from './data/languages.json' with { type: 'json' };
import pictograms from './data/pictograms.json' with { type: 'json' };
import ar from './data/translations/ar.json' with { type: 'json' };
import en from './data/translations/en.json' with { type: 'json' };
import fa from './data/translations/fa.json' with { type: 'json' };
import nl from './data/translations/nl.json' with { type: 'json' };
import prs from './data/translations/prs.json' with { type: 'json' };
import so from './data/translations/so.json' with { type: 'json' };
import ti from './data/translations/ti.json' with { type: 'json' };
import tr from './data/translations/tr.json' with { type: 'json' };
import uk from './data/translations/uk.json' with { type: 'json' };

/** The data files as they were parsed, not yet checked. */
export interface FrameworkFiles {
  framework: unknown;
  domains: unknown;
  items: unknown;
  instruments: unknown;
  languages: unknown;
  pictograms: unknown;
  /** One per language that has texts. */
  translations: unknown[];
}

/** Imported rather than read from disk, so that a bundled server carries them along. */
export const frameworkFiles: FrameworkFiles = {
  framework,
  domains,
  items,
  instruments,
  languages,
  pictograms,
  translations: [nl, en, ar, ti, fa, prs, uk, tr, so],
};
