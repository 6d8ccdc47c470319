/** The columns of a file of posts, in the order of the sample. */
export const postColumns = ['unit', 'starts_on', 'agreed_until', 'ended_on', 'prepared_on', 'registered_by', 'charter_drafted_on', 'charter_agreed_on'] as const
export type PostColumn = (typeof postColumns)[number]

/** Without these there is no report. */
export const neededColumns = ['starts_on', 'prepared_on'] as const satisfies readonly PostColumn[]

/** More posts than any trust fills in some years. */
export const mostPosts = 20_000
export const longestUnit = 200
