import { sequence } from '@sveltejs/kit/hooks';
import { recordFault } from '#lib/server/hooks/faults.ts';
import { setCacheHeaders } from '#lib/server/hooks/headers.ts';
import { chooseLanguage } from '#lib/server/hooks/language.ts';
import { recogniseStaff } from '#lib/server/hooks/session.ts';

export const handle = sequence(setCacheHeaders, chooseLanguage, recogniseStaff);
export const handleError = recordFault;
