import { n as textsOf, t as messages } from "../../../../../../../chunks/messages.js";
import { i as formatList } from "../../../../../../../chunks/translator.js";
import { a as scoreText, i as ruleList, n as excludedSentence, r as reasonText, t as describeParts } from "../../../../../../../chunks/reasons.js";
import { a as staffRoom, n as asPage, t as asForm } from "../../../../../../../chunks/room.js";
import { discardRound, readRound } from "@medespraak/platform/conversations/rounds.operations";
import { confirmRound } from "@medespraak/platform/conversations/confirming.operations";
import { removeProposal, restoreProposal } from "@medespraak/platform/conversations/proposals.operations";
// web/src/lib/server/matching/page-of.ts
/** One page of a list. A number that is none, or too large, gives the nearest page there is; an empty list has one page. */
function pageOf(rows, asked, size) {
	const pages = Math.max(1, Math.ceil(rows.length / size));
	const current = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1));
	return {
		rows: rows.slice((current - 1) * size, current * size),
		current,
		pages,
		total: rows.length
	};
}
// web/src/lib/server/matching/round-page.ts
var views = [
	"pairs",
	"behind",
	"idle"
];
var onePage = 25;
/** What the page of a round shows: one view of it, searched by name, one page, in words. */
function describeRoundPage(read, search, t, language) {
	const view = views.find((name) => name === search.get("view")) ?? "pairs";
	const wanted = (search.get("q") ?? "").trim();
	const named = (...people) => people.some(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
	const page = (rows, name) => pageOf(rows, name === view ? search.get("page") : "1", onePage);
	const standing = read.proposals.filter((proposal) => !proposal.removed);
	const placed = new Set(standing.map(({ newcomer }) => newcomer.id));
	const removed = read.proposals.filter((proposal) => proposal.removed && !placed.has(proposal.newcomer.id));
	const proposals = page([...standing, ...removed].filter(({ newcomer, buddy }) => named(newcomer, buddy)), "pairs");
	const behind = page(read.unmatched.filter(({ newcomer }) => named(newcomer)), "behind");
	const idle = page(read.idleBuddies.filter(({ buddy }) => named(buddy)), "idle");
	const { id, state, proposedAt, seed, engine, inputDigest } = read.round;
	return {
		view,
		search: wanted,
		round: {
			id,
			state,
			proposedAt,
			seed,
			engine,
			digest: inputDigest.slice(0, 12)
		},
		counts: {
			pairs: standing.length,
			behind: read.unmatched.length,
			idle: read.idleBuddies.length
		},
		made: read.pairs,
		proposals: {
			...proposals,
			rows: proposals.rows.map(({ id: proposalId, newcomer, buddy, source, overridden, removed: out, skipped, ...rest }) => ({
				id: proposalId,
				newcomer,
				buddy,
				byHand: source === "hand",
				removed: out,
				skipped,
				score: scoreText(rest.score, t),
				parts: describeParts(rest.parts, read.round.weights, t),
				reasons: reasonText(rest.reasons, t, language),
				overridden: overridden.length > 0 ? ruleList(overridden, t, language) : null
			}))
		},
		behind: {
			...behind,
			rows: behind.rows.map(({ newcomer, reason, details, waitingDays }) => ({
				newcomer,
				waits: t("days", { count: waitingDays }),
				why: t(`why-${reason}`),
				excluded: excludedSentence(details, t, language),
				help: t(`help-${reason}`)
			}))
		},
		idle
	};
}
/** Pairs that a confirmation could not make, one sentence each. */
function describeSkipped(skipped, t, language) {
	return skipped.map(({ newcomer, buddy, conflict }) => `${formatList([newcomer.name, buddy.name], language)}: ${t(`conflict-${conflict}`)}`);
}
// web/src/routes/(staff)/organisation/[organisation]/matching/[round]/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	const where = {
		organisationId: organisation.id,
		roundId: event.params.round
	};
	const read = await asPage(event, () => readRound(platform, actor, where));
	const say = messages("coordinator-rounds", language);
	return {
		texts: textsOf("coordinator-rounds", language),
		...describeRoundPage(read, event.url.searchParams, say, language)
	};
};
async function proposalOf(event) {
	return String((await event.request.formData()).get("proposal") ?? "");
}
var actions = {
	remove: async (event) => {
		const { platform, actor, organisation } = await staffRoom(event);
		const proposalId = await proposalOf(event);
		return asForm(event, async () => {
			await removeProposal(platform, actor, {
				organisationId: organisation.id,
				proposalId
			});
			return { changed: proposalId };
		});
	},
	restore: async (event) => {
		const { platform, actor, organisation } = await staffRoom(event);
		const proposalId = await proposalOf(event);
		return asForm(event, () => restoreProposal(platform, actor, {
			organisationId: organisation.id,
			proposalId
		}));
	},
	confirm: async (event) => {
		const { platform, actor, organisation, language } = await staffRoom(event);
		const where = {
			organisationId: organisation.id,
			roundId: event.params.round
		};
		return asForm(event, async () => {
			const { pairs, already, skipped } = await confirmRound(platform, actor, where);
			return { confirmed: {
				pairs,
				already,
				skipped: describeSkipped(skipped, messages("coordinator-rounds", language), language)
			} };
		});
	},
	discard: async (event) => {
		const { platform, actor, organisation } = await staffRoom(event);
		const where = {
			organisationId: organisation.id,
			roundId: event.params.round
		};
		return asForm(event, async () => {
			await discardRound(platform, actor, where);
			return { discarded: true };
		});
	}
};
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map