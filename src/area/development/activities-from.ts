import type { Stage } from '../../kernel/workforce.ts'
import { type CatalogueEntry, isAnotherPost, plannable } from '../catalogue/index.ts'
import type { ActivityOption } from './rules/suggestions/facts.ts'

/** What of a catalogue a plan can be made from at a stage: nothing that is another post. */
export function activitiesFrom(catalogue: readonly CatalogueEntry[], stage: Stage): readonly ActivityOption[] {
  return catalogue.flatMap((entry) => {
    const activity = isAnotherPost(entry) ? null : plannable(entry, stage)
    const { hours, months } = entry.time
    return activity === null ? [] : [{ ...activity, leastMinutes: hours === null ? null : Math.ceil(hours.least * 60), overMonths: months?.least ?? 1 }]
  })
}
