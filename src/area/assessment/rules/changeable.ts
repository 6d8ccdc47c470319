import type { SelfAssessment } from '../records.ts'

/** May its answers still be changed? While it is open, and afterwards as long as the person finished no newer one. */
export function isChangeable({ assessmentId, finishedAt }: SelfAssessment, ofPerson: readonly SelfAssessment[]): boolean {
  return finishedAt === null || !ofPerson.some((other) => other.assessmentId !== assessmentId && other.finishedAt !== null && other.finishedAt > finishedAt)
}
