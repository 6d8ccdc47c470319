import { counted, formatNumber } from '../../../kernel/number-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { type ChoiceProblem, chartLimits } from '../rules/series-of-reading.ts'
import type { SeriesProblem } from '../view/index.ts'

/** The field of the form to which a problem with the choices belongs. */
export function fieldOfChoiceProblem(problem: ChoiceProblem): string {
  switch (problem.code) {
    case 'target-not-a-number':
    case 'target-not-as-share':
    case 'target-not-as-percentage':
      return 'target'
    case 'text-too-long':
      return problem.field
    case 'fix-after-not-valid':
    case 'fix-after-too-many':
    case 'fix-with-rebases':
      return 'fix-after'
    case 'rebase-not-a-date':
    case 'rebase-not-a-point':
    case 'rebase-not-inside':
      return `rebase-${problem.row}`
    case 'rebase-without-reason':
      return `rebase-${problem.row}-reason`
    case 'too-many-points':
      return 'column-value'
    case 'too-many-series':
    case 'too-many-points-together':
      return 'column-facet'
    case 'denominators-missing':
    case 'denominators-not-used':
      return 'column-denominator'
    case 'not-for-this-chart':
      return 'kind'
  }
}

/** What is wrong with a choice, and how to mend it, in the words of its field. */
export function choiceProblemWords(problem: ChoiceProblem): string {
  switch (problem.code) {
    case 'target-not-a-number':
      return 'Enter the target as a number, like 95 or 4.5'
    case 'target-not-as-share':
      return 'Your values lie between 0 and 1. Enter the target so too, like 0.95, or paste the values with their percent signs'
    case 'target-not-as-percentage':
      return 'Your values are percentages. Enter the target with its percent sign, like 95% or 0.5%'
    case 'text-too-long':
      return `Use at most ${problem.most} characters`
    case 'fix-after-not-valid':
      return 'Enter a whole number of at least 12, or leave it empty'
    case 'fix-after-too-many':
      return `There ${problem.points === 1 ? 'is' : 'are'} only ${counted(problem.points, 'point', 'points')}. Enter a smaller number, or leave it empty`
    case 'fix-with-rebases':
      return 'On this chart, limits either come from the first points or begin anew: choose one'
    case 'rebase-not-a-date':
      return 'Enter a date, like 1 March 2025'
    case 'rebase-not-a-point':
      return 'Enter the number of the point, like 14'
    case 'rebase-not-inside':
      return 'Choose a point after the first one and not after the last one'
    case 'rebase-without-reason':
      return 'Say what was changed. Without a reason, limits do not begin anew'
    case 'too-many-points':
      return `${problem.series === null ? 'The chart' : `“${shownValue(problem.series)}”`} would have ${counted(problem.points, 'point', 'points')}, more than ${formatNumber(chartLimits.points)}. Add figures up by week or month, or paste fewer`
    case 'too-many-series':
      return `There are ${counted(problem.count, 'series', 'series')}, more than ${chartLimits.series}. Paste fewer, or choose another column for their names`
    case 'too-many-points-together':
      return `All series together have ${counted(problem.points, 'point', 'points')}, more than ${formatNumber(chartLimits.pointsTogether)}. Choose one series, or paste fewer`
    case 'denominators-missing':
      return 'This kind of chart needs the number that each value is out of. Choose its column'
    case 'denominators-not-used':
      return 'This kind of chart has no denominator. Choose none, or another kind of chart'
    case 'not-for-this-chart':
      return `${rowOf(problem)}${reasonOf(problem.problem)}${problem.count > 1 ? `. There ${problem.count === 2 ? 'is' : 'are'} ${formatNumber(problem.count - 1)} more` : ''}`
  }
}

function rowOf({ row }: { readonly row: number }): string {
  return row === 0 ? '' : `Row ${row}: `
}

function reasonOf(problem: SeriesProblem): string {
  switch (problem.code) {
    case 'denominator-not-above-zero':
      return 'the denominator must be above 0'
    case 'numerator-above-denominator':
      return `${problem.numerator} is more than ${problem.denominator}: a share cannot be above 1. A rate needs a u chart`
    case 'count-below-zero':
      return 'a count cannot be below 0'
    case 'count-not-whole':
      return `${problem.count} is not whole: this chart needs counts. Choose an XmR chart`
    case 'time-not-above-zero':
      return 'a time between events must be above 0'
    case 'denominators-missing':
      return 'this kind of chart needs a denominator'
    case 'denominators-not-used':
      return 'this kind of chart has no denominator'
    case 'freeze-not-whole':
      return 'the number of first points must be whole'
    case 'part-not-inside':
      return 'limits cannot begin anew there'
    case 'freeze-with-parts':
      return 'limits either come from the first points or begin anew'
    case 'not-a-number':
    case 'denominator-not-a-number':
      return 'this is not a number'
    case 'value-too-large':
      return `${problem.value} is too large to calculate with. Use a larger unit`
    case 'denominator-out-of-range':
      return `the denominator ${problem.denominator} is too ${problem.denominator < 1 ? 'small' : 'large'} to calculate with. Use another unit`
    case 'denominator-count-differs':
    case 'subgroups-missing':
    case 'subgroups-not-used':
    case 'subgroup-count-differs':
      return 'choose an XmR chart'
  }
}
