import { parseEmail, parsePhone } from '@medespraak/exchange';

/** What somebody typed as an e-mail address or telephone number; null when it is neither. */
export function readContact(typed: string): { email: string } | { phone: string } | null {
  if (typed.includes('@')) {
    const { value } = parseEmail(typed);
    return value === null ? null : { email: value };
  }
  const { value } = parsePhone(typed);
  return value === null ? null : { phone: value };
}
