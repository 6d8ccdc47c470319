import type { Model } from '../model/model.ts'
import type { Quantity } from './quantity.ts'

/** A model whose runs have no length yet. */
export type ModelWithoutRun = Omit<Model, 'run'>

/** How long a run is to be. */
export type Horizon =
  /** Without end: in how much time it forgets how it began, at most, and what runs are cut into. */
  | { readonly kind: 'steady'; readonly relaxation: number; readonly period: number }
  /** From an empty house to a time. */
  | { readonly kind: 'terminating'; readonly length: number }

/** What a family makes of the parameters of a case. */
export interface Study {
  readonly model: ModelWithoutRun
  readonly horizon: Horizon
  /** A usual length of service, by which is judged which times are near 0. */
  readonly timeScale: number
  /** @returns null for a name that this family does not tell */
  readonly quantityOf: (name: string) => Quantity | null
}
