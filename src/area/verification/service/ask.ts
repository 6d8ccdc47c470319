import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import type { LineProblem } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { AnsweredAssessment } from '../../assessment/index.ts'
import { type KnownName, type Supporter, nameBehind } from '../../people/index.ts'
import type { Verification } from '../records.ts'
import { openUntil } from '../rules/days.ts'
import { type HowItStands, standsForPerson } from '../rules/how-it-stands.ts'
import { hasRunOut } from '../rules/steps.ts'
import { type Asking, step } from './asking.ts'

/** Characters of a message, a reason and a comment. */
export const longestText = 500

/** A request as the person sees it in a list. */
export interface RequestLine {
  readonly verification: Verification
  readonly supervisorName: KnownName
  readonly stands: HowItStands
}

/** What somebody can ask about an assessment of theirs, and asked already. */
export interface AskView {
  readonly assessment: Pick<AnsweredAssessment, 'assessmentId' | 'finishedAt'>
  /** Everybody who could be asked; those who are asked already too. */
  readonly supporters: readonly Supporter[]
  /** Of these, who can be asked now. */
  readonly askable: readonly Supporter[]
  readonly requests: readonly RequestLine[]
}

/** What the person sees before asking; null when the assessment is not theirs. */
export async function seeAsking(asking: Asking, assessmentId: string): Promise<AskView | null> {
  const assessment = await ownAssessment(asking, assessmentId)
  if (assessment === null) return null
  const { store, around, viewerId, today } = asking
  const supporters = await around.supportersOf(viewerId)
  const close = new Set(supporters.map(({ personId }) => personId))
  const all = await store.ofAssessment(assessmentId)
  const names = await around.names(all.map(({ supervisorId }) => supervisorId))
  const requests = all.map((verification): RequestLine => ({
    verification,
    supervisorName: nameBehind(names, verification.supervisorId) ?? { kind: 'unknown' },
    stands: standsForPerson(verification, { today, isClose: close.has(verification.supervisorId) }),
  }))
  const saw = await store.sawAnswers(assessmentId)
  const busy = new Set([...saw, ...requests.filter(({ stands }) => !isOver(stands)).map(({ verification }) => verification.supervisorId)])
  return { assessment, supporters, askable: supporters.filter(({ personId }) => !busy.has(personId)), requests }
}

/** Somebody can be asked again once a request came to nothing, and they saw no answer: who did would not rate blind. */
function isOver(stands: HowItStands): boolean {
  return stands === 'declined' || stands === 'withdrawn' || stands === 'ran-out'
}

/** A request as its form was filled in. */
export interface TypedRequest {
  readonly supervisorId: string
  readonly message: string
}

export type RequestProblem = { readonly field: 'supervisor'; readonly code: 'not-chosen' | 'asked-already' | 'saw-answers' } | { readonly field: 'message'; readonly why: LineProblem }

/**
 * Asks a supervisor or a line manager for their view of a finished assessment.
 * @error not-here when the assessment is not theirs or not finished; to-mend with every problem
 */
export async function askSupervisor(asking: Asking, assessmentId: string, typed: TypedRequest): Promise<Result<Verification, NotHere | ToMend<RequestProblem>>> {
  const { store, viewerId, today, now, newId } = asking
  // Whoever deletes it meanwhile waits: what is asked would be about nothing.
  const view = (await store.keepAssessment(assessmentId)) ? await seeAsking(asking, assessmentId) : null
  if (view === null || view.assessment.finishedAt === null) return failure(notHere)
  const isKnown = view.supporters.some(({ personId }) => personId === typed.supervisorId)
  const message = readOptionalText(typed.message, longestText)
  const problems: readonly RequestProblem[] = [...(isKnown ? [] : [{ field: 'supervisor', code: 'not-chosen' } as const]), ...(message.ok ? [] : [{ field: 'message', why: message.error } as const])]
  if (!message.ok || problems.length > 0) return failure(toMend(problems))
  if ((await store.sawAnswers(assessmentId)).has(typed.supervisorId)) return failure(toMend([{ field: 'supervisor', code: 'saw-answers' }]))
  await closeWhatRanOut(asking, view, typed.supervisorId)
  const verification: Verification = {
    verificationId: newId(), assessmentId, personId: viewerId, supervisorId: typed.supervisorId, state: 'asked', message: message.value, askedAt: now, openUntil: openUntil(today),
    declineReason: '', ratedAt: null, signedOffAt: null, validUntil: null, comment: '', version: 1,
  }
  if (!(await store.add(verification))) return failure(toMend([{ field: 'supervisor', code: 'asked-already' }]))
  await store.addEvent(verification.verificationId, { kind: 'asked', by: 'person', at: now, capabilities: null })
  return success(verification)
}

/** A request whose time is over makes room for the next. */
async function closeWhatRanOut(asking: Asking, { requests }: AskView, supervisorId: string): Promise<void> {
  const { store, today } = asking
  for (const { verification } of requests) {
    if (verification.supervisorId !== supervisorId || !hasRunOut(verification, today)) continue
    const locked = await store.lock(verification.verificationId)
    if (locked === null || !hasRunOut(locked, today)) continue
    await store.removeSaid(locked.verificationId)
    await step(asking, locked, 'withdraw', {}, { kind: 'ran-out', by: 'nobody' })
  }
}

/** An assessment of the viewer; null for every other. */
export async function ownAssessment({ around, viewerId }: Asking, assessmentId: string): Promise<AnsweredAssessment | null> {
  const assessment = await around.assessment(assessmentId)
  return assessment !== null && assessment.personId === viewerId ? assessment : null
}
