import { type OverviewLine, type OverviewPart, overviewParts } from '../../../kernel/overview.ts'

/** One part of the overview with the lines that have something to show. */
export interface ShownPart {
  readonly part: OverviewPart
  readonly lines: readonly OverviewLine[]
}

/** The parts that are somebody's work, in the order of the page; a part of which every number is 0 stays, without lines. */
export function shownParts(lines: readonly OverviewLine[]): readonly ShownPart[] {
  const byPart = Map.groupBy(lines, ({ part }) => part)
  return overviewParts.flatMap((part) => {
    const own = byPart.get(part)
    return own === undefined ? [] : [{ part, lines: own.filter(({ count }) => count > 0) }]
  })
}
