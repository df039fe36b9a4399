import { englishChange } from './claim-classes-english-change.ts';
import { englishOffer } from './claim-classes-english-offer.ts';
import { englishSure } from './claim-classes-english-sure.ts';
import { type ClassWords } from './claim-classes.ts';

/** English words by what they do in a claim. */
export const englishClasses: ClassWords = { ...englishOffer, ...englishChange, ...englishSure };
