import type { Domain } from '../../src/kernel/vocabulary.ts'
import type { ChartType, Measure, MeasureUnit } from '../../src/area/measure/records.ts'
import type { Level, Shape } from './shapes.ts'

/** A measure as planned: what it is, and what its values do. `ago` counts points back from the last one, which is 0. */
export interface MeasurePlan {
  /** Its name within the demonstration, by which improvements find it. */
  readonly key: string
  readonly unit: string
  readonly name: string
  readonly definition: string
  readonly source: string
  readonly counts: MeasureUnit
  readonly unitText?: string
  /** A rate is shown for each so many; 1 unless told. */
  readonly per?: Measure['per']
  readonly decimals: number
  readonly chart: ChartType
  readonly better: 'increase' | 'decrease' | 'neutral'
  readonly domain: Domain
  readonly every: 'weekly' | 'monthly' | 'quarterly' | 'irregular'
  readonly points: number
  readonly shape: Shape
  /** In what is shown: of shares in percent. The first holds from the beginning when its `ago` is left out. */
  readonly targets?: readonly { readonly ago?: number; readonly value: number }[]
  /** Decided when the point `decidedAgo` was entered; with the first point of it unless told. */
  readonly rebase?: { readonly ago: number; readonly decidedAgo?: number; readonly reason: string }
  readonly notes?: readonly { readonly ago: number; readonly text: string }[]
  /** Points of which it is known that there is no value. */
  readonly missing?: readonly number[]
  readonly ghost?: { readonly ago: number; readonly reason: string }
  /** The last value is due and not there yet. */
  readonly isAwaited?: boolean
}

/** What differs from one unit to the next of a measure that several units follow. */
export type Follows = Pick<MeasurePlan, 'unit' | 'points' | 'shape'> & Partial<Pick<MeasurePlan, 'targets' | 'rebase' | 'notes' | 'missing' | 'ghost' | 'isAwaited' | 'every'>>

type Family = Omit<MeasurePlan, 'key' | keyof Follows> & Pick<MeasurePlan, 'every'>

/** The same measure in several units. */
export function followed(family: string, what: Family, units: readonly Follows[]): readonly MeasurePlan[] {
  return units.map((unit) => ({ ...what, ...unit, key: `${family}/${unit.unit}` }))
}

/** A level that never moves. */
export function steady(base: number): Level {
  return { base }
}
