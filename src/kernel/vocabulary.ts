/** The closed sets of words that every room shares. What they are called on pages stands in one place: platform/design/vocabulary-words.ts. */

/** Management keeps today's system working safely and efficiently; leadership produces useful change. No score ever adds the two. */
export const domains = ['management', 'leadership'] as const
export type Domain = (typeof domains)[number]

/** The six aspects in which the two differ. @source Bouttell, article of 10 January 2026 */
export const aspects = ['focus', 'orientation', 'question', 'risk', 'authority', 'success'] as const
export type Aspect = (typeof aspects)[number]

/** The six factors that make the NHS distinctive; factors of every situation, scenario and role charter. @source the same article */
export const factors = ['life-and-death', 'autonomy', 'accountabilities', 'resources', 'visibility', 'interdependencies'] as const
export type Factor = (typeof factors)[number]

/** How a person may act with others in a situation. */
export const styles = ['directive', 'participative', 'coaching', 'delegating'] as const
export type Style = (typeof styles)[number]

/** The five trends that change the work. @source the same article */
export const trends = ['integrated-care', 'digital', 'workforce', 'population-health', 'finance'] as const
export type Trend = (typeof trends)[number]

/** Is this text one of a closed set? */
export function isOneOf<Word extends string>(words: readonly Word[], text: string): text is Word {
  // A list of some strings is a list of strings; only its search is typed too narrowly.
  return (words as readonly string[]).includes(text)
}
