import { currentPlatform, type Actor } from '@medespraak/platform';
import { readQuestionnaire } from '@medespraak/platform/surveys/respondent.operations';
import { error, type RequestEvent } from '@sveltejs/kit';
import { staffLanguage } from '../../language.ts';
import { staffAccounts } from '../accounts.ts';
import { messages } from '../messages.ts';

/**
 * Shows nothing of a personal link in a browser in which staff are signed in: it is the newcomer's alone. In the example there
 * is nobody to protect.
 */
export async function refuseStaff(event: RequestEvent, newcomer: Actor): Promise<void> {
  if (!(await staffAccounts().visitOf(event.request.headers))) return;
  if ((await readQuestionnaire(currentPlatform(), newcomer, {})).isExample) return;
  const language = staffLanguage(event.locals.language);
  const t = messages('outbox', language);
  error(403, {
    message: t('staff-what'),
    staffHere: {
      language,
      title: t('staff-title'),
      what: t('staff-what'),
      ways: [t('staff-give'), t('staff-interview'), t('staff-shared')],
      signOut: messages('common', language)('signOut'),
    },
  });
}
