import type { Visit } from '@medespraak/platform/accounts/accounts';
import type { openLink } from '@medespraak/platform/surveys/respondent.operations';
import type { OpenedDevice } from '@medespraak/platform/devices/devices.operations';
import type { Direction, Language } from '#lib/language.ts';
import type { Unsent } from '#lib/server/unsent.ts';
import type { Texts } from '#lib/messages/translator.ts';

type Respondent = Awaited<ReturnType<typeof openLink>>;

declare global {
  namespace App {
    interface Locals {
      language: Language;
      direction: Direction;
      /** Somebody of an organisation who signed in; null for everybody else. */
      visit: Visit | null;
      /** Whose device this is, once somebody asked: layout and page look together. */
      opened?: Promise<OpenedDevice | null>;
      /** Whose personal link this is, once somebody asked. */
      respondent?: Promise<Respondent>;
    }
    interface PageData {
      language: Language;
      direction: Direction;
      /** The words shared by every room; components read them with `commonWords()`. */
      common: Texts<'common'>;
      /** The languages that this page can be shown in. */
      languages: readonly Language[];
      /** Whether nobody has checked the words of this page. */
      isDraftLanguage?: boolean;
      /** Who seems to be signed in in this browser: an error page leads her back. */
      seems: 'staff' | 'participant' | null;
    }
    interface Error {
      message: string;
      /** Printed on the page and in the log, so that somebody can be helped by telephone. */
      reference?: string;
      /** A personal link that does not work (any longer), or that is needed here. */
      isLink?: boolean;
      /** Why a personal link does not open where staff are signed in, and what to do; in the language of staff. */
      staffHere?: { language: Language; title: string; what: string; ways: string[]; signOut: string };
      /** What somebody wrote on a device that was signed out meanwhile, and the page that it is for. */
      unsent?: Unsent & { to: string };
    }
  }
}
