import { describe, expect, it } from 'vitest';
import { allOperations } from '@medespraak/platform/foundation/operation';
import dutch from './src/lib/messages/nl/audit.json' with { type: 'json' };
import english from './src/lib/messages/en/audit.json' with { type: 'json' };
import { detailsInWords, operationInWords } from './src/lib/server/audit-words.ts';

// Every operation makes itself known when its file is read.
import.meta.glob('../platform/**/*.operations.ts', { eager: true });
const audited = [...allOperations().values()].filter((one) => one.audited).map((one) => one.name);

describe('the list of changes', () => {
  it('goes over every operation there is', () => {
    expect(audited.length).toBeGreaterThan(60);
  });

  it.each(audited.sort())('says in plain words, in Dutch and English, what %s did', (name) => {
    for (const words of [dutch, english])
      expect(Object.keys(words), `add "${name}" to web/src/lib/messages/*/audit.json`).toContain(name);
    expect(operationInWords(name, 'nl')).not.toContain('.');
  });

  it('has words for no operation that is gone', () => {
    const operations = Object.keys(dutch).filter((key) => !/^(number|word)\./.test(key));
    expect(operations.filter((key) => !audited.includes(key))).toEqual([]);
  });

  it('says numbers with what they count, and choices in words; nothing that only a machine reads', () => {
    const details = { pairs: 1200, skipped: 0, already: true, proposal: '0190aaaa', kind: 'buddy' };
    expect(detailsInWords(details, 'nl')).toBe('1.200 koppels, was al gedaan, maatje');
    expect(detailsInWords({ already: false, reason: 'no-time' }, 'en')).toBe('no time');
  });
});
