import { sequence } from '@sveltejs/kit/hooks';
import { answerAtOnce } from '#lib/server/hooks/at-once.ts';
import { compressPages } from '#lib/server/hooks/compress.ts';
import { recordFault } from '#lib/server/hooks/faults.ts';
import { refuseHugeForms } from '#lib/server/hooks/forms.ts';
import { allowTrialFrame, setCacheHeaders } from '#lib/server/hooks/headers.ts';
import { chooseLanguage } from '#lib/server/hooks/language.ts';
import { carryLooks } from '#lib/server/hooks/looks.ts';
import { carryPictures } from '#lib/server/hooks/pictures.ts';
import { recogniseStaff } from '#lib/server/hooks/session.ts';
import { knowTexts } from '#lib/server/hooks/texts.ts';

export const handle = sequence(
  compressPages,
  carryLooks,
  answerAtOnce,
  carryPictures,
  setCacheHeaders,
  refuseHugeForms,
  allowTrialFrame,
  knowTexts,
  chooseLanguage,
  recogniseStaff,
);
export const handleError = recordFault;
