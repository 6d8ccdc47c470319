import { type Result, failure, success } from '../../../kernel/result.ts'
import type { SelfAssessment } from '../records.ts'
import { type Choice, type Offer, offerOf, typedChoice } from '../rules/offer.ts'
import type { Asking } from './asking.ts'

/** An assessment that a form was about, with whether this request began it. */
export interface BegunAssessment {
  readonly assessmentId: string
  readonly isNew: boolean
}

/** Which part of the choice is missing. */
export interface NotChosen {
  readonly code: 'not-chosen'
  readonly fields: readonly (keyof Choice)[]
  readonly offer: Offer
}

/**
 * Begins an assessment with what the organisation asks now, or leads to the one that is open.
 * @error not-chosen
 */
export async function beginAssessment(asking: Asking, form: string, stage: string, isAgain = false): Promise<Result<BegunAssessment, NotChosen>> {
  const { store, personId, frameworks, now, newId } = asking
  const open = await openOne(store)
  if (open !== null) return success({ assessmentId: open.assessmentId, isNew: false })
  const framework = await frameworks.chosen()
  const choice = readChoice(offerOf(framework), form, stage)
  if (!choice.ok) return choice
  const begun: SelfAssessment = { assessmentId: newId(), personId, frameworkId: framework.id, ...choice.value, begunAt: now, finishedAt: null, version: 1 }
  // Who opens a framework again has first chosen another one: that is what is asked by now.
  if (!(await frameworks.hold(framework.id))) return again(asking, form, stage, isAgain)
  if (await store.add(begun)) return success({ assessmentId: begun.assessmentId, isNew: true })
  const quicker = await openOne(store)
  // Another window began one, and deleted it at once.
  return quicker === null ? again(asking, form, stage, isAgain) : success({ assessmentId: quicker.assessmentId, isNew: false })
}

function again(asking: Asking, form: string, stage: string, isAgain: boolean): ReturnType<typeof beginAssessment> {
  if (isAgain) throw new Error('Twice something changed while an assessment was begun')
  return beginAssessment(asking, form, stage, true)
}

/** The assessment that the person has not finished. */
export async function openOne(store: Asking['store']): Promise<SelfAssessment | null> {
  return (await store.all()).find(({ finishedAt }) => finishedAt === null) ?? null
}

/**
 * A whole choice of what is offered.
 * @error not-chosen with each field that is missing
 */
export function readChoice(offer: Offer, formText: string, stageText: string): Result<Choice, NotChosen> {
  const { form, stage } = typedChoice(offer, formText, stageText)
  if (form !== null && stage !== null) return success({ form, stage })
  const fields = [...(stage === null ? (['stage'] as const) : []), ...(form === null ? (['form'] as const) : [])]
  return failure({ code: 'not-chosen', fields, offer })
}
