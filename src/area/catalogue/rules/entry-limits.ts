/** The most letters of each text of an entry, as people count them. */
export const longestTexts = { id: 60, title: 120, about: 600, audience: 300, atStage: 300, award: 160, titleWhy: 200, contentWhy: 300, capability: 60, why: 300, proof: 300, mind: 400, sourceTitle: 200, sourceLink: 500, sourceNote: 300 } as const
export type EntryText = keyof typeof longestTexts

/** More entries than any organisation adds. */
export const mostEntries = 2_000

/** Bounds that catch a slip of the keyboard: ten years, all hours of a post, a million pounds. */
export const mostMonths = 120
export const mostHours = 20_000
export const mostPence = 100_000_000
export const mostBuilds = 40
