import type { ReadRows } from './extract-row.ts'
import { placeIn } from './check-rows.ts'
import type { ImportProblem, LineMember } from './import-problem.ts'
import type { Placement } from './place-rows.ts'
import type { PresentIndex } from './present-state.ts'

/**
 * Circles in the reporting line as it would be: the lines of the file, and those that are here and that the file leaves as they are.
 * @param postOf the post to which each assignment of the file reports
 * @returns one problem for each circle that a row of the file belongs to, at its first row; its members in the order of reporting
 */
export function findCycles(read: ReadRows, placements: ReadonlyMap<string, Placement>, postOf: ReadonlyMap<string, string>, index: PresentIndex): readonly ImportProblem[] {
  const placementOf = new Map([...placements.values()].toReversed().map((placement) => [placement.postId, placement]))
  const upwards = new Map<string, string>([...index.lineByPost].map(([postId, { reportsToPostId }]) => [postId, reportsToPostId]))
  // Two people may share a post: what the file says of it first holds, as in the plan.
  for (const [assignment, above] of [...postOf].toReversed()) {
    const below = placements.get(assignment)?.postId
    if (below !== undefined) upwards.set(below, above)
  }
  return circlesOf(upwards).flatMap((circle) => problemOf(read, circle.map((postId) => memberOf(postId, placementOf, index))))
}

/** Every post reports to one at most, so that each walk upwards ends or comes to a post that it has met. */
function circlesOf(upwards: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const walkOf = new Map<string, number>()
  const circles: (readonly string[])[] = []
  let walk = 0
  for (const start of upwards.keys()) {
    walk += 1
    const path: string[] = []
    let post: string | undefined = start
    while (post !== undefined && !walkOf.has(post)) {
      walkOf.set(post, walk)
      path.push(post)
      post = upwards.get(post)
    }
    if (post !== undefined && walkOf.get(post) === walk) circles.push(path.slice(path.indexOf(post)))
  }
  return circles
}

function memberOf(postId: string, placementOf: ReadonlyMap<string, Placement>, index: PresentIndex): LineMember {
  const placed = placementOf.get(postId)
  if (placed !== undefined) return { row: placed.row.row, assignmentNumber: placed.row.assignmentNumber }
  const holder = index.currentByPost.get(postId)?.find(({ assignmentNumber }) => assignmentNumber !== null)
  return { row: null, assignmentNumber: holder?.assignmentNumber ?? '' }
}

/** Begins with the member that stands first in the file. */
function problemOf(read: ReadRows, members: readonly LineMember[]): readonly ImportProblem[] {
  const rows = members.flatMap(({ row }) => (row === null ? [] : [row]))
  if (rows.length === 0) return []
  const row = rows.reduce((least, next) => Math.min(least, next))
  const start = members.findIndex((member) => member.row === row)
  const inOrder = [...members.slice(start), ...members.slice(0, start)]
  const field = read.headings.has('supervisorAssignmentNumber') ? 'supervisorAssignmentNumber' : 'supervisorEmployeeNumber'
  return [{ ...placeIn(read, row, field), code: 'reporting-cycle', value: inOrder[0]?.assignmentNumber ?? '', facts: { members: inOrder } }]
}
