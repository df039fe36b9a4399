/** Months after which the coordinator is told that a certificate becomes old: a new one takes weeks, and 36 months is the usual life. */
export const reminderMonths = 33;

/** The latest day of issue of certificates that are due for a reminder on a day. `2026-11-25` → `2024-02-25`; the end of a shorter month for a day that it does not have. */
export function dueBefore(today: string): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - reminderMonths, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}

/** The mail to a coordinator. No names: they stand behind the links, for who is signed in. */
export function reminderLetter(links: readonly string[]): { subject: string; body: string } {
  const list = links.map((link) => `- ${link}`).join('\n');
  return {
    subject: `Verklaring omtrent gedrag: ${links.length} ${links.length === 1 ? 'wordt' : 'worden'} oud`,
    body: `${links.length === 1 ? 'Een vrijwilliger heeft een verklaring omtrent gedrag (VOG)' : `${links.length} vrijwilligers hebben een verklaring omtrent gedrag (VOG)`} van 33 maanden oud of ouder. Vraag op tijd een nieuwe aan:\n\n${list}\n\nDit bericht krijgt u één keer per verklaring.\n\n---\n\n${links.length === 1 ? 'The certificate of conduct of a volunteer is' : `The certificates of conduct of ${links.length} volunteers are`} 33 months old or older. Ask for a new one in time; the links are above. You get this message once for each certificate.`,
  };
}
