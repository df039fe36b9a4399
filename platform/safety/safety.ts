/** A report about somebody, or a call for help. */
export type ConcernKind = 'report' | 'help';

/** open → in-progress → closed → in-progress: a concern can be taken up again. */
export const concernStates = ['open', 'in-progress', 'closed'] as const;
export type ConcernState = (typeof concernStates)[number];

/** Whose concerns one looks at. */
export const concernOwners = ['anybody', 'me', 'nobody'] as const;

/** What a report is about. */
export const reportCategories = ['unkind', 'unwanted', 'money', 'threat', 'discrimination', 'other'] as const;
/** What help is about. */
export const helpCategories = ['buddy', 'home', 'health', 'letters', 'safety', 'other'] as const;
export type ConcernCategory = (typeof reportCategories)[number] | (typeof helpCategories)[number];

/** What happened with a concern: a line in its log. */
export const concernSteps = ['opened', 'taken', 'noted', 'closed', 'reopened'] as const;
export type ConcernStep = (typeof concernSteps)[number];

/** Concerns that somebody may bring in a day. */
export const mostPerDay = 10;
