import type { DemonstrationTrust, DemonstrationVerification } from '../../../../demo/index.ts'
import type { Framework } from '../../framework/index.ts'
import { type Confirmation, type SupervisorAnswer, type Verification, type VerificationEvent, answersMark } from '../../verification/index.ts'
import { type Hardness, hardnessOf, madeReplies } from './made-answers.ts'
import type { ToldAssessment } from './told-assessments.ts'

/** A verification of the demonstration with everything that belongs to it. */
export interface ToldVerification {
  readonly verification: Verification
  readonly answers: readonly SupervisorAnswer[]
  readonly confirmations: readonly Confirmation[]
  readonly events: readonly VerificationEvent[]
}

/** The verifications of the demonstration. */
export function toldVerifications({ verifications }: DemonstrationTrust, assessments: readonly ToldAssessment[], framework: Framework, seed: number): readonly ToldVerification[] {
  const hardness = hardnessOf(framework, seed)
  const byId = new Map(assessments.map((one) => [one.assessmentId, one]))
  return verifications.flatMap((told) => {
    const assessment = byId.get(told.verification.assessmentId)
    if (assessment === undefined) return []
    const confirmations = confirmationsOf(told, assessment)
    const events = told.events.map((event) => (event.kind === 'confirmed' && event.capabilities === null ? { ...event, capabilities: confirmations.length } : event))
    return [{ verification: told.verification, answers: answersOf(told, assessment, seed, hardness), confirmations, events }]
  })
}

function answersOf({ verification, seenAs, rated }: DemonstrationVerification, { questionnaire, stage }: ToldAssessment, seed: number, hardness: Hardness): readonly SupervisorAnswer[] {
  const replies = madeReplies(questionnaire, { seed, personId: verification.personId, occasionId: verification.verificationId, stage, standing: seenAs, unrated: null }, hardness)
  return replies.slice(0, rated ?? replies.length).map(({ itemId, reply }) => ({ itemId, reply }))
}

/** What was said of capabilities, one after the other, of the answers as they were then. */
function confirmationsOf({ said, events }: DemonstrationVerification, { questionnaire: { capabilities }, asFinished }: ToldAssessment): readonly Confirmation[] {
  const answers = new Map(asFinished.map((one) => [one.itemId, one]))
  const words = said === null
    ? capabilities.map(() => ({ outcome: 'confirmed' as const, comment: '', at: events.find(({ kind }) => kind === 'confirmed')?.at ?? new Date(0) }))
    : said.flatMap(({ capabilities: count, outcome, comment, at }) => Array.from({ length: count }, () => ({ outcome, comment, at })))
  return words.flatMap((word, place) => {
    const capability = capabilities[place]
    return capability === undefined ? [] : [{ ...word, capabilityId: capability.itemId, answersMark: answersMark(capability, answers) }]
  })
}
