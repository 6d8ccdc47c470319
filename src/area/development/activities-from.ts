import type { Stage } from '../../kernel/workforce.ts'
import { type CatalogueEntry, type EntryKind, plannable } from '../catalogue/index.ts'
import type { ActivityOption } from './rules/suggestions/facts.ts'

/** Another post is no activity beside the post in hand. */
const posts: readonly EntryKind[] = ['supported-acting-up', 'secondment']

/** What of a catalogue a plan can be made from at a stage. */
export function activitiesFrom(catalogue: readonly CatalogueEntry[], stage: Stage): readonly ActivityOption[] {
  return catalogue.flatMap((entry) => {
    const activity = posts.includes(entry.kind) ? null : plannable(entry, stage)
    return activity === null ? [] : [{ ...activity, leastMinutes: entry.time.hours === null ? null : Math.ceil(entry.time.hours.least * 60), overMonths: entry.time.months?.least ?? 1 }]
  })
}
