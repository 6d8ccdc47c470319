import type { AnsweredAssessment } from '../../assessment/index.ts'

/** The self-assessments of a wave that may enter figures, and how many people are not among them. */
export interface Wave {
  /** Of one framework: the one that most people answered. */
  readonly frameworkId: string
  /** One for each person: the newest. */
  readonly assessments: readonly AnsweredAssessment[]
  /** People whose newest is of another framework. */
  readonly others: number
}

/**
 * What of a wave is put together. Somebody who finished twice counts once, with the newest. What is passed over belongs to this wave all the same, and enters no later one.
 * @param finished in the wave, in any order
 * @returns null when nobody finished
 */
export function waveOf(finished: readonly AnsweredAssessment[]): Wave | null {
  const newest = new Map<string, AnsweredAssessment>()
  for (const one of finished.toSorted(byTime)) newest.set(one.personId, one)
  const byFramework = [...Map.groupBy(newest.values(), ({ frameworkId }) => frameworkId)]
  const [most] = byFramework.toSorted(([one, some], [other, more]) => more.length - some.length || (one < other ? -1 : 1))
  return most === undefined ? null : { frameworkId: most[0], assessments: most[1], others: newest.size - most[1].length }
}

function byTime(one: AnsweredAssessment, other: AnsweredAssessment): number {
  return (one.finishedAt?.getTime() ?? 0) - (other.finishedAt?.getTime() ?? 0) || (one.assessmentId < other.assessmentId ? -1 : 1)
}
