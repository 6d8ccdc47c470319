import type { ChartProblem } from '../../../engine/spc/index.ts'

/** Why rows make no XmR chart, in a sentence. */
export function chartProblemWords(problem: ChartProblem): string {
  switch (problem.code) {
    case 'date-missing':
      return `Row ${problem.row} has no date.`
    case 'no-such-date':
      return `Row ${problem.row}: “${shown(problem.text)}” is not a date. Write it as 2024-04-01.`
    case 'value-not-finite':
      return `Row ${problem.row}: the value is infinite. Give a number, or null when it is missing.`
    case 'value-too-large':
      return `Row ${problem.row}: the value ${problem.value} is too large. Use a larger unit.`
    case 'facet-missing':
      return `Row ${problem.row} has no facet. Say which series it belongs to.`
    case 'date-twice':
      return `The date ${problem.date} is there twice${ofFacet(problem.facet)}, in rows ${problem.rows.join(' and ')}. Keep one of them.`
    case 'fix-after-not-valid':
      return `Limits cannot be fixed after ${problem.points} ${problem.points === 1 ? 'point' : 'points'}. Give a whole number of at least 12.`
    case 'length-not-valid':
      return `A ${problem.of} of ${problem.points} ${problem.points === 1 ? 'point' : 'points'} is no rule. Give 6, 7 or 8.`
    case 'rebase-no-such-date':
      return `“${shown(problem.text)}” in rebase is not a date. Write it as 2024-04-01.`
    case 'rebase-facet-unknown':
      return `Rebase names the facet “${shown(problem.facet)}”, which no row has.`
    case 'target-facet-unknown':
      return `Target names the facet “${shown(problem.facet)}”, which no row has.`
    case 'target-not-finite':
      return `The target${ofFacet(problem.facet)} is infinite. Give a number, or null for none.`
    case 'target-no-such-date':
      return `“${shown(problem.text)}” in target is not a date. Write it as 2024-04-01.`
    case 'target-ends-before-it-starts':
      return `A target from ${problem.from} ends before it starts, on ${problem.to}.`
    case 'targets-overlap':
      return `Two targets${ofFacet(problem.facet)} hold at once${problem.from === '' ? '' : `, from ${problem.from}`}. End one before the other starts.`
  }
}

/** Text out of a file may be of any length. */
function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text
}

function ofFacet(facet: string | null): string {
  return facet === null ? '' : ` for “${shown(facet)}”`
}
