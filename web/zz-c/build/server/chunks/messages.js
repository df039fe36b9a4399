import { t as translator } from "./translator.js";
// web/src/lib/server/messages.ts
var files = /* #__PURE__ */ Object.assign({
	"../messages/en/accessibility.json": {
		title: { "text": "Accessibility" },
		aim: { "text": "Everybody should be able to use Medespraak: on an old phone, with a screen reader, with a keyboard only, or reading little. We follow WCAG 2.2, level AA." },
		tested: { "text": "What we test with every version" },
		"tested.axe": { "text": "All pages, in every language, with axe-core at 360 and 1280 pixels wide." },
		"tested.keyboard": { "text": "Everything works with the keyboard only." },
		"tested.scripts": { "text": "The questionnaire also works without JavaScript." },
		"tested.zoom": { "text": "No horizontal scrolling at 320 pixels; large letters stay readable." },
		"tested.contrast": { "text": "Colour contrast in light and dark, and the system’s contrast mode." },
		gaps: { "text": "What is not good enough yet" },
		"gap.people": { "text": "People with disabilities have not tested Medespraak themselves yet." },
		"gap.languages": { "text": "The screens exist in Dutch and English. Other languages will follow." },
		"gap.sound": { "text": "Reading aloud works only if your phone has a voice for the language." },
		report: { "text": "Does something not work?" },
		"report.text": { "text": "Tell the organisation that invited you. They pass it on, and help you in another way meanwhile." }
	},
	"../messages/en/administrator.json": {},
	"../messages/en/common.json": {
		optional: { "text": "optional" },
		"notice.info": { "text": "Good to know" },
		"notice.success": { "text": "Done" },
		"notice.warning": { "text": "Please note" },
		"notice.danger": { "text": "Something went wrong" },
		breadcrumbs: { "text": "You are here" },
		pager: { "text": "Pages" },
		previous: { "text": "Previous" },
		next: { "text": "Next" },
		pageOf: { "text": "Page {current} of {pages}" },
		steps: { "text": "Steps" },
		done: { "text": "done" },
		languages: { "text": "Choose a language" },
		skip: { "text": "Skip to the content" },
		sort: { "text": "sort" },
		menu: { "text": "Menu" },
		rooms: { "text": "Sections" },
		signIn: { "text": "Sign in" },
		signOut: { "text": "Sign out" },
		signedInAs: { "text": "Signed in as {name}" },
		framework: { "text": "The common language" },
		accessibility: { "text": "Accessibility" },
		footer: { "text": "Medespraak is free software (EUPL-1.2)." },
		"example.label": { "text": "Example programme: invented people" },
		"example.remove": { "text": "Remove the example" },
		"share.axis": { "text": "Share of people, from 0% to 100%" },
		"share.sentence": { "text": "{name}: {count} of the {n} people ({share}; between {low} and {high})" },
		"share.n": { "text": "n = {n}" },
		"share.withheld": { "text": "Too few answers (fewer than 10)" },
		"share.protects": { "text": "Not shown, to protect another small group" },
		"share.table": { "text": "View as a table" },
		"share.csv": { "text": "Download as CSV" },
		"share.column.name": { "text": "What" },
		"share.column.share": { "text": "Share" },
		"share.column.interval": { "text": "95% interval" },
		"share.column.n": { "text": "Number of answers (n)" },
		"share.interval": { "text": "{low} to {high}" },
		"error.404.title": { "text": "This page does not exist" },
		"error.404.what": { "text": "The address is wrong, or the page was removed." },
		"error.404.do": { "text": "Check that the address was copied well, or start again from the home page." },
		"error.403.title": { "text": "You cannot open this page" },
		"error.403.what": { "text": "This page belongs to another role or another organisation." },
		"error.403.do": { "text": "Sign in with another address, or ask your organisation's administrator for access." },
		"error.500.title": { "text": "Something went wrong on our side" },
		"error.500.what": { "text": "It is not your fault. What you had saved is safe." },
		"error.500.do": { "text": "Please try again in a few minutes." },
		"error.other.title": { "text": "That was not possible" },
		"error.other.what": { "text": "The server could not carry out this request." },
		"error.other.do": { "text": "Go back and try again, or start from the home page." },
		"error.reference": { "text": "If it keeps going wrong, please pass on this number: {reference}" },
		"error.home": { "text": "To the home page" },
		"share.at-least": { "text": "{value} or more" },
		"share.at-most": { "text": "{value} or less" },
		"share.all-high": { "text": "{share} are at the top of the scale" },
		"share.all-low": { "text": "{share} are at the bottom of the scale" },
		"share.column.group": { "text": "Group" }
	},
	"../messages/en/consent.json": {},
	"../messages/en/coordinator-figures.json": {
		title: { "text": "Figures" },
		"title-of": { "text": "Figures: {wave}" },
		about: { "text": "What {n} newcomers said. Published on {date}." },
		"about-few": { "text": "Published on {date}." },
		means: { "text": "A dot is the share of people (or the mean score). The bar around it is the margin: with 95% certainty the true value lies in it. The fewer answers, the wider. The figures do not say why something is so." },
		"empty-title": { "text": "No figures yet" },
		"empty-why": { "text": "Figures come when you close a wave and publish it. That can be done once per wave." },
		"to-waves": { "text": "To the questionnaires" },
		group: { "text": "Group" },
		everybody: { "text": "Everybody" },
		unknown: { "text": "not known" },
		"by-gender": { "text": "Gender" },
		"by-age-band": { "text": "Age" },
		"by-route": { "text": "Integration route" },
		"by-language": { "text": "First language" },
		show: { "text": "Show" },
		score: { "text": "Mean score, 0 to 100" },
		withheld: { "text": "Too few answers (fewer than 10), or left out to protect a small group" },
		"number-only": { "text": "{n} answers; left out to protect a group" },
		"at-least": { "text": "{value} or more" },
		"at-most": { "text": "{value} or less" },
		"at-upper": { "text": "{value} have the highest score ({lower} to {upper})" },
		"at-lower": { "text": "{value} have the lowest score ({lower} to {upper})" },
		interval: { "text": "{value} ({lower} to {upper})" },
		n: { "text": "n = {n}" },
		missing: { "text": "{count} without an answer" },
		"as-table": { "text": "See as a table" },
		csv: { "text": "Download as CSV" },
		what: { "text": "What" },
		value: { "text": "Value" },
		margin: { "text": "95% margin" },
		count: { "text": "Answers (n)" },
		"no-answer": { "text": "Without an answer" },
		releases: { "text": "Published before" },
		made: { "text": "How this was made" },
		"made-text": { "text": "Framework {framework}, method {method}. Groups from {minimum} people. Check number {digest}." },
		"publish-title": { "text": "Publish figures" },
		"publish-text": { "text": "The wave closes and the figures are final. This cannot be undone: so nobody can see from a difference who joined later." },
		publish: { "text": "Close the wave and publish the figures" },
		share: { "text": "Municipalities see the figures about their own residents" },
		"kind-dont-know": { "text": "does not know" },
		"kind-prefer-not": { "text": "would rather not say" },
		"kind-not-applicable": { "text": "not applicable" },
		"kind-not-shown": { "text": "not asked" },
		"kind-abandoned": { "text": "skipped or stopped" },
		few: { "text": "fewer than 10" }
	},
	"../messages/en/coordinator-import.json": {},
	"../messages/en/coordinator-pairs.json": {
		title: {
			"text": "Pairs",
			"note": "Page title."
		},
		lead: {
			"text": "Who talks with whom, from offer to goodbye.",
			"note": "Lead."
		},
		"empty-title": {
			"text": "No pairs yet",
			"note": "Empty state."
		},
		"empty-why": {
			"text": "Pairs come from a proposal. Ask for one and check it.",
			"note": "Empty state: why."
		},
		"to-matching": {
			"text": "To matching",
			"note": "Link."
		},
		states: {
			"text": "State of the pairs",
			"note": "Name of the tabs, for screen readers."
		},
		all: {
			"text": "All",
			"note": "Tab: every state."
		},
		offered: {
			"text": "Offered",
			"note": "State and tab."
		},
		started: {
			"text": "Started",
			"note": "State and tab."
		},
		declined: {
			"text": "Declined",
			"note": "State and tab."
		},
		ended: {
			"text": "Ended",
			"note": "State and tab."
		},
		search: {
			"text": "Search by name",
			"note": "Label of a search field."
		},
		"search-button": {
			"text": "Search",
			"note": "Button."
		},
		"search-clear": {
			"text": "Show all",
			"note": "Link that clears the search."
		},
		none: {
			"text": "No pairs with this choice.",
			"note": "After filtering."
		},
		csv: {
			"text": "Download as CSV",
			"note": "Link."
		},
		select: {
			"text": "Select {newcomer} and {buddy}",
			"note": "Checkbox, for screen readers."
		},
		accept: {
			"text": "Start the selected pairs",
			"note": "Button."
		},
		"accept-hint": {
			"text": "Tick the pairs in which both said yes.",
			"note": "Hint beside the button."
		},
		accepted: {
			"one": "{count} pair has started.",
			"other": "{count} pairs have started.",
			"note": "Result."
		},
		"accepted-none": {
			"text": "Nothing was selected. Tick pairs first.",
			"note": "Result."
		},
		"with": {
			"text": "with",
			"note": "Between the names of a newcomer and a buddy."
		},
		"offered-on": {
			"text": "Offered on {date}",
			"note": "Line about a pair."
		},
		"started-on": {
			"text": "Started on {date}",
			"note": "Line about a pair."
		},
		"declined-on": {
			"text": "Declined on {date}",
			"note": "Line about a pair."
		},
		"ended-on": {
			"text": "Ended on {date}",
			"note": "Line about a pair."
		},
		talks: {
			"one": "{count} talk, last on {date}",
			"other": "{count} talks, last on {date}",
			"note": "Line about a pair."
		},
		"talks-none": {
			"text": "No talk noted yet",
			"note": "Line about a pair."
		},
		open: {
			"text": "Open",
			"note": "Link to one pair."
		},
		"pair-title": {
			"text": "{newcomer} and {buddy}",
			"note": "Page title of one pair."
		},
		course: {
			"text": "Course",
			"note": "Heading."
		},
		conversations: {
			"text": "Talks",
			"note": "Heading and table caption."
		},
		"conversations-lead": {
			"text": "Only the day and how long. What people talk about remains theirs.",
			"note": "Lead."
		},
		total: {
			"one": "{count} talk, {minutes} minutes in all.",
			"other": "{count} talks, {minutes} minutes in all.",
			"note": "Above the list of talks."
		},
		"column-day": {
			"text": "Day",
			"note": "Column."
		},
		"column-minutes": {
			"text": "Minutes",
			"note": "Column."
		},
		log: {
			"text": "Note a talk",
			"note": "Heading."
		},
		"log-day": {
			"text": "Day",
			"note": "Label."
		},
		"log-minutes": {
			"text": "Minutes",
			"note": "Label."
		},
		"log-minutes-hint": {
			"text": "From 1 to 600.",
			"note": "Hint."
		},
		"log-button": {
			"text": "Note this talk",
			"note": "Button."
		},
		"wrong-day": {
			"text": "Choose a day from the offer up to today, or up to the end of the pair.",
			"note": "Error under a field."
		},
		"wrong-minutes": {
			"text": "Enter a whole number from 1 to 600.",
			"note": "Error under a field."
		},
		answer: {
			"text": "What did they say?",
			"note": "Heading for an offer."
		},
		"answer-text": {
			"text": "Ask the newcomer and the buddy whether they want to talk with each other.",
			"note": "Text for an offer."
		},
		yes: {
			"text": "Both yes: start the pair",
			"note": "Button."
		},
		no: {
			"text": "One of them does not want to",
			"note": "First tap."
		},
		"no-text": {
			"text": "The offer goes away. These two will not be proposed to each other again, and both are free for somebody else.",
			"note": "Says what declining does."
		},
		"no-button": {
			"text": "Yes, note this",
			"note": "Button."
		},
		end: {
			"text": "This pair ends",
			"note": "First tap and heading."
		},
		"end-text": {
			"text": "Both are then free for somebody else. These two will not be proposed to each other again.",
			"note": "Says what ending does."
		},
		"end-reason": {
			"text": "Why does it end?",
			"note": "Label."
		},
		"end-empty": {
			"text": "Choose a reason",
			"note": "First option of a list."
		},
		"end-button": {
			"text": "End this pair",
			"note": "Button."
		},
		"wrong-reason": {
			"text": "Choose a reason.",
			"note": "Error under a field."
		},
		reason: {
			"text": "Reason: {reason}",
			"note": "Line about a pair that ended."
		},
		"goal-reached": {
			"text": "goal reached",
			"note": "Reason why a pair ended."
		},
		"no-time": {
			"text": "too little time",
			"note": "Reason why a pair ended."
		},
		"no-click": {
			"text": "they did not get along",
			"note": "Reason why a pair ended."
		},
		"no-contact": {
			"text": "lost contact",
			"note": "Reason why a pair ended."
		},
		moved: {
			"text": "moved away",
			"note": "Reason why a pair ended."
		},
		"buddy-stops": {
			"text": "the buddy stops",
			"note": "Reason why a pair ended."
		},
		"newcomer-stops": {
			"text": "the newcomer stops",
			"note": "Reason why a pair ended."
		},
		other: {
			"text": "something else",
			"note": "Reason why a pair ended."
		},
		"column-newcomer": {
			"text": "Newcomer",
			"note": "Column of the CSV file."
		},
		"column-buddy": {
			"text": "Buddy",
			"note": "Column of the CSV file."
		},
		"column-state": {
			"text": "State",
			"note": "Column of the CSV file."
		},
		"column-offered": {
			"text": "Offered on",
			"note": "Column of the CSV file."
		},
		"column-started": {
			"text": "Started on",
			"note": "Column of the CSV file."
		},
		"column-ended": {
			"text": "Ended on",
			"note": "Column of the CSV file."
		},
		"column-reason": {
			"text": "Reason",
			"note": "Column of the CSV file."
		},
		"column-talks": {
			"text": "Talks",
			"note": "Column of the CSV file."
		},
		file: {
			"text": "pairs",
			"note": "Name of the CSV file, without the ending."
		}
	},
	"../messages/en/coordinator-people.json": {},
	"../messages/en/coordinator-rounds.json": {
		title: {
			"text": "Matching",
			"note": "Page title of the room where newcomers and buddies are paired."
		},
		lead: {
			"text": "You ask for a proposal, check it and then make the pairs. Nothing happens without you.",
			"note": "Lead."
		},
		"waiting-label": {
			"text": "newcomers are waiting for a buddy",
			"note": "Under a number."
		},
		"waiting-longest": {
			"one": "The longest wait is {count} day.",
			"other": "The longest wait is {count} days.",
			"note": "Under the number of people who wait."
		},
		"waiting-median": {
			"one": "Half have waited {count} day or longer.",
			"other": "Half have waited {count} days or longer.",
			"note": "Under the number of people who wait: the median."
		},
		"places-label": {
			"text": "places free with buddies",
			"note": "Under a number."
		},
		"places-of": {
			"one": "with {count} buddy",
			"other": "with {count} buddies",
			"note": "Detail: how many buddies have the free places."
		},
		"no-programme": {
			"text": "There is no programme yet. Ask the administrator to make one.",
			"note": "Empty state."
		},
		"nobody-title": {
			"text": "Nobody is waiting",
			"note": "Empty state."
		},
		"nobody-why": {
			"text": "All newcomers have a buddy, or there are no newcomers on the list yet.",
			"note": "Empty state: why."
		},
		"no-buddy-title": {
			"text": "No place is free",
			"note": "Empty state."
		},
		"no-buddy-why": {
			"text": "Newcomers are waiting, but no buddy has a place left. Add buddies, or end pairs that no longer talk.",
			"note": "Empty state: why."
		},
		"to-people": {
			"text": "To the people",
			"note": "Link."
		},
		propose: {
			"text": "Make a proposal",
			"note": "The main button."
		},
		"propose-text": {
			"text": "The proposal pairs as many people as possible, in the best combinations. You see the reasons for every pair. Nobody is paired yet.",
			"note": "Explains the button."
		},
		"seed-details": {
			"text": "For research: a fixed seed",
			"note": "Summary of a details element."
		},
		seed: {
			"text": "Seed",
			"note": "Label. The random seed that decides between equally good rounds."
		},
		"seed-hint": {
			"text": "Leave this empty. The same number and the same people give the same proposal.",
			"note": "Hint."
		},
		"seed-wrong": {
			"text": "Enter a whole number from 0, or leave it empty.",
			"note": "Error under a field."
		},
		"open-title": {
			"text": "A proposal is waiting for you",
			"note": "Notice."
		},
		"open-text": {
			"text": "Check it and make the pairs, or put it aside, before you ask for a new one.",
			"note": "Notice."
		},
		"open-link": {
			"text": "Look at the proposal of {date}",
			"note": "Link."
		},
		rounds: {
			"text": "Rounds",
			"note": "Heading and table caption."
		},
		"rounds-empty": {
			"text": "No rounds yet. Your first proposal will be listed here.",
			"note": "Empty state."
		},
		"column-when": {
			"text": "Proposed on",
			"note": "Column."
		},
		"column-state": {
			"text": "State",
			"note": "Column."
		},
		"column-pairs": {
			"text": "Pairs",
			"note": "Column: number of pairs."
		},
		"column-seed": {
			"text": "Seed",
			"note": "Column."
		},
		"state-proposed": {
			"text": "proposal",
			"note": "State of a round."
		},
		"state-confirmed": {
			"text": "pairs made",
			"note": "State of a round."
		},
		"state-discarded": {
			"text": "put aside",
			"note": "State of a round."
		},
		"round-title": {
			"text": "Proposal of {date}",
			"note": "Page title of one round."
		},
		"round-lead": {
			"one": "{count} pair",
			"other": "{count} pairs",
			"note": "Under the title of a round."
		},
		"behind-count": {
			"one": "{count} newcomer stays behind",
			"other": "{count} newcomers stay behind",
			"note": "Under the title of a round."
		},
		views: {
			"text": "Parts of the proposal",
			"note": "Name of the tabs, for screen readers."
		},
		"view-pairs": {
			"text": "Pairs",
			"note": "Tab."
		},
		"view-behind": {
			"text": "Who stays behind",
			"note": "Tab."
		},
		"view-idle": {
			"text": "Free buddies",
			"note": "Tab."
		},
		search: {
			"text": "Search by name",
			"note": "Label of a search field."
		},
		"search-button": {
			"text": "Search",
			"note": "Button."
		},
		"search-clear": {
			"text": "Show all",
			"note": "Link that clears the search."
		},
		"search-none": {
			"text": "Nobody found with this name.",
			"note": "After a search."
		},
		"pairs-empty": {
			"text": "This proposal has no pairs. \"Who stays behind\" says why.",
			"note": "Empty state."
		},
		"with": {
			"text": "with",
			"note": "Between the names of a newcomer and a buddy."
		},
		score: {
			"text": "{word}: {score} out of 100",
			"note": "How well two people fit, in a word and a number."
		},
		"fit-1": {
			"text": "A very good fit",
			"note": "Word for a score of 75 or more."
		},
		"fit-2": {
			"text": "A good fit",
			"note": "Word for a score of 55 to 74."
		},
		"fit-3": {
			"text": "A fair fit",
			"note": "Word for a score of 35 to 54."
		},
		"fit-4": {
			"text": "A weak fit",
			"note": "Word for a score under 35."
		},
		parts: {
			"text": "What the score is made of",
			"note": "Summary of a details element."
		},
		"part-level": {
			"text": "Language level",
			"note": "Part of the score."
		},
		"part-interests": {
			"text": "Interests",
			"note": "Part of the score."
		},
		"part-time": {
			"text": "Free times",
			"note": "Part of the score."
		},
		"part-language": {
			"text": "Shared language",
			"note": "Part of the score."
		},
		"part-waiting": {
			"text": "Waiting time",
			"note": "Part of the score."
		},
		"part-value": {
			"text": "{value} of {most}",
			"note": "Points of a part, and the most it can give."
		},
		"by-hand": {
			"text": "chosen by hand",
			"note": "Badge."
		},
		overridden: {
			"text": "Set aside: {rules}.",
			"note": "Rules that the coordinator set aside; rules is a list."
		},
		remove: {
			"text": "Take out",
			"note": "Button."
		},
		removed: {
			"text": "taken out of the proposal",
			"note": "Badge."
		},
		restore: {
			"text": "Put back",
			"note": "Button."
		},
		"restore-newcomer-placed": {
			"text": "This pair could not go back: the newcomer has another buddy in this proposal.",
			"note": "Error."
		},
		"restore-capacity": {
			"text": "This pair could not go back: the buddy has no place left.",
			"note": "Error."
		},
		skipped: {
			"text": "did not go ahead",
			"note": "Badge: no pair was made of this proposal."
		},
		change: {
			"text": "Choose another buddy",
			"note": "Link."
		},
		choose: {
			"text": "Choose a buddy",
			"note": "Link for somebody without one."
		},
		"choose-of": {
			"text": "Choose a buddy for {newcomer}",
			"note": "The same link for screen readers."
		},
		"reason-level-fits": {
			"text": "Level {level} fits.",
			"note": "Reason for a pair."
		},
		"reason-level-near": {
			"text": "Level {level} is just outside what the buddy chose ({levelMin} to {levelMax}).",
			"note": "Reason for a pair made by hand."
		},
		"reason-shared-interests": {
			"text": "Both: {interests}.",
			"note": "Reason: interests is a list such as \"koken en muziek\"."
		},
		"reason-common-times": {
			"text": "Both free on {slots}.",
			"note": "Reason: slots is a list such as \"dinsdagavond\"."
		},
		"reason-common-times-more": {
			"text": "Both free on {slots}, and {count} more times a week.",
			"note": "Reason: slots names the first three of many common times."
		},
		"reason-shared-language": {
			"text": "Both speak {languages}.",
			"note": "Reason: languages is a list."
		},
		"reason-gender-wish-newcomer-woman": {
			"text": "Would like a woman as buddy.",
			"note": "Reason: a wish of the newcomer that is met."
		},
		"reason-gender-wish-newcomer-man": {
			"text": "Would like a man as buddy.",
			"note": "Reason: a wish of the newcomer that is met."
		},
		"reason-gender-wish-buddy-woman": {
			"text": "The buddy would like to talk with a woman.",
			"note": "Reason: a wish of the buddy that is met."
		},
		"reason-gender-wish-buddy-man": {
			"text": "The buddy would like to talk with a man.",
			"note": "Reason: a wish of the buddy that is met."
		},
		"reason-waiting": {
			"one": "Has waited {count} day.",
			"other": "Has waited {count} days.",
			"note": "Reason: how long the newcomer waits."
		},
		"behind-lead": {
			"text": "The proposal found nobody for these people. Behind every name stands which rule is in the way and what may help.",
			"note": "Lead of the list of who stays behind."
		},
		"behind-empty": {
			"text": "Nobody stays behind: every newcomer who waits is in the proposal.",
			"note": "Empty state."
		},
		"column-newcomer": {
			"text": "Newcomer",
			"note": "Column."
		},
		"column-waits": {
			"text": "Waits",
			"note": "Column: waiting time."
		},
		"column-why": {
			"text": "Why",
			"note": "Column."
		},
		"column-help": {
			"text": "What may help",
			"note": "Column."
		},
		days: {
			"one": "{count} day",
			"other": "{count} days",
			"note": "A waiting time."
		},
		excluded: {
			"text": "Of the {total} buddies: {list}.",
			"note": "Counts of buddies per rule; list is made of the short rules with a number."
		},
		"excluded-one": {
			"text": "{rule} for {count}",
			"note": "One part of that list."
		},
		"why-level-unknown": {
			"text": "The language level is not filled in.",
			"note": "Why somebody stays behind."
		},
		"help-level-unknown": {
			"text": "Fill in the level of this person.",
			"note": "What may help."
		},
		"why-no-times-known": {
			"text": "No free times are filled in.",
			"note": "Why somebody stays behind."
		},
		"help-no-times-known": {
			"text": "Ask when this person is free, and fill it in.",
			"note": "What may help."
		},
		"why-no-buddies": {
			"text": "There are no buddies yet.",
			"note": "Why somebody stays behind."
		},
		"help-no-buddies": {
			"text": "Add buddies or import a list.",
			"note": "What may help."
		},
		"why-level": {
			"text": "No buddy has chosen this language level.",
			"note": "Why somebody stays behind."
		},
		"help-level": {
			"text": "Ask a buddy whether another level is fine too.",
			"note": "What may help."
		},
		"why-gender-wish": {
			"text": "There is no suitable buddy of the wished gender.",
			"note": "Why somebody stays behind."
		},
		"help-gender-wish": {
			"text": "Ask whether the wish is firm, or look for a buddy who fits.",
			"note": "What may help."
		},
		"why-buddy-gender-wish": {
			"text": "The buddies who fit would rather talk with somebody of another gender.",
			"note": "Why somebody stays behind."
		},
		"help-buddy-gender-wish": {
			"text": "Ask one of those buddies whether the wish is firm.",
			"note": "What may help."
		},
		"why-common-time": {
			"text": "No suitable buddy is free at the same times.",
			"note": "Why somebody stays behind."
		},
		"help-common-time": {
			"text": "Ask for more times: one extra evening often helps.",
			"note": "What may help."
		},
		"why-certificate": {
			"text": "The buddies who fit have no valid certificate of conduct.",
			"note": "Why somebody stays behind."
		},
		"help-certificate": {
			"text": "Apply for the certificate, or fill in its date.",
			"note": "What may help."
		},
		"why-earlier-pair": {
			"text": "Who fits was paired with this person before, or said no.",
			"note": "Why somebody stays behind."
		},
		"help-earlier-pair": {
			"text": "Look for a new buddy.",
			"note": "What may help."
		},
		"why-forbidden": {
			"text": "Who fits was ruled out by hand.",
			"note": "Why somebody stays behind."
		},
		"help-forbidden": {
			"text": "See whether that is still needed.",
			"note": "What may help."
		},
		"why-below-floor": {
			"text": "Nobody fits well enough.",
			"note": "Why somebody stays behind."
		},
		"help-below-floor": {
			"text": "Choose a buddy yourself when you trust it will work.",
			"note": "What may help."
		},
		"why-capacity": {
			"text": "Who fits has no free place.",
			"note": "Why somebody stays behind."
		},
		"help-capacity": {
			"text": "Find more buddies, or ask a buddy to take one more.",
			"note": "What may help."
		},
		"why-by-hand": {
			"text": "You took the pair out of the proposal.",
			"note": "Why somebody stays behind."
		},
		"help-by-hand": {
			"text": "Put it back, or choose another buddy.",
			"note": "What may help."
		},
		"rule-level-unknown": {
			"text": "language level unknown",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-no-times-known": {
			"text": "no free times known",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-no-buddies": {
			"text": "no buddies",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-level": {
			"text": "another language level",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-gender-wish": {
			"text": "wish about the buddy",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-buddy-gender-wish": {
			"text": "wish of the buddy",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-common-time": {
			"text": "no common time",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-certificate": {
			"text": "no valid certificate of conduct",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-earlier-pair": {
			"text": "paired before, or said no",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-forbidden": {
			"text": "ruled out by hand",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-below-floor": {
			"text": "score too low",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-capacity": {
			"text": "no free place",
			"note": "Short name of a rule, inside a sentence."
		},
		"idle-lead": {
			"text": "These buddies keep a place. A free buddy who hears nothing for long drops out: let them know what they are waiting for.",
			"note": "Lead of the list of buddies with free places."
		},
		"idle-empty": {
			"text": "Every buddy is fully taken.",
			"note": "Empty state."
		},
		"column-buddy": {
			"text": "Buddy",
			"note": "Column."
		},
		"column-free": {
			"text": "Free places",
			"note": "Column."
		},
		"confirm-title": {
			"text": "Make the pairs",
			"note": "Heading of the card with the confirm button."
		},
		"confirm-text": {
			"text": "Every pair is an offer first. You ask the people whether they want it and then start the pair. Who stays behind keeps waiting.",
			"note": "Says what confirming does."
		},
		confirm: {
			"one": "Make {count} pair",
			"other": "Make {count} pairs",
			"note": "The button that confirms a round."
		},
		discard: {
			"text": "Put this proposal aside",
			"note": "Button, first tap."
		},
		"discard-text": {
			"text": "No pairs are made. The proposal stays in the list.",
			"note": "Says what discarding does."
		},
		"discard-button": {
			"text": "Yes, put aside",
			"note": "Button."
		},
		made: {
			"one": "{count} pair made",
			"other": "{count} pairs made",
			"note": "Result of confirming."
		},
		"made-already": {
			"one": "This was done before: {count} pair was made. Nothing is double.",
			"other": "This was done before: {count} pairs were made. Nothing is double.",
			"note": "Result of confirming a second time."
		},
		"made-next": {
			"text": "Now ask the people whether they want it. Then start the pairs.",
			"note": "Next step after confirming."
		},
		"to-offers": {
			"text": "To the offers",
			"note": "Link."
		},
		discarded: {
			"text": "This proposal was put aside. No pairs were made.",
			"note": "Notice."
		},
		"conflicts-title": {
			"one": "{count} pair was no longer possible",
			"other": "{count} pairs were no longer possible",
			"note": "Notice after confirming."
		},
		"conflicts-text": {
			"text": "Something changed since the proposal. These people keep waiting:",
			"note": "Notice after confirming."
		},
		"conflict-newcomer-gone": {
			"text": "the newcomer no longer takes part",
			"note": "Why a pair was not made."
		},
		"conflict-newcomer-paired": {
			"text": "the newcomer already has a buddy",
			"note": "Why a pair was not made."
		},
		"conflict-buddy-gone": {
			"text": "the buddy no longer takes part",
			"note": "Why a pair was not made."
		},
		"conflict-buddy-full": {
			"text": "the buddy has no place left",
			"note": "Why a pair was not made."
		},
		"conflict-certificate": {
			"text": "the buddy has no valid certificate of conduct",
			"note": "Why a pair was not made."
		},
		"conflict-earlier-pair": {
			"text": "they were paired before, or one of them said no",
			"note": "Why a pair was not made."
		},
		"change-lead": {
			"text": "A new choice replaces what the proposal had. You can undo it.",
			"note": "Lead of the page where a buddy is chosen."
		},
		suggestions: {
			"text": "Who fits",
			"note": "Heading."
		},
		"suggestions-none": {
			"text": "By the rules nobody with a free place fits now.",
			"note": "Empty state."
		},
		take: {
			"text": "Choose {name}",
			"note": "Button; name is a buddy."
		},
		others: {
			"text": "Who does not fit, and why",
			"note": "Heading."
		},
		"others-lead": {
			"text": "You may set aside rules that two people can settle together: level, times, wishes. Not: a full buddy, a missing certificate, or two people who stopped or said no before.",
			"note": "Explains which rules can be set aside."
		},
		"in-the-way": {
			"text": "In the way: {rules}.",
			"note": "rules is a list of short rule names."
		},
		"take-anyway": {
			"text": "Choose {name} anyway",
			"note": "Button that sets rules aside."
		},
		"not-possible": {
			"text": "not possible",
			"note": "Badge."
		},
		"not-added": {
			"text": "This pair was not added. In the way: {rules}.",
			"note": "Error."
		},
		"back-to-round": {
			"text": "Back to the proposal",
			"note": "Link."
		},
		technical: {
			"text": "Details of this round",
			"note": "Summary of a details element."
		},
		"technical-text": {
			"text": "Seed {seed}. Method {engine}. Input {digest}.",
			"note": "For research: what the round was computed from."
		}
	},
	"../messages/en/coordinator-settings.json": {
		title: { "text": "Settings" },
		lead: { "text": "These settings hold for all programmes of {name}." },
		name: { "text": "Name of the organisation" },
		certificate: { "text": "A buddy without a certificate of conduct (VOG) is not matched" },
		months: { "text": "A certificate counts until so many months after its issue" },
		"months-hint": { "text": "Empty: a certificate always counts." },
		weights: { "text": "What weighs how much in matching?" },
		"weights-hint": { "text": "Only the proportions matter. 0 means: does not count." },
		level: { "text": "Level of Dutch" },
		interests: { "text": "Shared interests" },
		time: { "text": "Shared times" },
		language: { "text": "Shared language" },
		waiting: { "text": "Waiting time" },
		save: { "text": "Save settings" },
		saved: { "text": "The settings were saved. They hold from the next matching round." },
		members: { "text": "Staff" },
		"members-lead": { "text": "Who may do what in {name}." },
		member: { "text": "E-mail address" },
		role: { "text": "Role" },
		since: { "text": "Since" },
		remove: { "text": "Remove" },
		add: { "text": "Add" },
		"add-title": { "text": "Add somebody" },
		"person-name": { "text": "Name" },
		"role-coordinator": { "text": "Coordinator: people, pairs and questionnaires" },
		"role-analyst": { "text": "Analyst: publish and read figures" },
		"role-municipality": { "text": "Municipality: read figures about residents" },
		"role-administrator": { "text": "Administrator: staff and settings" },
		"last-administrator": { "text": "This is the only administrator. Add another first." },
		added: { "text": "{email} was added and can sign in with a code by mail." },
		audit: { "text": "What changed" },
		"audit-lead": { "text": "Every change in {name}, the newest first. Without names and without answers." },
		"audit-empty": { "text": "Nothing has changed yet." },
		at: { "text": "When" },
		who: { "text": "Who" },
		what: { "text": "What" },
		details: { "text": "How much" },
		older: { "text": "Older" },
		respondent: { "text": "a newcomer" },
		system: { "text": "the system" },
		wrong: { "text": "Check this field." }
	},
	"../messages/en/coordinator-waves.json": {
		title: {
			"text": "Questionnaires",
			"note": "Page title."
		},
		lead: {
			"text": "With a questionnaire you ask newcomers how they are. You see how many take part, and later figures. You never see who answered what.",
			"note": "Lead."
		},
		"empty-title": {
			"text": "No questionnaire yet",
			"note": "Empty state."
		},
		empty: {
			"text": "{name} has not asked anything yet. Make a questionnaire, then you can invite people.",
			"note": "Empty state."
		},
		"no-programme": {
			"text": "There is no programme yet. Ask the administrator to make one.",
			"note": "Empty state."
		},
		"new": {
			"text": "Make a questionnaire",
			"note": "Button."
		},
		"new-title": {
			"text": "Make a questionnaire",
			"note": "Page title."
		},
		"new-lead": {
			"text": "You choose which questions, and when. Nobody is invited yet.",
			"note": "Lead."
		},
		name: {
			"text": "Name",
			"note": "Label and column."
		},
		"name-hint": {
			"text": "Short, such as \"autumn 2026\". Newcomers see this name on their own page.",
			"note": "Help."
		},
		kind: {
			"text": "Which questions?",
			"note": "Legend."
		},
		"kind-column": {
			"text": "Kind",
			"note": "Column."
		},
		baseline: {
			"text": "Baseline",
			"note": "A kind of questionnaire."
		},
		"baseline-text": {
			"text": "{count} questions, with questions about background. For people who start, so that you can see later what changes.",
			"note": "What the kind is for."
		},
		pulse: {
			"text": "Short pulse",
			"note": "A kind of questionnaire."
		},
		"pulse-text": {
			"text": "{count} questions, done in a few minutes. For in between, after 3 and 9 months.",
			"note": "What the kind is for."
		},
		core: {
			"text": "Core",
			"note": "A kind of questionnaire."
		},
		"core-text": {
			"text": "{count} questions over all fourteen domains. After 6 and 12 months.",
			"note": "What the kind is for."
		},
		"sensitive-note": {
			"text": "{count} of them are about health, feelings or origin. They come last, and only those who agree get to see them.",
			"note": "Under a kind with sensitive items."
		},
		opens: {
			"text": "First day",
			"note": "Label and column."
		},
		closes: {
			"text": "Last day",
			"note": "Label and column."
		},
		"closes-hint": {
			"text": "Three weeks is often enough. After that nobody can answer.",
			"note": "Help."
		},
		"wrong-name": {
			"text": "Fill in a name of 1 to 60 characters.",
			"note": "Error under a field."
		},
		"name-taken": {
			"text": "This programme has a questionnaire of this name already.",
			"note": "Error under a field."
		},
		"wrong-kind": {
			"text": "Choose which questions to ask.",
			"note": "Error under a field."
		},
		"wrong-opens": {
			"text": "Choose a date.",
			"note": "Error under a field."
		},
		"wrong-closes": {
			"text": "Choose a date on or after the first day.",
			"note": "Error under a field."
		},
		make: {
			"text": "Make this questionnaire",
			"note": "Button."
		},
		state: {
			"text": "State",
			"note": "Column."
		},
		"state-open": {
			"text": "open",
			"note": "State of a questionnaire."
		},
		"state-later": {
			"text": "not begun yet",
			"note": "State of a questionnaire."
		},
		"state-over": {
			"text": "past its last day",
			"note": "State of a questionnaire: nobody can answer, it was not closed by hand yet."
		},
		"state-closed": {
			"text": "closed",
			"note": "State of a questionnaire."
		},
		response: {
			"text": "Who takes part?",
			"note": "Heading."
		},
		invited: {
			"text": "invited",
			"note": "Below a number."
		},
		started: {
			"text": "began",
			"note": "Below a number."
		},
		finished: {
			"text": "finished",
			"note": "Below a number."
		},
		stopped: {
			"text": "stopped earlier",
			"note": "Below a number."
		},
		"words-none": {
			"text": "Nobody has been invited yet.",
			"note": "Sentence under the numbers."
		},
		words: {
			"text": "Of the {invited} people you invited, {started} began ({share}).",
			"note": "Sentence under the numbers."
		},
		"words-few": {
			"text": "Figures appear only when 10 or more people take part. There are still too few.",
			"note": "Sentence under the numbers."
		},
		"words-who": {
			"text": "Who began you do not see: answers are kept apart from names.",
			"note": "Sentence under the numbers."
		},
		invite: {
			"text": "Invite",
			"note": "Heading."
		},
		"invite-everybody": {
			"text": "Everybody who is in the programme now has been invited. When people join, you can invite them here.",
			"note": "Shown when nobody is left."
		},
		"invite-nobody": {
			"text": "There are no newcomers in this programme yet. Put people on the list first.",
			"note": "Empty state."
		},
		"to-people": {
			"text": "To the people",
			"note": "Link."
		},
		"mail-text": {
			"text": "Each gets a mail with a personal link, in Dutch and English. There is no need to sign in.",
			"note": "Above the button."
		},
		"letter-text": {
			"text": "Without an e-mail address it can be done by letter. It has a code to scan with a phone.",
			"note": "Above the button."
		},
		"rest-names": {
			"text": "Who has no e-mail address?",
			"note": "Opens a list of names."
		},
		letters: {
			"text": "Letters to print",
			"note": "Link."
		},
		invitations: {
			"text": "Who was invited",
			"note": "Link and page title."
		},
		"invitations-lead": {
			"text": "You can withdraw a link, or send a new one when somebody lost the old one. Whether somebody used the link you do not see.",
			"note": "Lead."
		},
		"invitations-empty": {
			"text": "Nobody has been invited yet.",
			"note": "Empty state."
		},
		channel: {
			"text": "How",
			"note": "Column."
		},
		mail: {
			"text": "mail",
			"note": "Channel."
		},
		letter: {
			"text": "letter",
			"note": "Channel."
		},
		"invited-at": {
			"text": "Invited on",
			"note": "Column."
		},
		link: {
			"text": "Link",
			"note": "Column."
		},
		"link-works": {
			"text": "works",
			"note": "State of a link."
		},
		"link-withdrawn": {
			"text": "withdrawn",
			"note": "State of a link."
		},
		withdraw: {
			"text": "Withdraw",
			"note": "Button in a row."
		},
		"withdraw-of": {
			"text": "Withdraw the link of {name}",
			"note": "Button in a row, read aloud."
		},
		renew: {
			"text": "Send a new one",
			"note": "Button in a row."
		},
		"renew-of": {
			"text": "Send {name} a new link",
			"note": "Button in a row, read aloud."
		},
		renewed: {
			"text": "The old link no longer works. The new one goes by mail, or is with the letters when there is no e-mail address.",
			"note": "Message."
		},
		withdrawn: {
			"text": "The link was withdrawn.",
			"note": "Message."
		},
		close: {
			"text": "Close",
			"note": "Heading."
		},
		"close-text": {
			"text": "After closing nobody can answer, also not who is halfway. This cannot be undone. Publishing closes the questionnaire too.",
			"note": "Above the button."
		},
		"close-confirm": {
			"text": "Yes, this questionnaire may be closed",
			"note": "Checkbox."
		},
		"close-button": {
			"text": "Close the questionnaire",
			"note": "Button."
		},
		"close-unsure": {
			"text": "Tick the box first. Closing cannot be undone.",
			"note": "Error."
		},
		closed: {
			"text": "The questionnaire was closed on {date}.",
			"note": "Message."
		},
		figures: {
			"text": "Figures",
			"note": "Heading."
		},
		"figures-text": {
			"text": "Publishing computes the figures once, with answers only of people who agreed. After that they no longer change.",
			"note": "Above the link."
		},
		"to-figures": {
			"text": "To the figures",
			"note": "Link."
		},
		"page-of": {
			"text": "Letters {from} to {to} of {total}",
			"note": "Above the letters."
		},
		"letters-lead": {
			"text": "One letter per page, in Dutch and English. Print them and give or send them to the people themselves. Whoever holds a letter can open the questionnaire: keep them safe.",
			"note": "Lead."
		},
		"letters-empty": {
			"text": "There are no letters to print.",
			"note": "Empty state."
		},
		"invite-mail": {
			"one": "Send {count} invitation",
			"other": "Send {count} invitations",
			"note": "Button."
		},
		"invite-letter": {
			"one": "Make {count} letter",
			"other": "Make {count} letters",
			"note": "Button."
		},
		"sent-mail": {
			"one": "{count} invitation is leaving by mail.",
			"other": "{count} invitations are leaving by mail.",
			"note": "Message."
		},
		"sent-letter": {
			"one": "{count} letter is ready to print.",
			"other": "{count} letters are ready to print.",
			"note": "Message."
		},
		rest: {
			"one": "{count} person has no e-mail address.",
			"other": "{count} people have no e-mail address.",
			"note": "Who cannot be reached by mail."
		},
		begun: {
			"one": "{count} person has begun already. That letter is no longer here, so that nobody else can open the answers.",
			"other": "{count} people have begun already. Those letters are no longer here, so that nobody else can open the answers.",
			"note": "Why letters are missing."
		},
		print: {
			"one": "Print this letter",
			"other": "Print these {count} letters",
			"note": "Button; with scripts only."
		}
	},
	"../messages/en/coordinator.json": {
		home: { "text": "Overview" },
		people: { "text": "People" },
		matching: { "text": "Matching" },
		pairs: { "text": "Pairs" },
		waves: { "text": "Questionnaires" },
		figures: { "text": "Figures" },
		outbox: { "text": "Outgoing mail" },
		settings: { "text": "Settings" },
		members: { "text": "Staff" },
		audit: { "text": "Changes" },
		title: { "text": "Overview" },
		lead: { "text": "How {name} stands, and what you can do now." },
		newcomers: { "text": "newcomers take part" },
		buddies: { "text": "buddies take part" },
		running: { "text": "pairs are running" },
		offered: { "text": "pairs wait for an answer" },
		next: { "text": "What now?" },
		"next-import": { "text": "Read in your lists of newcomers and buddies" },
		"next-match": { "text": "Make a proposal for pairs" },
		"next-wave": { "text": "Ask how it goes: make a wave" },
		"next-invite": { "text": "Look at the wave {name}" },
		"next-figures": { "text": "Look at the newest figures" },
		"remove-title": { "text": "Remove the example?" },
		"remove-text": { "text": "All invented people, pairs, answers and figures of the example go. Your own organisations stay. Make a new example with: npx medespraak example." },
		"remove-yes": { "text": "Yes, remove the example" },
		"remove-no": { "text": "No, go back" }
	},
	"../messages/en/example.json": {},
	"../messages/en/first-run.json": {
		title: { "text": "Set up Medespraak" },
		lead: { "text": "There is no organisation yet. Make the first, with yourself as administrator and coordinator. Then read in your participants." },
		organisation: { "text": "Name of your organisation" },
		"organisation-hint": { "text": "As participants know it, for example Taalhuis Lindermeer." },
		slug: { "text": "Short name (may stay empty)" },
		"slug-hint": { "text": "For addresses: lower case letters, digits and hyphens. Empty: we make one from the name." },
		"slug-wrong": { "text": "Use lower case letters, digits and hyphens, 2 to 60 characters." },
		name: { "text": "Your name" },
		email: { "text": "Your e-mail address" },
		"email-hint": { "text": "You sign in with this from now on." },
		"wrong-organisation": { "text": "Fill in the name of your organisation." },
		"wrong-name": { "text": "Fill in your name." },
		"wrong-email": { "text": "Fill in an e-mail address, such as name@organisation.nl." },
		make: { "text": "Make the organisation" }
	},
	"../messages/en/framework.json": {
		title: { "text": "The common language" },
		lead: { "text": "Fourteen parts of a life in which somebody can take part. Municipalities, organisations and newcomers mean the same by them." },
		"heading.markers-and-means": { "text": "Where one sees that it goes well, and what helps it further." },
		"heading.social-connections": { "text": "The people and institutions around a person." },
		"heading.facilitators": { "text": "What makes it easier to take part." },
		"heading.foundation": { "text": "What everything else stands on." },
		questions: {
			"one": "{count} question",
			"other": "{count} questions"
		},
		indicators: { "text": "What we want to know" },
		questionsTitle: { "text": "What we ask" },
		questionsLead: { "text": "Every question may be skipped. “I do not know” and “I would rather not say” are always answers too." },
		questionVersion: { "text": "version {version}" },
		forBuddies: { "text": "For language buddies" },
		sensitive: { "text": "Sensitive: only after separate consent" },
		delicate: { "text": "Can hurt: not asked with somebody else present" },
		"state.draft": { "text": "Draft, not tested" },
		"state.reviewed": { "text": "Reviewed, not tested" },
		"state.tested": { "text": "Tested with newcomers" },
		answerYear: { "text": "Answer: a year" },
		answerList: { "text": "Answer: choose from a list" },
		source: { "text": "Source and version" },
		version: { "text": "Version {version}." },
		frame: { "text": "The fourteen domains and the four headings follow the Indicators of Integration (Ager and Strang; UK Home Office, 2019). Descriptions, indicators and questions are our own words." }
	},
	"../messages/en/home.json": {
		title: { "text": "Talk together, and have a say" },
		lead: { "text": "Medespraak brings newcomers and language buddies together, asks newcomers how life is going, and shows what municipalities and organisations do with the answers." },
		signIn: { "text": "Sign in for staff" },
		framework: { "text": "The common language" },
		link: { "text": "Did you get a questionnaire? Open the link in your mail or scan the code in your letter. You do not need to sign in." },
		"loop.meet": { "text": "Meet" },
		"loop.meet.text": { "text": "A newcomer and a language buddy find each other and talk in Dutch." },
		"loop.ask": { "text": "Ask" },
		"loop.ask.text": { "text": "The newcomer says how life is going, in plain words." },
		"loop.learn": { "text": "Learn" },
		"loop.learn.text": { "text": "Answers become honest figures in which nobody can be found." },
		"loop.act": { "text": "Act" },
		"loop.act.text": { "text": "Those responsible do something about it, and show what they did." },
		who: { "text": "Who it is for" },
		"newcomer.name": { "text": "Newcomers" },
		"newcomer.text": { "text": "Somebody to talk Dutch with. And a place to say how life is going, without a password." },
		"buddy.name": { "text": "Language buddies" },
		"buddy.text": { "text": "A person who suits you, at a time that suits you. Without paperwork." },
		"coordinator.name": { "text": "Coordinators" },
		"coordinator.text": { "text": "From two lists to pairs with reasons, questionnaires and safe figures." },
		"municipality.name": { "text": "Municipalities" },
		"municipality.text": { "text": "Where does it go well, where not, and how sure is that? Published figures only, never a person." },
		promises: { "text": "What we promise" },
		"promise.answers": { "text": "Nobody sees one person’s answers: no buddy, no coordinator, no municipality." },
		"promise.ten": { "text": "There is no figure about fewer than ten people, not even in a roundabout way." },
		"promise.free": { "text": "Answering the questions is free. Those who do not still get a language buddy." },
		"promise.apart": { "text": "Names and answers are kept apart. There is no overall score and no ranking of people." }
	},
	"../messages/en/letter.json": {
		dear: {
			"text": "Dear {name},",
			"note": "Salutation."
		},
		why: {
			"text": "{organisation} would like to know how you are. Will you answer a few questions?",
			"note": "First sentence. Level A2."
		},
		how: {
			"text": "Scan the code with your phone. Or type this address in your browser:",
			"note": "How to open."
		},
		until: {
			"text": "You can do so until {date}.",
			"note": "Last day."
		},
		voluntary: {
			"text": "You do not have to take part. You may skip every question. You get a buddy also when you do not take part.",
			"note": "Voluntary."
		},
		"private": {
			"text": "Nobody of {organisation} sees what you answer. This letter is only for you. Do not give it to somebody else.",
			"note": "Private."
		},
		code: {
			"text": "Code to scan",
			"note": "Name of the picture, read aloud."
		}
	},
	"../messages/en/municipality.json": {
		title: { "text": "How are newcomers in {name}?" },
		lead: { "text": "Figures about residents who allowed it. Never about a person, never about fewer than 10 people." },
		"empty-title": { "text": "No figures about your municipality yet" },
		"empty-why": { "text": "They appear when an organisation publishes a wave in which enough residents of your municipality took part (10 or more)." },
		releases: { "text": "Published figures" },
		organisation: { "text": "Organisation" },
		wave: { "text": "Wave" },
		date: { "text": "Published on" },
		of: { "text": "From {organisation}, wave {wave}." }
	},
	"../messages/en/outbox.json": {
		title: {
			"text": "Outbox",
			"note": "Page title."
		},
		lead: {
			"text": "This installation has no mail server. So mail does not leave the house; it is here to try things out.",
			"note": "Lead."
		},
		folder: {
			"text": "The mail is also a file in {folder}.",
			"note": "Below the lead."
		},
		empty: {
			"text": "No mail was made yet. Invite people to a questionnaire and you will see the mails here.",
			"note": "Empty state."
		},
		sends: {
			"text": "This installation sends mail. There is no outbox to look at.",
			"note": "When a mail server was set."
		},
		to: {
			"text": "To",
			"note": "Column."
		},
		subject: {
			"text": "Subject",
			"note": "Column."
		},
		at: {
			"text": "When",
			"note": "Column."
		},
		link: {
			"text": "Personal link",
			"note": "Column."
		},
		open: {
			"text": "Open as this person",
			"note": "Link."
		},
		"open-of": {
			"text": "Open the questionnaire as {to}",
			"note": "Link, read aloud."
		},
		used: {
			"text": "Begun. The link was taken away here, so that nobody else can open the answers.",
			"note": "Instead of a link."
		},
		none: {
			"text": "no link",
			"note": "Instead of a link."
		},
		most: {
			"text": "Only the newest 300 mails are here.",
			"note": "Below the table."
		}
	},
	"../messages/en/own-page.json": {
		title: { "text": "My page" },
		lead: { "text": "This is what {organisation} keeps of you. Only you see this page." },
		answers: { "text": "What I answered" },
		"no-answers": { "text": "You have given no answers yet." },
		"no-answer": { "text": "no answer" },
		"dont-know": { "text": "I do not know" },
		"prefer-not": { "text": "I would rather not say" },
		"not-applicable": { "text": "not for me" },
		permissions: { "text": "What I allow" },
		given: { "text": "Yes" },
		declined: { "text": "No" },
		withdrawn: { "text": "No longer" },
		unasked: { "text": "Not asked yet" },
		allow: { "text": "Allow after all" },
		withdraw: { "text": "Rather not any more" },
		"withdraw-note": { "text": "This holds from now on. Figures that were published stay." },
		link: { "text": "My link" },
		"link-made": { "text": "Your link was made on {date}, for a {channel}." },
		"link-again": { "text": "Your link was made {times} times. The last time on {date}, for a {channel}." },
		mail: { "text": "mail" },
		letter: { "text": "letter" },
		data: { "text": "My data" },
		download: { "text": "Download my data" },
		"download-note": { "text": "A file with everything that is kept about you here." },
		erase: { "text": "Erase my answers" },
		"erase-title": { "text": "Erase all answers?" },
		"erase-text": { "text": "All your answers go and do not come back. Your permission ends too. Your buddy and your place in the programme stay. Figures that were published stay as well: you cannot be found in them." },
		"erase-yes": { "text": "Yes, erase everything" },
		"erase-no": { "text": "No, go back" },
		erased: { "text": "All your answers were erased." },
		changed: { "text": "Your choice was saved." },
		"to-questions": { "text": "To the questions" }
	},
	"../messages/en/questionnaire.json": {
		title: { "text": "How are you?" },
		welcome: { "text": "{organisation} would like to know how you are." },
		why: { "text": "With your answers the organisation can help better. You are not alone: many people take part." },
		"who-never": { "text": "Your buddy, the organisation and the municipality never see what you answer. They only see figures about 10 or more people together." },
		"may-stop": { "text": "You do not have to take part. You may skip every question, and stop at any time. You get a buddy also when you do not take part." },
		stays: { "text": "Figures that were published stay. You can always erase your answers." },
		yes: { "text": "Yes" },
		no: { "text": "No" },
		choose: { "text": "Choose yes or no for every question." },
		begin: { "text": "Go on" },
		"refused-title": { "text": "That is fine" },
		refused: { "text": "We keep no answers. Nothing changes for you. Did you change your mind? Then open your link again." },
		"change-mind": { "text": "I want to take part after all" },
		progress: { "text": "Question {position} of {total}" },
		back: { "text": "Previous" },
		skip: { "text": "Skip this question" },
		"dont-know": { "text": "I do not know" },
		"prefer-not": { "text": "I would rather not say" },
		chosen: { "text": "chosen" },
		year: { "text": "Year, for example 2019" },
		"year-wrong": { "text": "Fill in a year of 4 digits, not in the future." },
		language: { "text": "Choose a language" },
		municipality: { "text": "Choose a municipality" },
		save: { "text": "Go on" },
		stop: { "text": "Stop now" },
		"sensitive-title": { "text": "May we ask a few more personal questions?" },
		"sensitive-text": { "text": "These questions are about health, feelings or your own traditions. We ask them because help often begins there. Here too you may skip every question." },
		"sensitive-yes": { "text": "Yes, you may" },
		"sensitive-no": { "text": "No, rather not" },
		"end-title": { "text": "Thank you" },
		"end-text": { "text": "Your answers were saved. When enough people have answered, the organisation makes figures of them." },
		"stopped-title": { "text": "You stopped" },
		"stopped-text": { "text": "That is fine. What you said is saved. You can go on later with the same link, until {date}." },
		"go-on": { "text": "Go on with the questions" },
		mine: { "text": "See or erase my answers" },
		"closed-title": { "text": "This questionnaire is closed" },
		"closed-text": { "text": "You can no longer give answers. Your own page stays open." },
		sound: { "text": "Read aloud" },
		example: { "text": "Example: this organisation is invented." }
	},
	"../messages/en/sign-in.json": {
		title: { "text": "Sign in" },
		lead: { "text": "For coordinators, analysts, administrators and municipalities. You get a mail with a link and a code. No password is needed." },
		newcomer: { "text": "Are you a newcomer? Open the link from your mail or letter. You do not need to sign in." },
		email: { "text": "E-mail address" },
		"email-hint": { "text": "The address with which your organisation added you." },
		"email-wrong": { "text": "Fill in an e-mail address, such as name@organisation.nl." },
		send: { "text": "Send me a code" },
		"code-title": { "text": "Look in your mail" },
		"code-lead": { "text": "If we know {email}, a mail is waiting for you. Open the link in that mail, or fill in the code here. The code works for 15 minutes." },
		code: { "text": "Code of 6 digits" },
		"code-wrong": { "text": "This code is not right, or it is too old. Look again, or ask for a new one." },
		enter: { "text": "Sign in" },
		again: { "text": "No mail? Ask for a new code" },
		outbox: { "text": "This installation sends no mail. The administrator finds the mail in the folder outbox on the server." },
		"link-title": { "text": "Sign in with your link" },
		"link-lead": { "text": "Press the button to sign in. The link works once." },
		"link-expired": { "text": "This link was used already or is too old. Ask for a new code." },
		"start-title": { "text": "Welcome, {name}" },
		"start-choose": { "text": "Where do you want to go?" },
		"start-none": { "text": "Your account does not belong to an organisation yet. Ask the administrator of your organisation to add you." },
		"role-coordinator": { "text": "coordinator" },
		"role-analyst": { "text": "analyst" },
		"role-municipality": { "text": "municipality" },
		"role-administrator": { "text": "administrator" },
		example: { "text": "example" },
		"sign-out": { "text": "Sign out" }
	},
	"../messages/nl/accessibility.json": {
		title: {
			"text": "Toegankelijkheid",
			"note": "Title."
		},
		aim: {
			"text": "Iedereen moet Medespraak kunnen gebruiken: op een oude telefoon, met een schermlezer, met alleen een toetsenbord, of wie weinig leest. We volgen WCAG 2.2, niveau AA.",
			"note": "The aim."
		},
		tested: {
			"text": "Wat we bij elke versie testen",
			"note": "Heading."
		},
		"tested.axe": {
			"text": "Alle pagina’s, in elke taal, met axe-core op 360 en 1280 pixels breed.",
			"note": "A test."
		},
		"tested.keyboard": {
			"text": "Alles werkt met alleen het toetsenbord.",
			"note": "A test."
		},
		"tested.scripts": {
			"text": "De vragenlijst werkt ook zonder JavaScript.",
			"note": "A test."
		},
		"tested.zoom": {
			"text": "Geen horizontaal schuiven op 320 pixels; grote letters blijven leesbaar.",
			"note": "A test."
		},
		"tested.contrast": {
			"text": "Kleurcontrast in lichte en donkere weergave, en de contraststand van het systeem.",
			"note": "A test."
		},
		gaps: {
			"text": "Wat nog niet goed genoeg is",
			"note": "Heading."
		},
		"gap.people": {
			"text": "Mensen met een beperking hebben Medespraak nog niet zelf getest.",
			"note": "A known gap."
		},
		"gap.languages": {
			"text": "De schermen zijn er in het Nederlands en het Engels. Andere talen volgen.",
			"note": "A known gap."
		},
		"gap.sound": {
			"text": "Voorlezen werkt alleen als uw telefoon een stem voor de taal heeft.",
			"note": "A known gap."
		},
		report: {
			"text": "Lukt iets niet?",
			"note": "Heading."
		},
		"report.text": {
			"text": "Vertel het aan de organisatie die u uitnodigde. Die geeft het door, en helpt u intussen op een andere manier.",
			"note": "Whom to tell."
		}
	},
	"../messages/nl/administrator.json": {},
	"../messages/nl/common.json": {
		optional: {
			"text": "niet verplicht",
			"note": "Between brackets after the name of a field that may stay empty."
		},
		"notice.info": {
			"text": "Goed om te weten",
			"note": "Heading of a neutral message."
		},
		"notice.success": {
			"text": "Gelukt",
			"note": "Heading of a message that something was done."
		},
		"notice.warning": {
			"text": "Let op",
			"note": "Heading of a warning."
		},
		"notice.danger": {
			"text": "Dit ging niet goed",
			"note": "Heading of an error message. Never blames the reader."
		},
		breadcrumbs: {
			"text": "U bent hier",
			"note": "Name of the trail of links above the page, for screen readers."
		},
		pager: {
			"text": "Bladeren",
			"note": "Name of the previous/next links, for screen readers."
		},
		previous: {
			"text": "Vorige",
			"note": "Previous page."
		},
		next: {
			"text": "Volgende",
			"note": "Next page."
		},
		pageOf: {
			"text": "Bladzijde {current} van {pages}",
			"note": "Between previous and next."
		},
		steps: {
			"text": "Stappen",
			"note": "Name of the list of steps of a task, for screen readers."
		},
		done: {
			"text": "klaar",
			"note": "Said after a step that is finished."
		},
		languages: {
			"text": "Taal kiezen",
			"note": "Name of the list of languages, for screen readers."
		},
		skip: {
			"text": "Naar de inhoud",
			"note": "First link on every page, for people who use a keyboard."
		},
		sort: {
			"text": "sorteren",
			"note": "Said after the name of a column that can be sorted."
		},
		menu: {
			"text": "Menu",
			"note": "Button that opens the list of rooms on a phone."
		},
		rooms: {
			"text": "Onderdelen",
			"note": "Name of the main navigation, for screen readers."
		},
		signIn: {
			"text": "Inloggen",
			"note": "Link to the sign-in page for staff."
		},
		signOut: {
			"text": "Uitloggen",
			"note": "Button."
		},
		signedInAs: {
			"text": "Ingelogd als {name}",
			"note": "name is a person's name."
		},
		framework: {
			"text": "De gezamenlijke taal",
			"note": "Name of the page with the 14 domains."
		},
		accessibility: {
			"text": "Toegankelijkheid",
			"note": "Link in the footer."
		},
		footer: {
			"text": "Medespraak is vrije software (EUPL-1.2).",
			"note": "Footer of every page."
		},
		"example.label": {
			"text": "Voorbeeldprogramma: verzonnen mensen",
			"note": "On every page while the example programme is there."
		},
		"example.remove": {
			"text": "Voorbeeld weghalen",
			"note": "Link to the page that removes the example."
		},
		"share.axis": {
			"text": "Aandeel van de mensen, van 0% tot 100%",
			"note": "Title of the axis of a figure."
		},
		"share.sentence": {
			"text": "{name}: {count} van de {n} mensen ({share}; tussen {low} en {high})",
			"note": "Says one row of a figure. low and high are the 95% interval."
		},
		"share.n": {
			"text": "n = {n}",
			"note": "Number of people who answered, at the end of a row."
		},
		"share.withheld": {
			"text": "Te weinig antwoorden (minder dan 10)",
			"note": "Stands where a figure is withheld because the group is too small."
		},
		"share.protects": {
			"text": "Niet getoond om een andere kleine groep te beschermen",
			"note": "Stands where a figure is withheld because it would give away another one."
		},
		"share.table": {
			"text": "Bekijk als tabel",
			"note": "Opens the table behind a figure."
		},
		"share.csv": {
			"text": "Download als CSV",
			"note": "Link to the file behind a figure."
		},
		"share.column.name": {
			"text": "Wat",
			"note": "Column: name of the figure."
		},
		"share.column.share": {
			"text": "Aandeel",
			"note": "Column: share in percent."
		},
		"share.column.interval": {
			"text": "95%-interval",
			"note": "Column: lower and upper bound."
		},
		"share.column.n": {
			"text": "Aantal antwoorden (n)",
			"note": "Column: number of valid answers."
		},
		"share.interval": {
			"text": "{low} tot {high}",
			"note": "An interval from low to high."
		},
		"error.404.title": {
			"text": "Deze pagina is er niet",
			"note": "Title of the page for a wrong address."
		},
		"error.404.what": {
			"text": "Het adres klopt niet, of de pagina is weggehaald.",
			"note": "Explains a wrong address."
		},
		"error.404.do": {
			"text": "Kijk of het adres goed is overgenomen, of begin opnieuw op de beginpagina.",
			"note": "What to do about a wrong address."
		},
		"error.403.title": {
			"text": "Hier mag u niet bij",
			"note": "Title when somebody has no right to see a page."
		},
		"error.403.what": {
			"text": "Deze pagina hoort bij een andere rol of een andere organisatie.",
			"note": "Explains missing rights."
		},
		"error.403.do": {
			"text": "Log in met een ander adres, of vraag de beheerder van uw organisatie om toegang.",
			"note": "What to do about missing rights."
		},
		"error.500.title": {
			"text": "Er ging bij ons iets mis",
			"note": "Title after a fault in the program."
		},
		"error.500.what": {
			"text": "Dit ligt niet aan u. Wat u al had opgeslagen, is bewaard.",
			"note": "Explains a fault."
		},
		"error.500.do": {
			"text": "Probeer het over een paar minuten opnieuw.",
			"note": "What to do after a fault."
		},
		"error.other.title": {
			"text": "Dit kon niet",
			"note": "Title when a request was refused for another reason."
		},
		"error.other.what": {
			"text": "De server kon dit verzoek niet uitvoeren.",
			"note": "Explains a refused request."
		},
		"error.other.do": {
			"text": "Ga terug en probeer het opnieuw, of begin op de beginpagina.",
			"note": "What to do after a refused request."
		},
		"error.reference": {
			"text": "Blijft het misgaan? Geef dan dit nummer door: {reference}",
			"note": "reference is a short code."
		},
		"error.home": {
			"text": "Naar de beginpagina",
			"note": "Button on the error page."
		},
		"share.at-least": {
			"text": "{value} of meer",
			"note": "A figure of which only a lower bound may be said."
		},
		"share.at-most": {
			"text": "{value} of minder",
			"note": "A figure of which only an upper bound may be said."
		},
		"share.all-high": {
			"text": "{share} staat op de hoogste stand",
			"note": "Nearly everybody is at the top of a scale, so the share there is said."
		},
		"share.all-low": {
			"text": "{share} staat op de laagste stand",
			"note": "Nearly everybody is at the bottom of a scale, so the share there is said."
		},
		"share.column.group": {
			"text": "Groep",
			"note": "Column: the heading or group a figure belongs to."
		}
	},
	"../messages/nl/consent.json": {},
	"../messages/nl/coordinator-figures.json": {
		title: {
			"text": "Cijfers",
			"note": "Page title."
		},
		"title-of": {
			"text": "Cijfers: {wave}",
			"note": "Page title with the name of the wave."
		},
		about: {
			"text": "Wat {n} nieuwkomers zeiden. Bekendgemaakt op {date}.",
			"note": "Subtitle: of whom, when."
		},
		"about-few": {
			"text": "Bekendgemaakt op {date}.",
			"note": "Subtitle when the number is withheld."
		},
		means: {
			"text": "Een stip is het aandeel mensen (of de gemiddelde score). De balk eromheen is de marge: de echte waarde ligt er met 95% zekerheid in. Hoe minder antwoorden, hoe breder. De cijfers zeggen niet waardoor iets zo is.",
			"note": "What it means and what it does not."
		},
		"empty-title": {
			"text": "Nog geen cijfers",
			"note": "Empty state."
		},
		"empty-why": {
			"text": "Cijfers komen er als u een peiling sluit en bekendmaakt. Dat kan één keer per peiling.",
			"note": "Empty state."
		},
		"to-waves": {
			"text": "Naar de vragenlijsten",
			"note": "Link."
		},
		group: {
			"text": "Groep",
			"note": "Label of a list."
		},
		everybody: {
			"text": "Iedereen",
			"note": "The group of everybody."
		},
		unknown: {
			"text": "niet bekend",
			"note": "Group of people of whom it is not known."
		},
		"by-gender": {
			"text": "Geslacht",
			"note": "Breakdown."
		},
		"by-age-band": {
			"text": "Leeftijd",
			"note": "Breakdown."
		},
		"by-route": {
			"text": "Inburgeringsroute",
			"note": "Breakdown."
		},
		"by-language": {
			"text": "Eerste taal",
			"note": "Breakdown."
		},
		show: {
			"text": "Toon",
			"note": "Button beside the list of groups."
		},
		score: {
			"text": "Gemiddelde score, 0 tot 100",
			"note": "Row of a domain."
		},
		withheld: {
			"text": "Te weinig antwoorden (minder dan 10), of weggelaten om een kleine groep te beschermen",
			"note": "Instead of a figure."
		},
		"number-only": {
			"text": "{n} antwoorden; weggelaten om een groep te beschermen",
			"note": "Instead of a figure."
		},
		"at-least": {
			"text": "{value} of meer",
			"note": "Nearly everybody."
		},
		"at-most": {
			"text": "{value} of minder",
			"note": "Nearly nobody."
		},
		"at-upper": {
			"text": "{value} heeft de hoogste score ({lower} tot {upper})",
			"note": "Nearly everybody has the best score."
		},
		"at-lower": {
			"text": "{value} heeft de laagste score ({lower} tot {upper})",
			"note": "Nearly everybody has the lowest score."
		},
		interval: {
			"text": "{value} ({lower} tot {upper})",
			"note": "Value with its interval."
		},
		n: {
			"text": "n = {n}",
			"note": "Number of answers."
		},
		missing: {
			"text": "{count} zonder antwoord",
			"note": "Number of missing answers."
		},
		"as-table": {
			"text": "Bekijk als tabel",
			"note": "Opens the table behind the chart."
		},
		csv: {
			"text": "Download als CSV",
			"note": "Link."
		},
		what: {
			"text": "Wat",
			"note": "Column."
		},
		value: {
			"text": "Waarde",
			"note": "Column."
		},
		margin: {
			"text": "95%-marge",
			"note": "Column."
		},
		count: {
			"text": "Antwoorden (n)",
			"note": "Column."
		},
		"no-answer": {
			"text": "Zonder antwoord",
			"note": "Column."
		},
		releases: {
			"text": "Eerder bekendgemaakt",
			"note": "Heading."
		},
		made: {
			"text": "Hoe dit gemaakt is",
			"note": "Heading."
		},
		"made-text": {
			"text": "Raamwerk {framework}, methode {method}. Groepen vanaf {minimum} mensen. Controlegetal {digest}.",
			"note": "Versions of the release."
		},
		"publish-title": {
			"text": "Cijfers bekendmaken",
			"note": "Page or heading."
		},
		"publish-text": {
			"text": "De peiling sluit en de cijfers staan vast. Dat kan niet ongedaan worden gemaakt: zo kan niemand aan een verschil zien wie er later bij kwam.",
			"note": "Explains why once."
		},
		publish: {
			"text": "Sluit de peiling en maak de cijfers bekend",
			"note": "Button."
		},
		share: {
			"text": "Gemeenten zien de cijfers over hun eigen inwoners",
			"note": "Checkbox."
		},
		"kind-dont-know": {
			"text": "weet niet",
			"note": "Kind of missing answer."
		},
		"kind-prefer-not": {
			"text": "wil niet zeggen",
			"note": "Kind of missing answer."
		},
		"kind-not-applicable": {
			"text": "niet van toepassing",
			"note": "Kind of missing answer."
		},
		"kind-not-shown": {
			"text": "niet gevraagd",
			"note": "Kind of missing answer."
		},
		"kind-abandoned": {
			"text": "overgeslagen of gestopt",
			"note": "Kind of missing answer."
		},
		few: {
			"text": "minder dan 10",
			"note": "A count that is too small to show."
		}
	},
	"../messages/nl/coordinator-import.json": {},
	"../messages/nl/coordinator-pairs.json": {
		title: {
			"text": "Koppels",
			"note": "Page title."
		},
		lead: {
			"text": "Wie met wie praat, van aanbod tot afscheid.",
			"note": "Lead."
		},
		"empty-title": {
			"text": "Nog geen koppels",
			"note": "Empty state."
		},
		"empty-why": {
			"text": "Koppels ontstaan uit een voorstel. Vraag er een en kijk het na.",
			"note": "Empty state: why."
		},
		"to-matching": {
			"text": "Naar koppelen",
			"note": "Link."
		},
		states: {
			"text": "Stand van de koppels",
			"note": "Name of the tabs, for screen readers."
		},
		all: {
			"text": "Alle",
			"note": "Tab: every state."
		},
		offered: {
			"text": "Aangeboden",
			"note": "State and tab."
		},
		started: {
			"text": "Gestart",
			"note": "State and tab."
		},
		declined: {
			"text": "Nee gezegd",
			"note": "State and tab."
		},
		ended: {
			"text": "Gestopt",
			"note": "State and tab."
		},
		search: {
			"text": "Zoek op naam",
			"note": "Label of a search field."
		},
		"search-button": {
			"text": "Zoek",
			"note": "Button."
		},
		"search-clear": {
			"text": "Toon alles",
			"note": "Link that clears the search."
		},
		none: {
			"text": "Geen koppels met deze keuze.",
			"note": "After filtering."
		},
		csv: {
			"text": "Download als CSV",
			"note": "Link."
		},
		select: {
			"text": "Kies {newcomer} en {buddy}",
			"note": "Checkbox, for screen readers."
		},
		accept: {
			"text": "Zet de gekozen koppels op gestart",
			"note": "Button."
		},
		"accept-hint": {
			"text": "Vink aan wie allebei ja zei.",
			"note": "Hint beside the button."
		},
		accepted: {
			"one": "{count} koppel is gestart.",
			"other": "{count} koppels zijn gestart.",
			"note": "Result."
		},
		"accepted-none": {
			"text": "Er is niets gekozen. Vink eerst koppels aan.",
			"note": "Result."
		},
		"with": {
			"text": "met",
			"note": "Between the names of a newcomer and a buddy."
		},
		"offered-on": {
			"text": "Aangeboden op {date}",
			"note": "Line about a pair."
		},
		"started-on": {
			"text": "Gestart op {date}",
			"note": "Line about a pair."
		},
		"declined-on": {
			"text": "Nee gezegd op {date}",
			"note": "Line about a pair."
		},
		"ended-on": {
			"text": "Gestopt op {date}",
			"note": "Line about a pair."
		},
		talks: {
			"one": "{count} gesprek, laatst op {date}",
			"other": "{count} gesprekken, laatst op {date}",
			"note": "Line about a pair."
		},
		"talks-none": {
			"text": "Nog geen gesprek genoteerd",
			"note": "Line about a pair."
		},
		open: {
			"text": "Bekijk",
			"note": "Link to one pair."
		},
		"pair-title": {
			"text": "{newcomer} en {buddy}",
			"note": "Page title of one pair."
		},
		course: {
			"text": "Verloop",
			"note": "Heading."
		},
		conversations: {
			"text": "Gesprekken",
			"note": "Heading and table caption."
		},
		"conversations-lead": {
			"text": "Alleen de dag en de duur. Waar mensen over praten, blijft van hen.",
			"note": "Lead."
		},
		total: {
			"one": "{count} gesprek, samen {minutes} minuten.",
			"other": "{count} gesprekken, samen {minutes} minuten.",
			"note": "Above the list of talks."
		},
		"column-day": {
			"text": "Dag",
			"note": "Column."
		},
		"column-minutes": {
			"text": "Minuten",
			"note": "Column."
		},
		log: {
			"text": "Noteer een gesprek",
			"note": "Heading."
		},
		"log-day": {
			"text": "Dag",
			"note": "Label."
		},
		"log-minutes": {
			"text": "Minuten",
			"note": "Label."
		},
		"log-minutes-hint": {
			"text": "Van 1 tot 600.",
			"note": "Hint."
		},
		"log-button": {
			"text": "Noteer dit gesprek",
			"note": "Button."
		},
		"wrong-day": {
			"text": "Kies een dag vanaf het aanbod tot en met vandaag, of tot het einde van het koppel.",
			"note": "Error under a field."
		},
		"wrong-minutes": {
			"text": "Vul een heel getal in van 1 tot 600.",
			"note": "Error under a field."
		},
		answer: {
			"text": "Wat zeiden ze?",
			"note": "Heading for an offer."
		},
		"answer-text": {
			"text": "Vraag de nieuwkomer en het maatje of ze met elkaar willen praten.",
			"note": "Text for an offer."
		},
		yes: {
			"text": "Allebei ja: start het koppel",
			"note": "Button."
		},
		no: {
			"text": "Een van beiden wil niet",
			"note": "First tap."
		},
		"no-text": {
			"text": "Het aanbod gaat weg. Deze twee worden niet meer aan elkaar voorgesteld, en beiden zijn vrij voor een ander.",
			"note": "Says what declining does."
		},
		"no-button": {
			"text": "Ja, noteer dit",
			"note": "Button."
		},
		end: {
			"text": "Dit koppel stopt",
			"note": "First tap and heading."
		},
		"end-text": {
			"text": "Beiden zijn dan vrij voor een ander. Deze twee worden niet meer aan elkaar voorgesteld.",
			"note": "Says what ending does."
		},
		"end-reason": {
			"text": "Waarom stopt het?",
			"note": "Label."
		},
		"end-empty": {
			"text": "Kies een reden",
			"note": "First option of a list."
		},
		"end-button": {
			"text": "Sluit dit koppel af",
			"note": "Button."
		},
		"wrong-reason": {
			"text": "Kies een reden.",
			"note": "Error under a field."
		},
		reason: {
			"text": "Reden: {reason}",
			"note": "Line about a pair that ended."
		},
		"goal-reached": {
			"text": "doel bereikt",
			"note": "Reason why a pair ended."
		},
		"no-time": {
			"text": "te weinig tijd",
			"note": "Reason why a pair ended."
		},
		"no-click": {
			"text": "het klikte niet",
			"note": "Reason why a pair ended."
		},
		"no-contact": {
			"text": "geen contact meer",
			"note": "Reason why a pair ended."
		},
		moved: {
			"text": "verhuisd",
			"note": "Reason why a pair ended."
		},
		"buddy-stops": {
			"text": "het maatje stopt",
			"note": "Reason why a pair ended."
		},
		"newcomer-stops": {
			"text": "de nieuwkomer stopt",
			"note": "Reason why a pair ended."
		},
		other: {
			"text": "iets anders",
			"note": "Reason why a pair ended."
		},
		"column-newcomer": {
			"text": "Nieuwkomer",
			"note": "Column of the CSV file."
		},
		"column-buddy": {
			"text": "Maatje",
			"note": "Column of the CSV file."
		},
		"column-state": {
			"text": "Stand",
			"note": "Column of the CSV file."
		},
		"column-offered": {
			"text": "Aangeboden op",
			"note": "Column of the CSV file."
		},
		"column-started": {
			"text": "Gestart op",
			"note": "Column of the CSV file."
		},
		"column-ended": {
			"text": "Gestopt op",
			"note": "Column of the CSV file."
		},
		"column-reason": {
			"text": "Reden",
			"note": "Column of the CSV file."
		},
		"column-talks": {
			"text": "Gesprekken",
			"note": "Column of the CSV file."
		},
		file: {
			"text": "koppels",
			"note": "Name of the CSV file, without the ending."
		}
	},
	"../messages/nl/coordinator-people.json": {},
	"../messages/nl/coordinator-rounds.json": {
		title: {
			"text": "Koppelen",
			"note": "Page title of the room where newcomers and buddies are paired."
		},
		lead: {
			"text": "U vraagt een voorstel, kijkt het na en maakt daarna de koppels. Zonder u gebeurt er niets.",
			"note": "Lead."
		},
		"waiting-label": {
			"text": "nieuwkomers wachten op een maatje",
			"note": "Under a number."
		},
		"waiting-longest": {
			"one": "De langste wacht {count} dag.",
			"other": "De langste wacht {count} dagen.",
			"note": "Under the number of people who wait."
		},
		"waiting-median": {
			"one": "De helft wacht {count} dag of langer.",
			"other": "De helft wacht {count} dagen of langer.",
			"note": "Under the number of people who wait: the median."
		},
		"places-label": {
			"text": "plekken vrij bij maatjes",
			"note": "Under a number."
		},
		"places-of": {
			"one": "bij {count} maatje",
			"other": "bij {count} maatjes",
			"note": "Detail: how many buddies have the free places."
		},
		"no-programme": {
			"text": "Er is nog geen programma. Vraag de beheerder om er een te maken.",
			"note": "Empty state."
		},
		"nobody-title": {
			"text": "Niemand wacht",
			"note": "Empty state."
		},
		"nobody-why": {
			"text": "Alle nieuwkomers hebben een maatje, of er staan nog geen nieuwkomers in de lijst.",
			"note": "Empty state: why."
		},
		"no-buddy-title": {
			"text": "Er is geen plek vrij",
			"note": "Empty state."
		},
		"no-buddy-why": {
			"text": "Er wachten nieuwkomers, maar geen maatje heeft een plek over. Voeg maatjes toe of sluit koppels af die niet meer praten.",
			"note": "Empty state: why."
		},
		"to-people": {
			"text": "Naar de mensen",
			"note": "Link."
		},
		propose: {
			"text": "Maak een voorstel",
			"note": "The main button."
		},
		"propose-text": {
			"text": "Het voorstel koppelt zo veel mogelijk mensen, met de beste combinaties bij elkaar. U ziet bij elk koppel waarom. Er wordt nog niemand gekoppeld.",
			"note": "Explains the button."
		},
		"seed-details": {
			"text": "Voor onderzoek: een vast lotnummer",
			"note": "Summary of a details element."
		},
		seed: {
			"text": "Lotnummer",
			"note": "Label. The random seed that decides between equally good rounds."
		},
		"seed-hint": {
			"text": "Laat dit leeg. Met hetzelfde nummer en dezelfde mensen komt hetzelfde voorstel terug.",
			"note": "Hint."
		},
		"seed-wrong": {
			"text": "Vul een heel getal in vanaf 0, of laat het leeg.",
			"note": "Error under a field."
		},
		"open-title": {
			"text": "Er ligt een voorstel klaar",
			"note": "Notice."
		},
		"open-text": {
			"text": "Kijk het na en maak de koppels, of leg het weg, voordat u een nieuw voorstel vraagt.",
			"note": "Notice."
		},
		"open-link": {
			"text": "Bekijk het voorstel van {date}",
			"note": "Link."
		},
		rounds: {
			"text": "Rondes",
			"note": "Heading and table caption."
		},
		"rounds-empty": {
			"text": "Nog geen rondes. Uw eerste voorstel komt hier te staan.",
			"note": "Empty state."
		},
		"column-when": {
			"text": "Voorgesteld op",
			"note": "Column."
		},
		"column-state": {
			"text": "Stand",
			"note": "Column."
		},
		"column-pairs": {
			"text": "Koppels",
			"note": "Column: number of pairs."
		},
		"column-seed": {
			"text": "Lotnummer",
			"note": "Column."
		},
		"state-proposed": {
			"text": "voorstel",
			"note": "State of a round."
		},
		"state-confirmed": {
			"text": "koppels gemaakt",
			"note": "State of a round."
		},
		"state-discarded": {
			"text": "weggelegd",
			"note": "State of a round."
		},
		"round-title": {
			"text": "Voorstel van {date}",
			"note": "Page title of one round."
		},
		"round-lead": {
			"one": "{count} koppel",
			"other": "{count} koppels",
			"note": "Under the title of a round."
		},
		"behind-count": {
			"one": "{count} nieuwkomer blijft over",
			"other": "{count} nieuwkomers blijven over",
			"note": "Under the title of a round."
		},
		views: {
			"text": "Onderdelen van het voorstel",
			"note": "Name of the tabs, for screen readers."
		},
		"view-pairs": {
			"text": "Koppels",
			"note": "Tab."
		},
		"view-behind": {
			"text": "Wie overblijft",
			"note": "Tab."
		},
		"view-idle": {
			"text": "Vrije maatjes",
			"note": "Tab."
		},
		search: {
			"text": "Zoek op naam",
			"note": "Label of a search field."
		},
		"search-button": {
			"text": "Zoek",
			"note": "Button."
		},
		"search-clear": {
			"text": "Toon alles",
			"note": "Link that clears the search."
		},
		"search-none": {
			"text": "Niemand gevonden met deze naam.",
			"note": "After a search."
		},
		"pairs-empty": {
			"text": "Dit voorstel heeft geen koppels. Bij \"Wie overblijft\" staat waarom.",
			"note": "Empty state."
		},
		"with": {
			"text": "met",
			"note": "Between the names of a newcomer and a buddy."
		},
		score: {
			"text": "{word}: {score} van 100",
			"note": "How well two people fit, in a word and a number."
		},
		"fit-1": {
			"text": "Past heel goed",
			"note": "Word for a score of 75 or more."
		},
		"fit-2": {
			"text": "Past goed",
			"note": "Word for a score of 55 to 74."
		},
		"fit-3": {
			"text": "Past redelijk",
			"note": "Word for a score of 35 to 54."
		},
		"fit-4": {
			"text": "Past matig",
			"note": "Word for a score under 35."
		},
		parts: {
			"text": "Hoe de score is opgebouwd",
			"note": "Summary of a details element."
		},
		"part-level": {
			"text": "Taalniveau",
			"note": "Part of the score."
		},
		"part-interests": {
			"text": "Interesses",
			"note": "Part of the score."
		},
		"part-time": {
			"text": "Vrije tijden",
			"note": "Part of the score."
		},
		"part-language": {
			"text": "Gedeelde taal",
			"note": "Part of the score."
		},
		"part-waiting": {
			"text": "Wachttijd",
			"note": "Part of the score."
		},
		"part-value": {
			"text": "{value} van {most}",
			"note": "Points of a part, and the most it can give."
		},
		"by-hand": {
			"text": "met de hand gekozen",
			"note": "Badge."
		},
		overridden: {
			"text": "Opzijgezet: {rules}.",
			"note": "Rules that the coordinator set aside; rules is a list."
		},
		remove: {
			"text": "Haal eruit",
			"note": "Button."
		},
		removed: {
			"text": "uit het voorstel gehaald",
			"note": "Badge."
		},
		restore: {
			"text": "Zet terug",
			"note": "Button."
		},
		"restore-newcomer-placed": {
			"text": "Dit koppel kon niet terug: de nieuwkomer heeft in dit voorstel een ander maatje.",
			"note": "Error."
		},
		"restore-capacity": {
			"text": "Dit koppel kon niet terug: het maatje heeft geen plek meer.",
			"note": "Error."
		},
		skipped: {
			"text": "niet doorgegaan",
			"note": "Badge: no pair was made of this proposal."
		},
		change: {
			"text": "Kies een ander maatje",
			"note": "Link."
		},
		choose: {
			"text": "Kies een maatje",
			"note": "Link for somebody without one."
		},
		"choose-of": {
			"text": "Kies een maatje voor {newcomer}",
			"note": "The same link for screen readers."
		},
		"reason-level-fits": {
			"text": "Niveau {level} past.",
			"note": "Reason for a pair."
		},
		"reason-level-near": {
			"text": "Niveau {level} valt net buiten wat het maatje koos ({levelMin} tot {levelMax}).",
			"note": "Reason for a pair made by hand."
		},
		"reason-shared-interests": {
			"text": "Allebei: {interests}.",
			"note": "Reason: interests is a list such as \"koken en muziek\"."
		},
		"reason-common-times": {
			"text": "Allebei vrij op {slots}.",
			"note": "Reason: slots is a list such as \"dinsdagavond\"."
		},
		"reason-common-times-more": {
			"text": "Allebei vrij op {slots}, en nog {count} keer in de week.",
			"note": "Reason: slots names the first three of many common times."
		},
		"reason-shared-language": {
			"text": "Spreken allebei {languages}.",
			"note": "Reason: languages is a list."
		},
		"reason-gender-wish-newcomer-woman": {
			"text": "Wil graag een vrouw als maatje.",
			"note": "Reason: a wish of the newcomer that is met."
		},
		"reason-gender-wish-newcomer-man": {
			"text": "Wil graag een man als maatje.",
			"note": "Reason: a wish of the newcomer that is met."
		},
		"reason-gender-wish-buddy-woman": {
			"text": "Het maatje praat graag met een vrouw.",
			"note": "Reason: a wish of the buddy that is met."
		},
		"reason-gender-wish-buddy-man": {
			"text": "Het maatje praat graag met een man.",
			"note": "Reason: a wish of the buddy that is met."
		},
		"reason-waiting": {
			"one": "Wacht {count} dag.",
			"other": "Wacht {count} dagen.",
			"note": "Reason: how long the newcomer waits."
		},
		"behind-lead": {
			"text": "Het voorstel vond voor deze mensen niemand. Achter elke naam staat welke regel in de weg staat en wat kan helpen.",
			"note": "Lead of the list of who stays behind."
		},
		"behind-empty": {
			"text": "Niemand blijft over: elke nieuwkomer die wacht, staat in het voorstel.",
			"note": "Empty state."
		},
		"column-newcomer": {
			"text": "Nieuwkomer",
			"note": "Column."
		},
		"column-waits": {
			"text": "Wacht",
			"note": "Column: waiting time."
		},
		"column-why": {
			"text": "Waarom",
			"note": "Column."
		},
		"column-help": {
			"text": "Wat kan helpen",
			"note": "Column."
		},
		days: {
			"one": "{count} dag",
			"other": "{count} dagen",
			"note": "A waiting time."
		},
		excluded: {
			"text": "Van de {total} maatjes: {list}.",
			"note": "Counts of buddies per rule; list is made of the short rules with a number."
		},
		"excluded-one": {
			"text": "{rule} bij {count}",
			"note": "One part of that list."
		},
		"why-level-unknown": {
			"text": "Het taalniveau is niet ingevuld.",
			"note": "Why somebody stays behind."
		},
		"help-level-unknown": {
			"text": "Vul het niveau in bij deze persoon.",
			"note": "What may help."
		},
		"why-no-times-known": {
			"text": "Er zijn geen vrije tijden ingevuld.",
			"note": "Why somebody stays behind."
		},
		"help-no-times-known": {
			"text": "Vraag wanneer deze persoon kan, en vul dat in.",
			"note": "What may help."
		},
		"why-no-buddies": {
			"text": "Er zijn nog geen maatjes.",
			"note": "Why somebody stays behind."
		},
		"help-no-buddies": {
			"text": "Voeg maatjes toe of importeer een lijst.",
			"note": "What may help."
		},
		"why-level": {
			"text": "Geen maatje heeft dit taalniveau gekozen.",
			"note": "Why somebody stays behind."
		},
		"help-level": {
			"text": "Vraag een maatje of een ander niveau ook goed is.",
			"note": "What may help."
		},
		"why-gender-wish": {
			"text": "Er is geen passend maatje van het gewenste geslacht.",
			"note": "Why somebody stays behind."
		},
		"help-gender-wish": {
			"text": "Vraag of de wens vast staat, of zoek een maatje dat past.",
			"note": "What may help."
		},
		"why-buddy-gender-wish": {
			"text": "De maatjes die passen, praten liever met iemand van een ander geslacht.",
			"note": "Why somebody stays behind."
		},
		"help-buddy-gender-wish": {
			"text": "Vraag een van die maatjes of die wens vast staat.",
			"note": "What may help."
		},
		"why-common-time": {
			"text": "Er is geen passend maatje vrij op dezelfde tijden.",
			"note": "Why somebody stays behind."
		},
		"help-common-time": {
			"text": "Vraag naar meer tijden: één extra avond helpt vaak.",
			"note": "What may help."
		},
		"why-certificate": {
			"text": "De maatjes die passen, hebben geen geldige Verklaring Omtrent het Gedrag (VOG).",
			"note": "Why somebody stays behind."
		},
		"help-certificate": {
			"text": "Vraag de VOG aan of vul de datum in.",
			"note": "What may help."
		},
		"why-earlier-pair": {
			"text": "Wie past, was al eens een koppel met deze persoon of zei nee.",
			"note": "Why somebody stays behind."
		},
		"help-earlier-pair": {
			"text": "Zoek een nieuw maatje.",
			"note": "What may help."
		},
		"why-forbidden": {
			"text": "Wie past, is met de hand uitgesloten.",
			"note": "Why somebody stays behind."
		},
		"help-forbidden": {
			"text": "Bekijk of dat nog nodig is.",
			"note": "What may help."
		},
		"why-below-floor": {
			"text": "Niemand past goed genoeg.",
			"note": "Why somebody stays behind."
		},
		"help-below-floor": {
			"text": "Kies zelf een maatje als u er vertrouwen in hebt.",
			"note": "What may help."
		},
		"why-capacity": {
			"text": "Wie past, heeft geen plek vrij.",
			"note": "Why somebody stays behind."
		},
		"help-capacity": {
			"text": "Zoek meer maatjes, of vraag een maatje om er iemand bij te nemen.",
			"note": "What may help."
		},
		"why-by-hand": {
			"text": "U hebt het koppel uit het voorstel gehaald.",
			"note": "Why somebody stays behind."
		},
		"help-by-hand": {
			"text": "Zet het terug, of kies een ander maatje.",
			"note": "What may help."
		},
		"rule-level-unknown": {
			"text": "taalniveau onbekend",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-no-times-known": {
			"text": "geen vrije tijden bekend",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-no-buddies": {
			"text": "geen maatjes",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-level": {
			"text": "ander taalniveau",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-gender-wish": {
			"text": "wens over het maatje",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-buddy-gender-wish": {
			"text": "wens van het maatje",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-common-time": {
			"text": "geen gezamenlijke tijd",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-certificate": {
			"text": "geen geldige VOG",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-earlier-pair": {
			"text": "al eens een koppel, of nee gezegd",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-forbidden": {
			"text": "met de hand uitgesloten",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-below-floor": {
			"text": "te lage score",
			"note": "Short name of a rule, inside a sentence."
		},
		"rule-capacity": {
			"text": "geen plek vrij",
			"note": "Short name of a rule, inside a sentence."
		},
		"idle-lead": {
			"text": "Deze maatjes houden een plek over. Een vrij maatje dat lang niets hoort, haakt af: laat weten waar het op wacht.",
			"note": "Lead of the list of buddies with free places."
		},
		"idle-empty": {
			"text": "Elk maatje is vol bezet.",
			"note": "Empty state."
		},
		"column-buddy": {
			"text": "Maatje",
			"note": "Column."
		},
		"column-free": {
			"text": "Vrije plekken",
			"note": "Column."
		},
		"confirm-title": {
			"text": "Koppels maken",
			"note": "Heading of the card with the confirm button."
		},
		"confirm-text": {
			"text": "Elk koppel wordt eerst een aanbod. U vraagt de mensen zelf of ze willen en zet het koppel daarna op \"gestart\". Wie overblijft, blijft wachten.",
			"note": "Says what confirming does."
		},
		confirm: {
			"one": "Maak {count} koppel",
			"other": "Maak {count} koppels",
			"note": "The button that confirms a round."
		},
		discard: {
			"text": "Leg dit voorstel weg",
			"note": "Button, first tap."
		},
		"discard-text": {
			"text": "Er worden geen koppels gemaakt. Het voorstel blijft in de lijst staan.",
			"note": "Says what discarding does."
		},
		"discard-button": {
			"text": "Ja, leg weg",
			"note": "Button."
		},
		made: {
			"one": "{count} koppel gemaakt",
			"other": "{count} koppels gemaakt",
			"note": "Result of confirming."
		},
		"made-already": {
			"one": "Dit was al gedaan: er is {count} koppel gemaakt. Er is niets dubbel.",
			"other": "Dit was al gedaan: er zijn {count} koppels gemaakt. Er is niets dubbel.",
			"note": "Result of confirming a second time."
		},
		"made-next": {
			"text": "Vraag nu de mensen of ze willen. Zet daarna de koppels op gestart.",
			"note": "Next step after confirming."
		},
		"to-offers": {
			"text": "Naar de aanbiedingen",
			"note": "Link."
		},
		discarded: {
			"text": "Dit voorstel is weggelegd. Er zijn geen koppels van gemaakt.",
			"note": "Notice."
		},
		"conflicts-title": {
			"one": "{count} koppel kon niet meer",
			"other": "{count} koppels konden niet meer",
			"note": "Notice after confirming."
		},
		"conflicts-text": {
			"text": "Sinds het voorstel is er iets veranderd. Deze mensen blijven wachten:",
			"note": "Notice after confirming."
		},
		"conflict-newcomer-gone": {
			"text": "de nieuwkomer doet niet meer mee",
			"note": "Why a pair was not made."
		},
		"conflict-newcomer-paired": {
			"text": "de nieuwkomer heeft al een maatje",
			"note": "Why a pair was not made."
		},
		"conflict-buddy-gone": {
			"text": "het maatje doet niet meer mee",
			"note": "Why a pair was not made."
		},
		"conflict-buddy-full": {
			"text": "het maatje heeft geen plek meer",
			"note": "Why a pair was not made."
		},
		"conflict-certificate": {
			"text": "het maatje heeft geen geldige VOG",
			"note": "Why a pair was not made."
		},
		"conflict-earlier-pair": {
			"text": "ze waren al eens een koppel, of een van beiden zei nee",
			"note": "Why a pair was not made."
		},
		"change-lead": {
			"text": "Een nieuwe keuze komt in de plaats van wat het voorstel had. U kunt hem weer ongedaan maken.",
			"note": "Lead of the page where a buddy is chosen."
		},
		suggestions: {
			"text": "Wie past",
			"note": "Heading."
		},
		"suggestions-none": {
			"text": "Volgens de regels past nu niemand met een vrije plek.",
			"note": "Empty state."
		},
		take: {
			"text": "Kies {name}",
			"note": "Button; name is a buddy."
		},
		others: {
			"text": "Wie niet past, en waarom",
			"note": "Heading."
		},
		"others-lead": {
			"text": "Regels die twee mensen samen kunnen oplossen, mag u opzijzetten: niveau, tijden, wensen. Niet: een vol maatje, een ontbrekende VOG, of twee mensen die al eens stopten of nee zeiden.",
			"note": "Explains which rules can be set aside."
		},
		"in-the-way": {
			"text": "In de weg: {rules}.",
			"note": "rules is a list of short rule names."
		},
		"take-anyway": {
			"text": "Kies {name} toch",
			"note": "Button that sets rules aside."
		},
		"not-possible": {
			"text": "kan niet",
			"note": "Badge."
		},
		"not-added": {
			"text": "Dit koppel is niet toegevoegd. In de weg: {rules}.",
			"note": "Error."
		},
		"back-to-round": {
			"text": "Terug naar het voorstel",
			"note": "Link."
		},
		technical: {
			"text": "Gegevens van deze ronde",
			"note": "Summary of a details element."
		},
		"technical-text": {
			"text": "Lotnummer {seed}. Rekenwijze {engine}. Invoer {digest}.",
			"note": "For research: what the round was computed from."
		}
	},
	"../messages/nl/coordinator-settings.json": {
		title: {
			"text": "Instellingen",
			"note": "Page title."
		},
		lead: {
			"text": "Deze instellingen gelden voor alle programma's van {name}.",
			"note": "Lead."
		},
		name: {
			"text": "Naam van de organisatie",
			"note": "Label."
		},
		certificate: {
			"text": "Een maatje zonder VOG wordt niet gekoppeld",
			"note": "Checkbox. VOG: certificate of conduct."
		},
		months: {
			"text": "Een VOG telt mee tot zoveel maanden na afgifte",
			"note": "Label of a number field."
		},
		"months-hint": {
			"text": "Leeg: een VOG telt altijd mee.",
			"note": "Help."
		},
		weights: {
			"text": "Wat telt hoe zwaar bij koppelen?",
			"note": "Legend."
		},
		"weights-hint": {
			"text": "Het gaat om de verhouding tussen de getallen. 0 betekent: telt niet mee.",
			"note": "Help."
		},
		level: {
			"text": "Niveau Nederlands",
			"note": "A part of the match score."
		},
		interests: {
			"text": "Gedeelde interesses",
			"note": "A part of the match score."
		},
		time: {
			"text": "Gedeelde tijden",
			"note": "A part of the match score."
		},
		language: {
			"text": "Gedeelde taal",
			"note": "A part of the match score."
		},
		waiting: {
			"text": "Wachttijd",
			"note": "A part of the match score."
		},
		save: {
			"text": "Bewaar instellingen",
			"note": "Button."
		},
		saved: {
			"text": "De instellingen zijn bewaard. Ze gelden vanaf de volgende koppelronde.",
			"note": "Message after saving."
		},
		members: {
			"text": "Medewerkers",
			"note": "Page title."
		},
		"members-lead": {
			"text": "Wie mag wat in {name}.",
			"note": "Lead."
		},
		member: {
			"text": "E-mailadres",
			"note": "Column and label."
		},
		role: {
			"text": "Rol",
			"note": "Column and label."
		},
		since: {
			"text": "Sinds",
			"note": "Column."
		},
		remove: {
			"text": "Haal weg",
			"note": "Button in a row."
		},
		add: {
			"text": "Voeg toe",
			"note": "Button."
		},
		"add-title": {
			"text": "Iemand toevoegen",
			"note": "Heading."
		},
		"person-name": {
			"text": "Naam",
			"note": "Label."
		},
		"role-coordinator": {
			"text": "Coördinator: mensen, koppels en vragenlijsten",
			"note": "Option."
		},
		"role-analyst": {
			"text": "Analist: cijfers publiceren en lezen",
			"note": "Option."
		},
		"role-municipality": {
			"text": "Gemeente: cijfers over inwoners lezen",
			"note": "Option."
		},
		"role-administrator": {
			"text": "Beheerder: medewerkers en instellingen",
			"note": "Option."
		},
		"last-administrator": {
			"text": "Dit is de enige beheerder. Voeg eerst een andere toe.",
			"note": "Error."
		},
		added: {
			"text": "{email} is toegevoegd en kan inloggen met een code per mail.",
			"note": "Message."
		},
		audit: {
			"text": "Wat er is veranderd",
			"note": "Page title."
		},
		"audit-lead": {
			"text": "Elke verandering in {name}, de nieuwste boven. Zonder namen en zonder antwoorden.",
			"note": "Lead."
		},
		"audit-empty": {
			"text": "Er is nog niets veranderd.",
			"note": "Empty state."
		},
		at: {
			"text": "Wanneer",
			"note": "Column."
		},
		who: {
			"text": "Wie",
			"note": "Column."
		},
		what: {
			"text": "Wat",
			"note": "Column."
		},
		details: {
			"text": "Hoeveel",
			"note": "Column."
		},
		older: {
			"text": "Oudere",
			"note": "Link."
		},
		respondent: {
			"text": "een nieuwkomer",
			"note": "Who did it; never which one."
		},
		system: {
			"text": "het systeem",
			"note": "Who did it."
		},
		wrong: {
			"text": "Controleer dit veld.",
			"note": "Error under a field."
		}
	},
	"../messages/nl/coordinator-waves.json": {
		title: {
			"text": "Vragenlijsten",
			"note": "Page title."
		},
		lead: {
			"text": "Met een vragenlijst vraagt u nieuwkomers hoe het met hen gaat. U ziet hoeveel mensen meedoen, en later cijfers. U ziet nooit wie wat antwoordde.",
			"note": "Lead."
		},
		"empty-title": {
			"text": "Nog geen vragenlijst",
			"note": "Empty state."
		},
		empty: {
			"text": "{name} heeft nog niets gevraagd. Maak een vragenlijst, dan kunt u mensen uitnodigen.",
			"note": "Empty state."
		},
		"no-programme": {
			"text": "Er is nog geen programma. Vraag de beheerder om er een te maken.",
			"note": "Empty state."
		},
		"new": {
			"text": "Maak een vragenlijst",
			"note": "Button."
		},
		"new-title": {
			"text": "Een vragenlijst maken",
			"note": "Page title."
		},
		"new-lead": {
			"text": "U kiest welke vragen, en wanneer. Er wordt nog niemand uitgenodigd.",
			"note": "Lead."
		},
		name: {
			"text": "Naam",
			"note": "Label and column."
		},
		"name-hint": {
			"text": "Kort, zoals \"najaar 2026\". Nieuwkomers zien deze naam op hun eigen pagina.",
			"note": "Help."
		},
		kind: {
			"text": "Welke vragen?",
			"note": "Legend."
		},
		"kind-column": {
			"text": "Soort",
			"note": "Column."
		},
		baseline: {
			"text": "Nulmeting",
			"note": "A kind of questionnaire."
		},
		"baseline-text": {
			"text": "{count} vragen, met vragen over achtergrond. Voor mensen die beginnen, zodat u later kunt zien wat er verandert.",
			"note": "What the kind is for."
		},
		pulse: {
			"text": "Korte tussenmeting",
			"note": "A kind of questionnaire."
		},
		"pulse-text": {
			"text": "{count} vragen, in een paar minuten klaar. Voor tussendoor, na 3 en 9 maanden.",
			"note": "What the kind is for."
		},
		core: {
			"text": "Hoofdmeting",
			"note": "A kind of questionnaire."
		},
		"core-text": {
			"text": "{count} vragen over alle veertien domeinen. Na 6 en 12 maanden.",
			"note": "What the kind is for."
		},
		"sensitive-note": {
			"text": "{count} daarvan gaan over gezondheid, gevoel of herkomst. Die komen als laatste, en alleen wie dat goed vindt krijgt ze te zien.",
			"note": "Under a kind with sensitive items."
		},
		opens: {
			"text": "Eerste dag",
			"note": "Label and column."
		},
		closes: {
			"text": "Laatste dag",
			"note": "Label and column."
		},
		"closes-hint": {
			"text": "Drie weken is vaak genoeg. Daarna kan niemand nog antwoorden.",
			"note": "Help."
		},
		"wrong-name": {
			"text": "Vul een naam in van 1 tot 60 tekens.",
			"note": "Error under a field."
		},
		"name-taken": {
			"text": "Dit programma heeft al een vragenlijst met deze naam.",
			"note": "Error under a field."
		},
		"wrong-kind": {
			"text": "Kies welke vragen u wilt stellen.",
			"note": "Error under a field."
		},
		"wrong-opens": {
			"text": "Kies een datum.",
			"note": "Error under a field."
		},
		"wrong-closes": {
			"text": "Kies een datum op of na de eerste dag.",
			"note": "Error under a field."
		},
		make: {
			"text": "Maak deze vragenlijst",
			"note": "Button."
		},
		state: {
			"text": "Stand",
			"note": "Column."
		},
		"state-open": {
			"text": "open",
			"note": "State of a questionnaire."
		},
		"state-later": {
			"text": "begint nog",
			"note": "State of a questionnaire."
		},
		"state-over": {
			"text": "laatste dag voorbij",
			"note": "State of a questionnaire: nobody can answer, it was not closed by hand yet."
		},
		"state-closed": {
			"text": "gesloten",
			"note": "State of a questionnaire."
		},
		response: {
			"text": "Wie doet mee?",
			"note": "Heading."
		},
		invited: {
			"text": "uitgenodigd",
			"note": "Below a number."
		},
		started: {
			"text": "begonnen",
			"note": "Below a number."
		},
		finished: {
			"text": "klaar",
			"note": "Below a number."
		},
		stopped: {
			"text": "eerder gestopt",
			"note": "Below a number."
		},
		"words-none": {
			"text": "Er is nog niemand uitgenodigd.",
			"note": "Sentence under the numbers."
		},
		words: {
			"text": "Van de {invited} mensen die u uitnodigde, begonnen er {started} ({share}).",
			"note": "Sentence under the numbers."
		},
		"words-few": {
			"text": "Cijfers komen er pas als 10 of meer mensen meedoen. Er zijn er nog te weinig.",
			"note": "Sentence under the numbers."
		},
		"words-who": {
			"text": "Wie begonnen is, ziet u niet: antwoorden staan los van namen.",
			"note": "Sentence under the numbers."
		},
		invite: {
			"text": "Uitnodigen",
			"note": "Heading."
		},
		"invite-everybody": {
			"text": "Iedereen die nu in het programma zit, is uitgenodigd. Komen er mensen bij, dan kunt u hen hier uitnodigen.",
			"note": "Shown when nobody is left."
		},
		"invite-nobody": {
			"text": "Er zitten nog geen nieuwkomers in dit programma. Zet eerst mensen op de lijst.",
			"note": "Empty state."
		},
		"to-people": {
			"text": "Naar de mensen",
			"note": "Link."
		},
		"mail-text": {
			"text": "Ieder krijgt een mail met een persoonlijke link, in het Nederlands en het Engels. Inloggen hoeft niet.",
			"note": "Above the button."
		},
		"letter-text": {
			"text": "Zonder e-mailadres kan het met een brief. Daar staat een code op die men met de telefoon scant.",
			"note": "Above the button."
		},
		"rest-names": {
			"text": "Wie heeft geen e-mailadres?",
			"note": "Opens a list of names."
		},
		letters: {
			"text": "Brieven om te printen",
			"note": "Link."
		},
		invitations: {
			"text": "Wie is uitgenodigd",
			"note": "Link and page title."
		},
		"invitations-lead": {
			"text": "U kunt een link intrekken, of een nieuwe sturen als iemand de oude kwijt is. Of iemand de link gebruikte, ziet u niet.",
			"note": "Lead."
		},
		"invitations-empty": {
			"text": "Er is nog niemand uitgenodigd.",
			"note": "Empty state."
		},
		channel: {
			"text": "Hoe",
			"note": "Column."
		},
		mail: {
			"text": "mail",
			"note": "Channel."
		},
		letter: {
			"text": "brief",
			"note": "Channel."
		},
		"invited-at": {
			"text": "Uitgenodigd op",
			"note": "Column."
		},
		link: {
			"text": "Link",
			"note": "Column."
		},
		"link-works": {
			"text": "werkt",
			"note": "State of a link."
		},
		"link-withdrawn": {
			"text": "ingetrokken",
			"note": "State of a link."
		},
		withdraw: {
			"text": "Trek in",
			"note": "Button in a row."
		},
		"withdraw-of": {
			"text": "Trek de link van {name} in",
			"note": "Button in a row, read aloud."
		},
		renew: {
			"text": "Stuur een nieuwe",
			"note": "Button in a row."
		},
		"renew-of": {
			"text": "Stuur {name} een nieuwe link",
			"note": "Button in a row, read aloud."
		},
		renewed: {
			"text": "De oude link werkt niet meer. De nieuwe gaat per mail, of staat bij de brieven als er geen e-mailadres is.",
			"note": "Message."
		},
		withdrawn: {
			"text": "De link is ingetrokken.",
			"note": "Message."
		},
		close: {
			"text": "Sluiten",
			"note": "Heading."
		},
		"close-text": {
			"text": "Na sluiten kan niemand meer antwoorden, ook niet wie halverwege is. Dat kunt u niet terugdraaien. Publiceren sluit de vragenlijst ook.",
			"note": "Above the button."
		},
		"close-confirm": {
			"text": "Ja, deze vragenlijst mag dicht",
			"note": "Checkbox."
		},
		"close-button": {
			"text": "Sluit de vragenlijst",
			"note": "Button."
		},
		"close-unsure": {
			"text": "Zet eerst een vinkje. Sluiten kunt u niet terugdraaien.",
			"note": "Error."
		},
		closed: {
			"text": "De vragenlijst is gesloten op {date}.",
			"note": "Message."
		},
		figures: {
			"text": "Cijfers",
			"note": "Heading."
		},
		"figures-text": {
			"text": "Publiceren rekent de cijfers één keer uit, met alleen antwoorden van mensen die dat goed vinden. Daarna veranderen ze niet meer.",
			"note": "Above the link."
		},
		"to-figures": {
			"text": "Naar de cijfers",
			"note": "Link."
		},
		"page-of": {
			"text": "Brief {from} tot en met {to} van {total}",
			"note": "Above the letters."
		},
		"letters-lead": {
			"text": "Eén brief per bladzijde, in het Nederlands en het Engels. Print ze, en geef of stuur ze aan de mensen zelf. Wie een brief heeft, kan de vragenlijst openen: bewaar ze veilig.",
			"note": "Lead."
		},
		"letters-empty": {
			"text": "Er zijn geen brieven te printen.",
			"note": "Empty state."
		},
		"invite-mail": {
			"one": "Stuur {count} uitnodiging",
			"other": "Stuur {count} uitnodigingen",
			"note": "Button."
		},
		"invite-letter": {
			"one": "Maak {count} brief",
			"other": "Maak {count} brieven",
			"note": "Button."
		},
		"sent-mail": {
			"one": "{count} uitnodiging gaat per mail de deur uit.",
			"other": "{count} uitnodigingen gaan per mail de deur uit.",
			"note": "Message."
		},
		"sent-letter": {
			"one": "{count} brief staat klaar om te printen.",
			"other": "{count} brieven staan klaar om te printen.",
			"note": "Message."
		},
		rest: {
			"one": "{count} persoon heeft geen e-mailadres.",
			"other": "{count} mensen hebben geen e-mailadres.",
			"note": "Who cannot be reached by mail."
		},
		begun: {
			"one": "{count} persoon is al begonnen. Die brief staat hier niet meer, zodat niemand anders de antwoorden kan openen.",
			"other": "{count} mensen zijn al begonnen. Die brieven staan hier niet meer, zodat niemand anders de antwoorden kan openen.",
			"note": "Why letters are missing."
		},
		print: {
			"one": "Print deze brief",
			"other": "Print deze {count} brieven",
			"note": "Button; with scripts only."
		}
	},
	"../messages/nl/coordinator.json": {
		home: {
			"text": "Overzicht",
			"note": "Room in the menu."
		},
		people: {
			"text": "Mensen",
			"note": "Room in the menu."
		},
		matching: {
			"text": "Koppelen",
			"note": "Room in the menu."
		},
		pairs: {
			"text": "Koppels",
			"note": "Room in the menu."
		},
		waves: {
			"text": "Vragenlijsten",
			"note": "Room in the menu."
		},
		figures: {
			"text": "Cijfers",
			"note": "Room in the menu."
		},
		outbox: {
			"text": "Uitgaande mail",
			"note": "Room in the menu; only without a mail server."
		},
		settings: {
			"text": "Instellingen",
			"note": "Room in the menu."
		},
		members: {
			"text": "Medewerkers",
			"note": "Room in the menu."
		},
		audit: {
			"text": "Wijzigingen",
			"note": "Room in the menu."
		},
		title: {
			"text": "Overzicht",
			"note": "Page title."
		},
		lead: {
			"text": "Hoe {name} ervoor staat, en wat u nu kunt doen.",
			"note": "Lead."
		},
		newcomers: {
			"text": "nieuwkomers doen mee",
			"note": "Under a number."
		},
		buddies: {
			"text": "maatjes doen mee",
			"note": "Under a number."
		},
		running: {
			"text": "koppels lopen",
			"note": "Under a number."
		},
		offered: {
			"text": "koppels wachten op antwoord",
			"note": "Under a number."
		},
		next: {
			"text": "Wat nu?",
			"note": "Heading."
		},
		"next-import": {
			"text": "Lees uw lijsten met nieuwkomers en maatjes in",
			"note": "Step."
		},
		"next-match": {
			"text": "Maak een voorstel voor koppels",
			"note": "Step."
		},
		"next-wave": {
			"text": "Vraag hoe het gaat: maak een peiling",
			"note": "Step."
		},
		"next-invite": {
			"text": "Bekijk de peiling {name}",
			"note": "Step."
		},
		"next-figures": {
			"text": "Bekijk de nieuwste cijfers",
			"note": "Step."
		},
		"remove-title": {
			"text": "Het voorbeeld weghalen?",
			"note": "Confirm page."
		},
		"remove-text": {
			"text": "Alle verzonnen mensen, koppels, antwoorden en cijfers van het voorbeeld gaan weg. Uw eigen organisaties blijven. Een nieuw voorbeeld maakt u met: npx medespraak example.",
			"note": "Confirm page."
		},
		"remove-yes": {
			"text": "Ja, haal het voorbeeld weg",
			"note": "Button."
		},
		"remove-no": {
			"text": "Nee, terug",
			"note": "Link."
		}
	},
	"../messages/nl/example.json": {},
	"../messages/nl/first-run.json": {
		title: {
			"text": "Medespraak klaarzetten",
			"note": "Page title, shown once on an empty installation."
		},
		lead: {
			"text": "Er is nog geen organisatie. Maak de eerste, met uzelf als beheerder en coördinator. Daarna leest u uw deelnemers in.",
			"note": "Lead."
		},
		organisation: {
			"text": "Naam van uw organisatie",
			"note": "Label."
		},
		"organisation-hint": {
			"text": "Zoals deelnemers haar kennen, bijvoorbeeld Taalhuis Lindermeer.",
			"note": "Help."
		},
		slug: {
			"text": "Korte naam (mag leeg blijven)",
			"note": "Label."
		},
		"slug-hint": {
			"text": "Voor adressen: kleine letters, cijfers en streepjes. Leeg: wij maken er een van de naam.",
			"note": "Help."
		},
		"slug-wrong": {
			"text": "Gebruik kleine letters, cijfers en streepjes, 2 tot 60 tekens.",
			"note": "Error."
		},
		name: {
			"text": "Uw naam",
			"note": "Label."
		},
		email: {
			"text": "Uw e-mailadres",
			"note": "Label."
		},
		"email-hint": {
			"text": "Hiermee logt u voortaan in.",
			"note": "Help."
		},
		"wrong-organisation": {
			"text": "Vul de naam van uw organisatie in.",
			"note": "Error."
		},
		"wrong-name": {
			"text": "Vul uw naam in.",
			"note": "Error."
		},
		"wrong-email": {
			"text": "Vul een e-mailadres in, zoals naam@organisatie.nl.",
			"note": "Error."
		},
		make: {
			"text": "Maak de organisatie",
			"note": "Button."
		}
	},
	"../messages/nl/framework.json": {
		title: {
			"text": "De gezamenlijke taal",
			"note": "Name of the page."
		},
		lead: {
			"text": "Veertien onderdelen van een leven waarin iemand kan meedoen. Gemeenten, organisaties en nieuwkomers bedoelen er hetzelfde mee.",
			"note": "What this page is."
		},
		"heading.markers-and-means": {
			"text": "Waaraan je ziet dat het goed gaat, en waarmee het verder komt.",
			"note": "Explains the heading Markers and means."
		},
		"heading.social-connections": {
			"text": "De mensen en instanties om iemand heen.",
			"note": "Explains the heading Social connections."
		},
		"heading.facilitators": {
			"text": "Wat het makkelijker maakt om mee te doen.",
			"note": "Explains the heading Facilitators."
		},
		"heading.foundation": {
			"text": "Waar al het andere op staat.",
			"note": "Explains the heading Foundation."
		},
		questions: {
			"one": "{count} vraag",
			"other": "{count} vragen",
			"note": "Number of questions in a domain."
		},
		indicators: {
			"text": "Wat we willen weten",
			"note": "Heading above the indicators of a domain."
		},
		questionsTitle: {
			"text": "Wat we vragen",
			"note": "Heading above the questions of a domain."
		},
		questionsLead: {
			"text": "Elke vraag mag worden overgeslagen. Ook “weet ik niet” en “dat wil ik niet zeggen” zijn altijd een antwoord.",
			"note": "Above the questions of a domain."
		},
		questionVersion: {
			"text": "versie {version}",
			"note": "Version of one question."
		},
		forBuddies: {
			"text": "Voor taalmaatjes",
			"note": "Marks a question that buddies answer."
		},
		sensitive: {
			"text": "Gevoelig: alleen na aparte toestemming",
			"note": "Marks a question."
		},
		delicate: {
			"text": "Kan pijn doen: niet vragen waar een ander bij is",
			"note": "Marks a question."
		},
		"state.draft": {
			"text": "Concept, niet getest",
			"note": "State of a text."
		},
		"state.reviewed": {
			"text": "Nagekeken, niet getest",
			"note": "State of a text."
		},
		"state.tested": {
			"text": "Getest met nieuwkomers",
			"note": "State of a text."
		},
		answerYear: {
			"text": "Antwoord: een jaartal",
			"note": "Kind of answer."
		},
		answerList: {
			"text": "Antwoord: kiezen uit een lijst",
			"note": "Kind of answer."
		},
		source: {
			"text": "Bron en versie",
			"note": "Name of the part with the source."
		},
		version: {
			"text": "Versie {version}.",
			"note": "Version of the whole framework."
		},
		frame: {
			"text": "De veertien onderdelen en de vier koppen volgen de Indicators of Integration (Ager en Strang; Britse Home Office, 2019). Beschrijvingen, indicatoren en vragen zijn eigen woorden.",
			"note": "Where the frame comes from."
		}
	},
	"../messages/nl/home.json": {
		title: {
			"text": "Samen praten, en meepraten",
			"note": "Headline; plays on the name Medespraak: talking together and having a say."
		},
		lead: {
			"text": "Medespraak brengt nieuwkomers en taalmaatjes bij elkaar, vraagt nieuwkomers hoe het leven gaat, en laat zien wat gemeenten en organisaties met de antwoorden doen.",
			"note": "What Medespraak is, in one sentence."
		},
		signIn: {
			"text": "Inloggen voor medewerkers",
			"note": "Button."
		},
		framework: {
			"text": "De gezamenlijke taal",
			"note": "Button to the page with the 14 domains."
		},
		link: {
			"text": "Hebt u een vragenlijst gekregen? Open dan de link uit uw mail of scan de code in uw brief. Inloggen is niet nodig.",
			"note": "For newcomers who come to this page by mistake."
		},
		"loop.meet": {
			"text": "Ontmoeten",
			"note": "First station of the loop."
		},
		"loop.meet.text": {
			"text": "Een nieuwkomer en een taalmaatje vinden elkaar en praten Nederlands.",
			"note": "Explains the first station; short."
		},
		"loop.ask": {
			"text": "Vragen",
			"note": "Second station."
		},
		"loop.ask.text": {
			"text": "De nieuwkomer vertelt hoe het gaat, in gewone woorden.",
			"note": "Explains the second station; short."
		},
		"loop.learn": {
			"text": "Leren",
			"note": "Third station."
		},
		"loop.learn.text": {
			"text": "Antwoorden worden eerlijke cijfers, waarin niemand te vinden is.",
			"note": "Explains the third station; short."
		},
		"loop.act": {
			"text": "Doen",
			"note": "Fourth station."
		},
		"loop.act.text": {
			"text": "Wie het aangaat doet er iets mee, en laat zien wat.",
			"note": "Explains the fourth station; short."
		},
		who: {
			"text": "Voor wie",
			"note": "Heading."
		},
		"newcomer.name": {
			"text": "Nieuwkomers",
			"note": "Heading."
		},
		"newcomer.text": {
			"text": "Iemand om Nederlands mee te praten. En een plek om te zeggen hoe het gaat, zonder wachtwoord.",
			"note": "What newcomers come for."
		},
		"buddy.name": {
			"text": "Taalmaatjes",
			"note": "Heading."
		},
		"buddy.text": {
			"text": "Iemand die bij je past, op een tijd die je schikt. Zonder administratie.",
			"note": "What buddies come for; informal je in Dutch."
		},
		"coordinator.name": {
			"text": "Coördinatoren",
			"note": "Heading."
		},
		"coordinator.text": {
			"text": "Van twee lijsten naar paren met redenen, vragenlijsten en veilige cijfers.",
			"note": "What coordinators come for."
		},
		"municipality.name": {
			"text": "Gemeenten",
			"note": "Heading."
		},
		"municipality.text": {
			"text": "Waar gaat het goed, waar niet, en hoe zeker is dat? Alleen gepubliceerde cijfers, nooit een persoon.",
			"note": "What municipalities come for."
		},
		promises: {
			"text": "Wat wij beloven",
			"note": "Heading."
		},
		"promise.answers": {
			"text": "Niemand ziet de antwoorden van één persoon: geen taalmaatje, geen coördinator, geen gemeente.",
			"note": "A promise."
		},
		"promise.ten": {
			"text": "Er komt geen cijfer over minder dan tien mensen, ook niet langs een omweg.",
			"note": "A promise."
		},
		"promise.free": {
			"text": "Meedoen aan de vragen is vrij. Wie niet meedoet, krijgt even goed een taalmaatje.",
			"note": "A promise."
		},
		"promise.apart": {
			"text": "Namen en antwoorden worden apart bewaard. Er is geen totaalscore en geen ranglijst van mensen.",
			"note": "A promise."
		}
	},
	"../messages/nl/letter.json": {
		dear: {
			"text": "Beste {name},",
			"note": "Salutation."
		},
		why: {
			"text": "{organisation} wil graag weten hoe het met u gaat. Wilt u een paar vragen beantwoorden?",
			"note": "First sentence. Level A2."
		},
		how: {
			"text": "Scan de code met uw telefoon. Of typ dit adres in uw browser:",
			"note": "How to open."
		},
		until: {
			"text": "Dat kan tot en met {date}.",
			"note": "Last day."
		},
		voluntary: {
			"text": "U hoeft niet mee te doen. U mag elke vraag overslaan. U krijgt ook een maatje als u niet meedoet.",
			"note": "Voluntary."
		},
		"private": {
			"text": "Niemand van {organisation} ziet wat u antwoordt. Deze brief is alleen voor u. Geef hem niet aan een ander.",
			"note": "Private."
		},
		code: {
			"text": "Code om te scannen",
			"note": "Name of the picture, read aloud."
		}
	},
	"../messages/nl/municipality.json": {
		title: {
			"text": "Hoe gaat het met nieuwkomers in {name}?",
			"note": "Page title."
		},
		lead: {
			"text": "Cijfers over inwoners die daar toestemming voor gaven. Nooit over een persoon, nooit over minder dan 10 mensen.",
			"note": "Lead."
		},
		"empty-title": {
			"text": "Nog geen cijfers over uw gemeente",
			"note": "Empty state."
		},
		"empty-why": {
			"text": "Ze verschijnen als een organisatie een peiling bekendmaakt waarin genoeg inwoners van uw gemeente meededen (10 of meer).",
			"note": "Empty state."
		},
		releases: {
			"text": "Bekendgemaakte cijfers",
			"note": "Heading."
		},
		organisation: {
			"text": "Organisatie",
			"note": "Column."
		},
		wave: {
			"text": "Peiling",
			"note": "Column."
		},
		date: {
			"text": "Bekendgemaakt op",
			"note": "Column."
		},
		of: {
			"text": "Van {organisation}, peiling {wave}.",
			"note": "Where figures come from."
		}
	},
	"../messages/nl/outbox.json": {
		title: {
			"text": "Postvak uit",
			"note": "Page title."
		},
		lead: {
			"text": "Deze installatie heeft geen mailserver. Mail gaat daarom niet de deur uit, maar staat hier om het uit te proberen.",
			"note": "Lead."
		},
		folder: {
			"text": "De mail staat ook als bestand in {folder}.",
			"note": "Below the lead."
		},
		empty: {
			"text": "Er is nog geen mail gemaakt. Nodig mensen uit voor een vragenlijst, dan ziet u hier de mails.",
			"note": "Empty state."
		},
		sends: {
			"text": "Deze installatie verstuurt mail. Er is geen postvak om te bekijken.",
			"note": "When a mail server was set."
		},
		to: {
			"text": "Aan",
			"note": "Column."
		},
		subject: {
			"text": "Onderwerp",
			"note": "Column."
		},
		at: {
			"text": "Wanneer",
			"note": "Column."
		},
		link: {
			"text": "Persoonlijke link",
			"note": "Column."
		},
		open: {
			"text": "Open als deze persoon",
			"note": "Link."
		},
		"open-of": {
			"text": "Open de vragenlijst als {to}",
			"note": "Link, read aloud."
		},
		used: {
			"text": "Begonnen. De link is hier weggehaald, zodat niemand anders de antwoorden kan openen.",
			"note": "Instead of a link."
		},
		none: {
			"text": "geen link",
			"note": "Instead of a link."
		},
		most: {
			"text": "Alleen de nieuwste 300 mails staan hier.",
			"note": "Below the table."
		}
	},
	"../messages/nl/own-page.json": {
		title: {
			"text": "Mijn pagina",
			"note": "Her own page."
		},
		lead: {
			"text": "Dit bewaart {organisation} van u. Alleen u ziet deze pagina.",
			"note": "Lead."
		},
		answers: {
			"text": "Wat ik antwoordde",
			"note": "Heading."
		},
		"no-answers": {
			"text": "U hebt nog geen antwoorden gegeven.",
			"note": "Empty state."
		},
		"no-answer": {
			"text": "geen antwoord",
			"note": "A question without an answer."
		},
		"dont-know": {
			"text": "weet ik niet",
			"note": "An answer."
		},
		"prefer-not": {
			"text": "wil ik niet zeggen",
			"note": "An answer."
		},
		"not-applicable": {
			"text": "niet voor mij",
			"note": "An answer."
		},
		permissions: {
			"text": "Wat ik goed vind",
			"note": "Heading."
		},
		given: {
			"text": "Ja, dat mag",
			"note": "State of a permission."
		},
		declined: {
			"text": "Nee",
			"note": "State of a permission."
		},
		withdrawn: {
			"text": "Nee, niet meer",
			"note": "State of a permission."
		},
		unasked: {
			"text": "Nog niet gevraagd",
			"note": "State of a permission."
		},
		allow: {
			"text": "Toch wel",
			"note": "Button."
		},
		withdraw: {
			"text": "Liever niet meer",
			"note": "Button."
		},
		"withdraw-note": {
			"text": "Dit geldt vanaf nu. Cijfers die al bekendgemaakt zijn, blijven.",
			"note": "Under the permissions."
		},
		link: {
			"text": "Mijn link",
			"note": "Heading."
		},
		"link-made": {
			"text": "Uw link is gemaakt op {date}, voor een {channel}.",
			"note": "History."
		},
		"link-again": {
			"text": "Uw link is {times} keer gemaakt. De laatste keer op {date}, voor een {channel}.",
			"note": "History, more than once."
		},
		mail: {
			"text": "mail",
			"note": "Channel."
		},
		letter: {
			"text": "brief",
			"note": "Channel."
		},
		data: {
			"text": "Mijn gegevens",
			"note": "Heading."
		},
		download: {
			"text": "Download mijn gegevens",
			"note": "Link; a JSON file."
		},
		"download-note": {
			"text": "Een bestand met alles wat hier over u bewaard is.",
			"note": "Under the link."
		},
		erase: {
			"text": "Wis mijn antwoorden",
			"note": "Button."
		},
		"erase-title": {
			"text": "Alle antwoorden wissen?",
			"note": "Confirm page."
		},
		"erase-text": {
			"text": "Al uw antwoorden gaan weg en komen niet terug. Uw toestemming stopt ook. Uw maatje en uw plaats in het programma blijven. Cijfers die al bekendgemaakt zijn, blijven ook: daarin bent u niet te vinden.",
			"note": "Confirm page."
		},
		"erase-yes": {
			"text": "Ja, wis alles",
			"note": "Button."
		},
		"erase-no": {
			"text": "Nee, terug",
			"note": "Link."
		},
		erased: {
			"text": "Al uw antwoorden zijn gewist.",
			"note": "Message."
		},
		changed: {
			"text": "Uw keuze is bewaard.",
			"note": "Message."
		},
		"to-questions": {
			"text": "Naar de vragen",
			"note": "Link."
		}
	},
	"../messages/nl/questionnaire.json": {
		title: {
			"text": "Hoe gaat het met u?",
			"note": "Title of the questionnaire; polite form."
		},
		welcome: {
			"text": "{organisation} wil graag weten hoe het met u gaat.",
			"note": "First sentence a newcomer reads. Level A2."
		},
		why: {
			"text": "Met uw antwoorden kan de organisatie beter helpen. U bent niet alleen: veel mensen doen mee.",
			"note": "Why."
		},
		"who-never": {
			"text": "Uw maatje, de organisatie en de gemeente zien nooit wat ú antwoordt. Ze zien alleen cijfers over 10 of meer mensen samen.",
			"note": "Who will never see it."
		},
		"may-stop": {
			"text": "U hoeft niet mee te doen. U mag elke vraag overslaan, en altijd stoppen. Een maatje krijgt u ook als u niet meedoet.",
			"note": "Voluntary."
		},
		stays: {
			"text": "Cijfers die al bekendgemaakt zijn, blijven. Uw antwoorden kunt u altijd wissen.",
			"note": "Withdrawal does not change published figures."
		},
		yes: {
			"text": "Ja",
			"note": "Answer to a permission."
		},
		no: {
			"text": "Nee",
			"note": "Answer to a permission."
		},
		choose: {
			"text": "Kies bij elke vraag ja of nee.",
			"note": "Error when a permission was not answered."
		},
		begin: {
			"text": "Ga verder",
			"note": "Button."
		},
		"refused-title": {
			"text": "Dat is goed",
			"note": "After refusing."
		},
		refused: {
			"text": "We bewaren geen antwoorden. Er verandert niets voor u. Bedenkt u zich? Open dan uw link nog een keer.",
			"note": "After refusing."
		},
		"change-mind": {
			"text": "Ik wil toch meedoen",
			"note": "Button."
		},
		progress: {
			"text": "Vraag {position} van {total}",
			"note": "Above a question."
		},
		back: {
			"text": "Vorige",
			"note": "Button to the question before."
		},
		skip: {
			"text": "Sla deze vraag over",
			"note": "Button."
		},
		"dont-know": {
			"text": "Weet ik niet",
			"note": "Quiet answer under every question."
		},
		"prefer-not": {
			"text": "Dat wil ik niet zeggen",
			"note": "Quiet answer under every question."
		},
		chosen: {
			"text": "gekozen",
			"note": "Beside the answer that was given before."
		},
		year: {
			"text": "Jaar, bijvoorbeeld 2019",
			"note": "Label of a number field."
		},
		"year-wrong": {
			"text": "Vul een jaar in van 4 cijfers, niet in de toekomst.",
			"note": "Error."
		},
		language: {
			"text": "Kies een taal",
			"note": "Label of a list."
		},
		municipality: {
			"text": "Kies een gemeente",
			"note": "Label of a list."
		},
		save: {
			"text": "Ga verder",
			"note": "Button under a field."
		},
		stop: {
			"text": "Stop nu",
			"note": "Button; she may come back."
		},
		"sensitive-title": {
			"text": "Mogen we nog een paar persoonlijke vragen stellen?",
			"note": "Opt-in before sensitive items."
		},
		"sensitive-text": {
			"text": "Deze vragen gaan over gezondheid, gevoel of uw eigen tradities. We vragen ze omdat hulp vaak daar begint. Ook hier mag u elke vraag overslaan.",
			"note": "Two sentences why."
		},
		"sensitive-yes": {
			"text": "Ja, dat mag",
			"note": "Answer."
		},
		"sensitive-no": {
			"text": "Nee, liever niet",
			"note": "Answer."
		},
		"end-title": {
			"text": "Dank u wel",
			"note": "End."
		},
		"end-text": {
			"text": "Uw antwoorden zijn bewaard. Als genoeg mensen hebben geantwoord, maakt de organisatie er cijfers van.",
			"note": "What happens next."
		},
		"stopped-title": {
			"text": "U bent gestopt",
			"note": "After stopping."
		},
		"stopped-text": {
			"text": "Dat is goed. Wat u al zei, is bewaard. U kunt later verder gaan met dezelfde link, tot en met {date}.",
			"note": "After stopping."
		},
		"go-on": {
			"text": "Ga verder met de vragen",
			"note": "Button."
		},
		mine: {
			"text": "Bekijk of wis mijn antwoorden",
			"note": "Link to her own page."
		},
		"closed-title": {
			"text": "Deze vragenlijst is gesloten",
			"note": "When the wave is closed."
		},
		"closed-text": {
			"text": "U kunt geen antwoorden meer geven. Uw eigen pagina blijft open.",
			"note": "When the wave is closed."
		},
		sound: {
			"text": "Lees voor",
			"note": "Button; shown only when the device has a voice for this language."
		},
		example: {
			"text": "Voorbeeld: deze organisatie is verzonnen.",
			"note": "Banner."
		}
	},
	"../messages/nl/sign-in.json": {
		title: {
			"text": "Inloggen",
			"note": "Page title; for staff of organisations and municipalities."
		},
		lead: {
			"text": "Voor coördinatoren, analisten, beheerders en gemeenten. U krijgt een mail met een link en een code. Een wachtwoord is niet nodig.",
			"note": "Newcomers never sign in here."
		},
		newcomer: {
			"text": "Bent u nieuwkomer? Open de link uit uw mail of brief. Inloggen hoeft niet.",
			"note": "Shown below the form."
		},
		email: {
			"text": "E-mailadres",
			"note": "Label of a field."
		},
		"email-hint": {
			"text": "Het adres waarmee uw organisatie u heeft toegevoegd.",
			"note": "Help under the field."
		},
		"email-wrong": {
			"text": "Vul een e-mailadres in, zoals naam@organisatie.nl.",
			"note": "Error under the field."
		},
		send: {
			"text": "Stuur mij een code",
			"note": "Button."
		},
		"code-title": {
			"text": "Kijk in uw mail",
			"note": "Page title after asking for a code."
		},
		"code-lead": {
			"text": "Als {email} bij ons bekend is, staat er een mail voor u klaar. Open de link in die mail, of vul hier de code in. De code werkt 15 minuten.",
			"note": "We never say whether the address is known."
		},
		code: {
			"text": "Code van 6 cijfers",
			"note": "Label of a field."
		},
		"code-wrong": {
			"text": "Deze code klopt niet, of hij is te oud. Kijk nog eens, of vraag een nieuwe.",
			"note": "Error under the field."
		},
		enter: {
			"text": "Inloggen",
			"note": "Button."
		},
		again: {
			"text": "Geen mail gekregen? Vraag een nieuwe code",
			"note": "Link back to the first page."
		},
		outbox: {
			"text": "Deze installatie verstuurt geen mail. De beheerder vindt de mail in de map outbox op de server.",
			"note": "Shown when no mail server was set."
		},
		"link-title": {
			"text": "Inloggen met uw link",
			"note": "Page title after opening a link from a mail."
		},
		"link-lead": {
			"text": "Klik op de knop om in te loggen. De link werkt één keer.",
			"note": "A button, because mail scanners open links."
		},
		"link-expired": {
			"text": "Deze link is al gebruikt of is te oud. Vraag een nieuwe code.",
			"note": "Error."
		},
		"start-title": {
			"text": "Welkom, {name}",
			"note": "Page title after signing in."
		},
		"start-choose": {
			"text": "Waar wilt u heen?",
			"note": "Above a list of organisations."
		},
		"start-none": {
			"text": "Uw account hoort nog bij geen organisatie. Vraag de beheerder van uw organisatie om u toe te voegen.",
			"note": "Empty state."
		},
		"role-coordinator": {
			"text": "coördinator",
			"note": "A role."
		},
		"role-analyst": {
			"text": "analist",
			"note": "A role."
		},
		"role-municipality": {
			"text": "gemeente",
			"note": "A role."
		},
		"role-administrator": {
			"text": "beheerder",
			"note": "A role."
		},
		example: {
			"text": "voorbeeld",
			"note": "Badge beside an invented organisation."
		},
		"sign-out": {
			"text": "Uitloggen",
			"note": "Button."
		}
	}
});
/**
* A room's texts in one language, without the notes: what a page's `load` hands to the page. Only this one language
* of only this one room travels to the browser, as data; no text is part of the JavaScript.
*
* @throws Error when the room has no file in that language: a fault in the program.
*/
function textsOf(room, language) {
	const file = files[`../messages/${language}/${room}.json`];
	if (file === void 0) throw new Error(`No texts for room "${room}" in language "${language}".`);
	return Object.fromEntries(Object.entries(file).map(([key, entry]) => [key, withoutNote(entry)]));
}
/** The same, ready to speak; for actions, letters and mails made on the server. */
var messages = (room, language) => translator(textsOf(room, language), language);
function withoutNote({ note: _note, text, ...forms }) {
	return text ?? forms;
}
export { textsOf as n, messages as t };

//# sourceMappingURL=messages.js.map