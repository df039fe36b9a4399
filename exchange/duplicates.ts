import type { Finding, ReadRow } from './candidate.ts';
import type { Field } from './headers.ts';
import { nameKey } from './names.ts';

/** Where to show a finding: the header of the column that holds the field, and the value in it. */
export type Locate = (row: ReadRow, field: Field) => { column: string; value: string };

/**
 * Adds what rows say about each other. The same e-mail address, or the same telephone number and name, is the problem
 * `duplicate-row` on the later row; the same number under another name the warning `shared-phone` (families share one); the
 * same name and birth year, or the same number and name with two e-mail addresses, the question `possible-duplicate`, which
 * is only a warning when both rows have an e-mail address of their own and the numbers differ. A row that is refused itself
 * does not make a later one double.
 */
export function markDuplicates(rows: ReadRow[], locate: Locate): void {
  const byEmail = new Map<string, ReadRow>();
  const byPhone = new Map<string, ReadRow>();
  const byPhoneAndName = new Map<string, ReadRow>();
  const byPerson = new Map<string, ReadRow>();
  for (const row of rows) {
    if (row.findings.some((finding) => finding.severity === 'problem')) continue;
    const { email, phone, birthYear } = row.candidate;
    const name = nameKey(row.candidate);
    const sameEmail = email === null ? undefined : byEmail.get(email);
    const phoneAndName = phone === null ? null : `${phone} ${name}`;
    const samePhone = phone === null ? undefined : byPhone.get(phone);
    const namesake = phoneAndName === null ? undefined : byPhoneAndName.get(phoneAndName);
    const differ = namesake !== undefined && email !== null && namesake.candidate.email !== null;
    const sameNumberAndName = differ ? undefined : namesake;
    const earlier = sameEmail ?? sameNumberAndName;
    if (earlier) {
      const otherName = nameKey(earlier.candidate) !== name;
      const field: Field = sameEmail ? 'email' : 'phone';
      row.findings.push(
        find(row, field, 'duplicate-row', 'problem', otherName ? 'own-email' : 'once', earlier),
      );
      continue;
    }
    const person = birthYear === null ? null : `${name} ${birthYear}`;
    const samePerson = namesake ?? (person === null ? undefined : byPerson.get(person));
    if (samePerson) {
      // Two addresses and two numbers are two people of one name: worth saying, not worth asking.
      const twoPeople = !namesake && email !== null && samePerson.candidate.email !== null;
      const severity = twoPeople ? 'warning' : 'question';
      row.findings.push(find(row, 'birthYear', 'possible-duplicate', severity, 'same-person', samePerson));
    }
    if (samePhone) row.findings.push(find(row, 'phone', 'shared-phone', 'warning', 'own-phone', samePhone));
    if (email !== null) byEmail.set(email, row);
    if (phone !== null && !samePhone) byPhone.set(phone, row);
    if (phoneAndName !== null && !namesake) byPhoneAndName.set(phoneAndName, row);
    if (person !== null && !samePerson) byPerson.set(person, row);
  }

  function find(
    row: ReadRow,
    field: Field,
    code: string,
    severity: Finding['severity'],
    expected: string,
    other: ReadRow,
  ): Finding {
    const name = `${other.candidate.givenName} ${other.candidate.familyName}`.trim();
    return {
      row: row.number,
      ...locate(row, field),
      field,
      code,
      severity,
      expected,
      params: { otherRow: other.number, otherName: name },
    };
  }
}
