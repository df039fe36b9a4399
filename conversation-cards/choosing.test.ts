import { describe, expect, it } from 'vitest';
import { cardLevelOf, loadCards, offerCards, type Asked } from './index.ts';

const cards = loadCards();
const asked: Asked = {
  pairId: '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
  date: '2026-11-28',
  level: 'A2',
  shared: ['cooking', 'music'],
  liked: ['cooking', 'music', 'cars'],
};
const idsOf = (offer: ReturnType<typeof offerCards>) => offer.cards.map(({ id }) => id);

describe('the cards that are offered', () => {
  it('are the same for both people, all day', () => {
    expect(offerCards(cards, asked)).toEqual(offerCards(cards, { ...asked }));
  });

  it('change with the day and with the pair', () => {
    const days = Array.from({ length: 28 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`);
    const offers = days.map((date) => idsOf(offerCards(cards, { ...asked, shared: [], liked: [], date })));
    expect(new Set(offers.map(String)).size).toBeGreaterThan(20);
    const other = idsOf(offerCards(cards, { ...asked, shared: [], liked: [], pairId: 'another' }));
    expect(other).not.toEqual(idsOf(offerCards(cards, { ...asked, shared: [], liked: [] })));
  });

  it('begin with what both like, at the level of the one who learns', () => {
    const { cards: offered, rolePlay } = offerCards(cards, asked);
    expect(offered).toHaveLength(3);
    for (const card of [...offered, rolePlay]) expect(card?.level).toBe('A2');
    expect(idsOf({ cards: offered, rolePlay })).toEqual(
      expect.arrayContaining(['cooking-a2', 'music-a2', 'cars-a2']),
    );
  });

  it('are never delicate, never twice about one interest, never one that is to be left out', () => {
    for (const level of ['A0', 'A2', 'C1', null])
      for (let day = 1; day <= 28; day += 1) {
        const without = ['work-a2', 'games-b1'];
        const offer = offerCards(cards, {
          ...asked,
          level,
          date: `2026-02-${day}`,
          shared: ['children', 'religion'],
          without,
        });
        expect(offer.cards).toHaveLength(3);
        expect(offer.cards.some((card) => card.delicate)).toBe(false);
        expect(new Set(offer.cards.map((card) => card.interests[0])).size).toBe(3);
        expect(idsOf(offer).some((id) => without.includes(id))).toBe(false);
      }
  });

  it('are easy for who begins, A2 for who did not say, and B1 for everything above', () => {
    expect(['A0', 'A1', null, 'A2', 'B1', 'C2'].map(cardLevelOf)).toEqual([
      'A0-A1', 'A0-A1', 'A2', 'A2', 'B1', 'B1',
    ]); // prettier-ignore
  });
});
