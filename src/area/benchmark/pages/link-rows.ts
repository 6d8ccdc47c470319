import { formatNumber } from '../../../kernel/number-text.ts'
import { type Link, linkOutcomes, linkTerms } from '../rules/links.ts'
import { nationalWords } from '../words/national.ts'

/** One row an outcome, one cell a term: the value with its interval. */
export function linkRows(links: readonly Link[]): readonly (readonly string[])[] {
  return linkOutcomes.map((outcome) => [
    nationalWords.links.outcomes[outcome],
    ...linkTerms.map((term) => {
      const link = links.find((one) => one.outcome === outcome && one.term === term)
      return link === undefined ? '' : `${formatNumber(link.value, 2)} (${formatNumber(link.lower, 2)} to ${formatNumber(link.upper, 2)})`
    }),
  ])
}
