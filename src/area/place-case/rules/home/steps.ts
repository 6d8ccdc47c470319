import type { RoundState } from '../round-state.ts'
import { type ValuesOf, valuesIn } from '../place-number.ts'
import { sharedNumbers } from '../shared-numbers.ts'
import { levelOf } from '../works.ts'
import type { homeNumbers } from './numbers.ts'

/** The values with which home with support runs. */
export type HomeValues = ValuesOf<typeof homeNumbers>

/** How long steps take, in days, and which share goes which way, for who becomes fit in a round. */
export interface HomeSteps {
  readonly assessDays: number
  readonly matchDays: number
  /** Home care, and the days before its place is known to be free again. */
  readonly careDays: number
  readonly bedShare: number
  readonly back: number
}

/** What a place can do in a round, as times and shares. */
export function stepsOf({ levels, changes }: RoundState, values: HomeValues, upheaval: number = valuesIn(sharedNumbers).upheaval): HomeSteps {
  const slower = 1 + upheaval * changes
  const gap = values.gapDays * (1 - values.figuresClose * levelOf(levels, 'figures'))
  return {
    assessDays: values.assessDays * (1 - values.formSaves * levelOf(levels, 'form')) * slower,
    matchDays: values.matchDays * (1 - values.listSaves * levelOf(levels, 'list')) * slower,
    careDays: values.packageDays * (1 - values.trialShortens * levelOf(levels, 'trial')) + gap,
    bedShare: values.bedShare * (1 - values.homeFirstMoves * levelOf(levels, 'homeFirst')),
    back: values.back * (1 - values.criteriaKeep * levelOf(levels, 'criteria')),
  }
}
