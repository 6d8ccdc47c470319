/** More items than any framework of capabilities has. */
export const mostItems = 10_000

/** Names of competencies that one item may go with. */
export const mostNames = 100

/** The most letters of each text of a framework, as people count them. */
export const longestTexts = { title: 200, version: 40, language: 35, creator: 200, about: 4_000, code: 60, text: 1_000, goesWith: 200 } as const
