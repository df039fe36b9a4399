import { currentPlatform } from '@medespraak/platform';
import { openAccounts, type Accounts } from '@medespraak/platform/accounts/accounts';

let accounts: Accounts | null = null;

/** The sign-in of staff for this process; opened on first use, because a build imports this file too. */
export function staffAccounts(): Accounts {
  accounts ??= openAccounts(currentPlatform(), { trustProxy: process.env['TRUST_PROXY'] === '1' });
  return accounts;
}
