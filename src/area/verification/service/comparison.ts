import type { Verification } from '../records.ts'
import { agreementOf } from '../rules/agreement.ts'
import { answersMark, standingOf } from '../rules/capability-standing.ts'
import { compareViews } from '../rules/compare.ts'
import type { Comparison } from '../rules/shared.ts'
import { type Asking, capabilitiesOf } from './asking.ts'

/**
 * Both views of an assessment, once both may see both.
 * @returns null before the ratings are handed in and after a withdrawal, and when the assessment is gone
 */
export async function compare(asking: Pick<Asking, 'store' | 'around'>, { verificationId, assessmentId, ratedAt }: Verification): Promise<Comparison | null> {
  const assessment = ratedAt === null ? null : await asking.around.assessment(assessmentId)
  const asked = assessment === null ? null : await capabilitiesOf(asking, assessment)
  if (ratedAt === null || assessment === null || asked === null) return null
  const self = new Map(assessment.answers.map((answer) => [answer.itemId, answer]))
  const said = new Map((await asking.store.confirmations(verificationId)).map((one) => [one.capabilityId, one]))
  const standing = standingOf(asked, self, said)
  const marks = new Map(asked.map((capability) => [capability.itemId, answersMark(capability, self)]))
  const capabilities = compareViews(asked, self, await asking.store.answers(verificationId), ratedAt).map((one) => ({
    ...one,
    standing: standing.get(one.itemId) ?? 'open',
    confirmation: said.get(one.itemId) ?? null,
    mark: marks.get(one.itemId) ?? '',
  }))
  return { capabilities, agreement: agreementOf(capabilities) }
}
