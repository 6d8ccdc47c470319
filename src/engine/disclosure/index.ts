export { type AtomsOfTree, type TreeUnit, atomsOf } from './atoms.ts'
export { type CodedValue, type EndCoding, endCoded } from './end-coding.ts'
export { type HalfSteps, largestHalfSteps, leastHalfSteps, toHalfSteps } from './half-steps.ts'
