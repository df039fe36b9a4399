import { interestName, INTERESTS } from '@medespraak/exchange';
import {
  cardLevelOf,
  cardLevels,
  loadCards,
  offerCards,
  type Card,
  type CardLevel,
  type RolePlay,
  type Text,
} from '@medespraak/conversation-cards';
import { loadFramework, translate } from '@medespraak/framework';
import { readOwnPair } from '@medespraak/platform/conversations/own-pairs.operations';
import { readParticipant } from '@medespraak/platform/people/reachable.operations';
import { staffLanguage, type Language } from '#lib/language.ts';
import { stepMeanings, titleMeaning, type Meaning } from './glosses.ts';
import type { ParticipantRoom } from '#lib/server/participant-room.ts';

/** A card or role-play in a list. */
export interface CardLine {
  id: string;
  title: string;
  meaning: Meaning | null;
  level: CardLevel;
  isRolePlay: boolean;
  /** What it begins with: its first question, or what is played. */
  about: Meaning;
}

export const themeKinds = ['interest', 'domain', 'role-plays'] as const;

const inStaffLanguage = (text: Text | undefined, language: Language): Meaning => {
  const spoken = staffLanguage(language);
  return { text: text?.[spoken] ?? '', language: spoken };
};

const lineOf = (card: Card | RolePlay, language: Language): CardLine => ({
  id: card.id,
  title: card.title.nl,
  meaning: titleMeaning(card, language),
  level: card.level,
  isRolePlay: 'lines' in card,
  about:
    ('lines' in card ? null : stepMeanings(card, language)[0]) ??
    inStaffLanguage('lines' in card ? card.setting : card.ladder[0], language),
});

/** The card or role-play with this id, or null. */
export function findAny(id: string): Card | RolePlay | null {
  const { cards, rolePlays } = loadCards();
  return cards.get(id) ?? rolePlays.get(id) ?? null;
}

/** A pair of hers with what is needed to offer cards: level of the one who learns, and what they like. */
export async function readPairForCards(room: ParticipantRoom, pairId: string) {
  const pair = await readOwnPair(room.platform, room.actor, { pairId });
  const me = await readParticipant(room.platform, room.actor, {});
  const shared = me.interests.filter((id) => pair.other.interests.includes(id));
  return {
    placeId: pair.id,
    pair: { id: pair.id, state: pair.state, name: pair.other.givenName },
    level: me.kind === 'newcomer' ? me.level : pair.other.level,
    shared,
    liked: [...new Set([...me.interests, ...pair.other.interests])],
  };
}

/** Two people for whom cards are offered. */
export interface TwoForCards {
  /** Of the pair, or of the short talk. */
  placeId: string;
  level: string | null;
  shared: string[];
  liked: string[];
}

/** The cards that both see today. The day is that of the Netherlands, so that both have the same. */
export function offeredLines(
  of: TwoForCards,
  now: Date,
  language: Language,
  without: string[] = [],
): CardLine[] {
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);
  const { level, shared, liked, placeId } = of;
  const offer = offerCards(loadCards(), { pairId: placeId, date, level, shared, liked, without });
  return [...offer.cards, ...(offer.rolePlay ? [offer.rolePlay] : [])].map((card) => lineOf(card, language));
}

/** The themes to choose from: what people like, and the fourteen domains. */
export function themes(language: Language) {
  return {
    interests: INTERESTS.map(({ id }) => ({ value: `interest:${id}`, label: interestName(id, language) })),
    domains: loadFramework().domains.map(({ id }) => ({
      value: `domain:${id}`,
      label: translate(`domain.${id}.name`, language),
    })),
  };
}

/** What `?level=` and `?theme=` ask for; the pair's own level when nothing is said. */
export function readChoice(query: URLSearchParams, level: string | null) {
  const asked = cardLevels.find((one) => one === query.get('level'));
  const [kind = '', id = ''] = (query.get('theme') ?? '').split(':');
  return { level: asked ?? cardLevelOf(level), kind, id, isAsked: query.has('level') };
}

/** The cards that fit a choice. */
export function chosenLines(
  { level, kind, id }: ReturnType<typeof readChoice>,
  language: Language,
): CardLine[] {
  const { cards, rolePlays } = loadCards();
  const all: (Card | RolePlay)[] = kind === 'role-plays' ? [] : [...cards.values()];
  return [...all, ...rolePlays.values()]
    .filter((card) => card.level === level)
    .filter(
      (card) =>
        (kind !== 'interest' || card.interests.includes(id)) &&
        (kind !== 'domain' || card.domains.includes(id)),
    )
    .map((card) => lineOf(card, language));
}
