import { sequence } from '@sveltejs/kit/hooks';
import { recordFault } from '#lib/server/hooks/faults.ts';
import { setCacheHeaders } from '#lib/server/hooks/headers.ts';
import { chooseLanguage } from '#lib/server/hooks/language.ts';

export const handle = sequence(setCacheHeaders, chooseLanguage);
export const handleError = recordFault;
