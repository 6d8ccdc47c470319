import type { ChartWarning } from '../../../engine/spc/index.ts'

/** What the reader of a chart should know, in a sentence. */
export function chartWarningWords(warning: ChartWarning): string {
  switch (warning.code) {
    case 'no-rows':
      return 'There are no rows, so there is nothing to chart.'
    case 'no-values':
      return `${inFacet(warning.facet)} no row has a value.`
    case 'trial-limits':
      return `${inFacet(warning.facet)} segment ${warning.segment} has ${warning.points === 1 ? '1 point' : `${warning.points} points`}, fewer than 13. Its limits are trial limits and will move with each new point.`
    case 'fix-after-not-reached':
      return `${inFacet(warning.facet)} limits of segment ${warning.segment} are to come from its first ${warning.fixAfter} points. It has ${warning.points}, and all of them count.`
    case 'rebase-between-points':
      return `${inFacet(warning.facet)} no point is of the rebase date ${warning.date}. The new segment starts at the next point, ${warning.startsAt}.`
    case 'rebase-before-first-point':
      return `${inFacet(warning.facet)} the rebase date ${warning.date} is before the first point, so it changes nothing.`
    case 'rebase-after-last-point':
      return `${inFacet(warning.facet)} the rebase date ${warning.date} is after the last point, so it changes nothing.`
  }
}

function inFacet(facet: string | null): string {
  return facet === null ? 'In this series' : `In “${facet}”`
}
