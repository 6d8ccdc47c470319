import type { Stage } from '../../../kernel/workforce.ts'
import { type CatalogueEntry, type EntryForm, type EntryKind, formOf } from './entry.ts'

/** An entry as a development plan takes it in. What is not known is null, and never counts as nothing. */
export interface PlannableActivity {
  readonly entryId: string
  readonly name: string
  /** What to do at the stage; what it is, where the entry says nothing of the stage. */
  readonly doThis: string
  /** How it is learned, and what it is more closely. */
  readonly kind: EntryForm
  readonly entryKind: EntryKind
  /** At most, in whole minutes, of all of it. */
  readonly minutes: number | null
  readonly isInOneDay: boolean
  readonly costPence: number | null
  /** Codes of the capabilities that it builds. */
  readonly builds: readonly string[]
  readonly stages: readonly Stage[]
  /** What it leaves to show. */
  readonly proof: string
}

/**
 * An entry as an activity of a plan at a stage.
 * @returns null when it is not for the stage
 */
export function plannable({ id, title, about, kind, stages, atStage, time, cost, builds, proof }: CatalogueEntry, stage: Stage): PlannableActivity | null {
  if (!stages.includes(stage)) return null
  return {
    entryId: id,
    name: title,
    doThis: atStage[stage] ?? about,
    kind: formOf(kind),
    entryKind: kind,
    minutes: time.hours === null ? null : Math.ceil(time.hours.most * 60),
    isInOneDay: time.isInOneDay,
    costPence: costPence(cost),
    builds: builds.map(({ capability }) => capability),
    stages,
    proof,
  }
}

/** What one place costs in fees; null where that is not known. */
export function costPence(cost: CatalogueEntry['cost']): number | null {
  if (cost.kind === 'not-known') return null
  return cost.kind === 'nothing' ? 0 : cost.pence
}
