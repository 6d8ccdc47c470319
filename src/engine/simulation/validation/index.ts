export { type AnsweredCase, answerCase } from './answer-case.ts'
export type { CaseProblem, CaseRemark, Needed, ValidationCase } from './case.ts'
export type { RatioEstimate } from './estimate/ratio-tally.ts'
export { type ReadCase, readCases } from './reading/read-cases.ts'
