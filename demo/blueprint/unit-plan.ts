import type { Profession } from '../../src/kernel/workforce.ts'
import type { StaffingKind } from '../staffing/staffing-of.ts'
import type { Line } from './line.ts'

/** What happens to a unit within the 12 months. */
export type UnitFate = 'stays' | 'closes' | 'opens'

/** One unit as planned, with those below it. */
export interface UnitPlan {
  readonly name: string
  readonly staffing: StaffingKind
  /** What its people work in, as it reads in their titles: 'acute medicine'. */
  readonly field?: string
  /** The profession of posts that take it from their unit. */
  readonly profession?: Profession
  /** The director to whom a corporate unit belongs. */
  readonly line?: Line
  readonly fate?: UnitFate
  readonly parts?: readonly UnitPlan[]
}
