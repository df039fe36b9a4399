import { dutchChange } from './claim-classes-dutch-change.ts';
import { dutchOffer } from './claim-classes-dutch-offer.ts';
import { dutchSure } from './claim-classes-dutch-sure.ts';
import { type ClassWords } from './claim-classes.ts';

/** Dutch words by what they do in a claim. */
export const dutchClasses: ClassWords = { ...dutchOffer, ...dutchChange, ...dutchSure };
