import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import type { Model } from '../model/model.ts'
import type { Clock } from './clock.ts'
import type { Drawing } from './drawing.ts'

/** What is asked for again and again while a run is set up. */
export interface SetUp {
  readonly clock: Clock
  readonly model: Model
  readonly classes: readonly string[]
  readonly levels: Int32Array
  readonly drawing: Drawing
  readonly sourceFor: (purpose: string) => RandomSource
}

/** A name as one part of the name of a purpose, whatever its writer put into it: no two purposes share a stream. */
export function nameInPurpose(name: string): string {
  return name.replaceAll('%', '%25').replaceAll('/', '%2F')
}
