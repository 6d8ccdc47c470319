import type { ImportProblem } from '../extract/import-problem.ts'

/** Problems of one kind in one column. */
export interface ProblemGroup {
  readonly code: ImportProblem['code']
  readonly column: string | null
  readonly count: number
  readonly firstRow: number
}

/**
 * Problems by kind and column: one mistake of an export stands in many rows.
 * @returns those with the most problems first; of as many, in the order of the rows
 */
export function problemGroups(problems: readonly ImportProblem[]): readonly ProblemGroup[] {
  const groups = Map.groupBy(problems, ({ code, column }) => JSON.stringify([code, column]))
  const counted = [...groups.values()].flatMap((group): readonly ProblemGroup[] => {
    const [first] = group
    return first === undefined ? [] : [{ code: first.code, column: first.column, count: group.length, firstRow: first.row }]
  })
  return counted.toSorted((one, other) => other.count - one.count)
}
