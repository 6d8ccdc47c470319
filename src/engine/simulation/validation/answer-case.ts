import { randomSource } from '../../../kernel/chance/random-source.ts'
import { type Result, failure } from '../../../kernel/result.ts'
import type { CaseProblem, CaseRemark, ValidationCase } from './case.ts'
import { isTooLong } from './estimate/plan.ts'
import type { RatioEstimate } from './estimate/ratio-tally.ts'
import { runStudy } from './estimate/run-study.ts'
import { familyOf, knownFamilies } from './families/known-families.ts'
import type { Quantity } from './quantity.ts'
import type { Study } from './study.ts'

/** What simulating a case comes to, under the names that it asked for. */
export interface AnsweredCase {
  readonly values: Readonly<Record<string, RatioEstimate>>
  /** Why a value is missing, or the whole case. */
  readonly problems: readonly CaseProblem[]
  readonly remarks: readonly CaseRemark[]
}

/**
 * Answers a validation case by simulating its model; no formula of queueing theory enters an answer.
 * @param seed whole number from 0 to 2^53 - 1; each case draws its own luck from it, by its id
 */
export function answerCase(asked: ValidationCase, seed: number): AnsweredCase {
  const study = studyOf(asked)
  if (!study.ok) return { values: {}, problems: study.error, remarks: [] }
  const quantities = asked.names.map((name) => ({ name, quantity: study.value.quantityOf(name) }))
  const known = quantities.flatMap(({ name, quantity }) => (quantity === null ? [] : [{ name, quantity }]))
  const unknown = quantities.flatMap(({ name, quantity }): readonly CaseProblem[] => (quantity === null ? [{ code: 'name-unknown', name }] : []))
  const told = tellAll(study.value, known, asked, seedOf(asked, seed))
  return { ...told, problems: [...unknown, ...told.problems] }
}

/**
 * The model of a case.
 * @error every parameter that is missing or wrong
 */
export function studyOf(asked: ValidationCase): Result<Study, readonly CaseProblem[]> {
  const family = familyOf(asked.family)
  if (family === null) return failure([{ code: 'family-unknown', family: asked.family, known: Object.keys(knownFamilies) }])
  const study = family(asked)
  return study.ok && isTooLong(study.value) ? failure([{ code: 'too-long' }]) : study
}

function tellAll(study: Study, known: readonly { readonly name: string; readonly quantity: Quantity }[], { maxRelativeSe }: ValidationCase, seed: number): AnsweredCase {
  const estimates = runStudy(study, known.map(({ quantity }) => quantity), { seed, maxRelativeSe })
  if (!estimates.ok) return { values: {}, problems: [estimates.error], remarks: [] }
  const told = known.map(({ name }, place) => ({ name, value: estimates.value[place] })).flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]))
  const isSeen = ({ value }: { readonly value: RatioEstimate }): boolean => Number.isFinite(value.estimate) && Number.isFinite(value.standardError)
  return {
    values: Object.fromEntries(told.filter(isSeen).map(({ name, value }) => [name, value])),
    problems: told.filter((one) => !isSeen(one)).map(({ name }) => ({ code: 'nothing-seen', name })),
    remarks: told.filter(isSeen).flatMap(({ name, value }) => remarksOn(name, value, maxRelativeSe)),
  }
}

function remarksOn(name: string, { estimate, standardError }: RatioEstimate, maxRelativeSe: number): readonly CaseRemark[] {
  if (estimate === 0 && standardError === 0) return [{ code: 'always-0', name }]
  const relativeSe = standardError / Math.abs(estimate)
  return relativeSe > maxRelativeSe ? [{ code: 'not-precise', name, relativeSe }] : []
}

/** Cases of one file have luck of their own, also when their models are alike. */
function seedOf({ id }: ValidationCase, seed: number): number {
  return randomSource(seed, `case ${id}`).word() >>> 0
}
