import { type Happening, LiveWard, type WeekRecord, settings } from '../../../engine/ward/index.ts'
import { predecessorsPlan } from './first-plan.ts'

/** A first week of the ward, always the same. */
export interface ExampleWeek {
  readonly record: WeekRecord
  readonly happenings: readonly Happening[]
}

/** Of no meaning: an eventful week, and not the worst. */
const seed = 7
let example: ExampleWeek | null = null

/** The first week of an average ward whose manager keeps the week as it was left. Made once, by the engine itself. */
export function exampleWeek(): ExampleWeek {
  example ??= makeExample()
  return example
}

function makeExample(): ExampleWeek {
  const happenings: Happening[] = []
  const ward = new LiveWard({ setting: settings.average, plan: predecessorsPlan, weeks: 1, seed }, (happening) => void happenings.push(happening))
  while (!ward.isOver) ward.passAnHour()
  const [record] = ward.weeks
  if (record === undefined) throw new Error('A week that is over has a record.')
  return { record, happenings }
}
