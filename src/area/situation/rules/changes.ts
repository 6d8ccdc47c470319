import type { Advice, Change } from '../../../engine/decision/index.ts'

/** More than this many would not be read. */
export const changesShown = 5

/**
 * The changes that tell most, each about another answer: first those that turn round which of the two comes first, then those that leave no style as it was.
 * @param advice as the engine gave it
 * @returns at most `changesShown`, the most telling first; equals keep the order of the questions
 */
export function mostTelling({ first, styles, changes }: Pick<Advice, 'first' | 'styles' | 'changes'>): readonly Change[] {
  const weight = (change: Change): number => {
    const turnsRound = change.first !== first && change.first !== 'cannot-tell'
    const isOtherStyle = !change.styles.some((style) => styles.includes(style))
    return (turnsRound ? 4 : 0) + (isOtherStyle ? 2 : 0) + (change.styles.length === 1 ? 1 : 0)
  }
  const ranked = changes.toSorted((one, other) => weight(other) - weight(one))
  return ranked.filter((change, place) => ranked.findIndex(({ field }) => field === change.field) === place).slice(0, changesShown)
}
