import type { ChangeIdea, Cycle, Driver } from '../../src/area/improvement/records.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { CyclePlan, DriverPlan, IdeaPlan } from './improvement-plan.ts'

/** What a diagram is laid out with. */
interface Laying {
  readonly newId: () => string
  readonly daysAgo: (days: number) => CalendarDate
  /** The id of a measure by its key. */
  readonly measureId: (key: string) => string
}

/** Drivers, ideas and cycles as the product keeps them; a driver comes after the one that it belongs to. */
export interface Diagram {
  readonly drivers: readonly Driver[]
  readonly ideas: readonly ChangeIdea[]
  readonly cycles: readonly Cycle[]
}

/** Lays a planned diagram out, with ids and places. */
export function diagramOf(plans: readonly DriverPlan[], laying: Laying): Diagram {
  const drivers: Driver[] = []
  const ideas: ChangeIdea[] = []
  const cycles: Cycle[] = []
  const layIdea = ({ text, state, cycles: planned }: IdeaPlan, driverId: string, place: number): void => {
    const ideaId = laying.newId()
    ideas.push({ ideaId, driverId, text, state, place, version: 1 })
    cycles.push(...planned.map((plan, index) => cycleOf(plan, ideaId, index + 1, laying)))
  }
  const layDriver = ({ text, ideas: planned = [], below = [] }: DriverPlan, parentId: string | null, place: number): void => {
    const driverId = laying.newId()
    drivers.push({ driverId, parentId, text, place })
    planned.forEach((idea, index) => layIdea(idea, driverId, index + 1))
    below.forEach((driver, index) => layDriver(driver, driverId, index + 1))
  }
  plans.forEach((plan, index) => layDriver(plan, null, index + 1))
  return { drivers, ideas, cycles }
}

function cycleOf(plan: CyclePlan, ideaId: string, number: number, { newId, daysAgo, measureId }: Laying): Cycle {
  return {
    cycleId: newId(),
    ideaId,
    number,
    plan: plan.plan,
    prediction: plan.prediction,
    measureId: plan.measure === undefined ? null : measureId(plan.measure),
    startsOn: daysAgo(plan.startedAgo),
    endsOn: daysAgo(plan.endsAgo),
    did: plan.did ?? '',
    studied: plan.studied ?? '',
    outcome: plan.outcome ?? null,
    act: plan.act ?? null,
    actText: plan.actText ?? '',
    version: 1,
  }
}
