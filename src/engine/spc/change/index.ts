export type { BaselineChecks } from './baseline-checks.ts'
export type {
  ChangeAnswer,
  ChangeCaution,
  ChangeDifference,
  ChangeDirection,
  ChangeObstacle,
  ChangeReason,
  ChangeSignal,
  ChangeVerdict,
  SimulatedChance,
  SimulatedChances,
} from './change-answer.ts'
export type { ChangeQuestion, KindOfValues, Registration } from './change-question.ts'
export { didItChange } from './did-it-change.ts'
export type { SeriesModel } from './series-model.ts'
export { fewestAfter } from './verdict.ts'
