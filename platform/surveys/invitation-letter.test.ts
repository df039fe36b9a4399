import { describe, expect, it } from 'vitest';
import { invitationMail, invitationText, letterLanguage, reminderMail } from './invitation-letter.ts';

describe('the letter with a personal link', () => {
  it('is in Dutch and English for who has no other language here', () => {
    const { subject, body } = invitationMail('Taalhuis', '2026-12-19');
    expect(subject).toBe('Taalhuis: hoe gaat het met u?');
    expect(body).toMatch(/^Hallo,/);
    expect(body).toContain('19 december 2026');
    expect(body).toContain('19 December 2026');
    expect(body.match(/\{link\}/g)).toHaveLength(1);
  });

  it.each([
    ['ar', /\p{Script=Arabic}/u],
    ['ti', /\p{Script=Ethiopic}/u],
    ['prs', /\p{Script=Arabic}/u],
    ['uk', /\p{Script=Cyrillic}/u],
  ])(
    'begins in her own language, says that nobody checked it, and goes on in Dutch: %s',
    (language, script) => {
      const { subject, body } = invitationMail('Taalhuis', '2026-12-19', language);
      expect(subject).toMatch(script);
      expect(subject).toContain('Taalhuis');
      expect(body.split('\n')[0]).toMatch(script);
      expect(body).toContain('niet nagekeken');
      expect(body).toContain('Hallo,');
      expect(body).toContain('2026');
      expect(body.match(/\{link\}/g)).toHaveLength(2);
      expect(body).not.toMatch(/\{(organisation|date)\}/);
    },
  );

  it('says how to stop in each language, also in a reminder, of which the last says that it is', () => {
    for (const language of ['ar', 'ti', 'fa', 'prs', 'uk', 'tr', 'so', null])
      for (const isLast of [false, true]) {
        const { subject, body } = reminderMail('Taalhuis', '2026-12-19', language, isLast);
        const parts = language === null ? 1 : 2;
        expect(subject).toContain('Taalhuis');
        expect(body.match(/\{stop\}/g)).toHaveLength(parts);
        expect(body.match(/\{link\}/g)).toHaveLength(parts);
        expect(body.includes('laatste keer')).toBe(isLast);
        expect(body).not.toMatch(/\{(organisation|date)\}|undefined/);
      }
    expect(invitationMail('Taalhuis', '2026-12-19').body.match(/\{stop\}/g)).toHaveLength(1);
  });

  it('is short as a text message', () => {
    for (const language of ['ar', 'ti', 'fa', 'prs', 'uk', 'tr', 'so', null]) {
      const text = invitationText('Taalhuis', language);
      expect(text).toContain('{link}');
      expect(text).toMatch(/\nStop: \{stop\}$/);
      expect(text.length).toBeLessThan(120);
    }
  });

  it('uses a draft only where the programme lets it be used, and only what there are words for', () => {
    expect(letterLanguage('ar', ['ar', 'ti'])).toBe('ar');
    expect(letterLanguage('ar', ['ti'])).toBeNull();
    expect(letterLanguage('ku', ['ku'])).toBeNull();
    expect(letterLanguage('nl', ['nl'])).toBeNull();
    expect(letterLanguage(null, ['ar'])).toBeNull();
  });
});
