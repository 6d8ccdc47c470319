import { type CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { Annotation, Measure, Observation, Rebase, Target } from '../../src/area/measure/records.ts'
import type { Chance } from '../chance.ts'
import { momentOf } from '../events/moment.ts'
import { currentHolder, leadOf } from '../history/leads.ts'
import type { History } from '../history/tell-history.ts'
import { nextId } from '../identifiers.ts'
import type { Ids } from '../records/ids.ts'
import { sampleIds } from '../sample-ids.ts'
import type { MeasurePlan } from './measure-plan.ts'
import { type PointDay, evenDays, eventDays } from './point-days.ts'
import { changeMeasures } from './plans/change.ts'
import { emergencyAndTheatreMeasures } from './plans/emergency-and-theatres.ts'
import { serviceMeasures } from './plans/services.ts'
import { wardMeasures } from './plans/wards.ts'
import { type ShapedValue, shapedValues } from './shapes.ts'

/** A measure with everything that belongs to it. */
export interface DemonstrationMeasure {
  /** Its name within the demonstration. */
  readonly key: string
  readonly measure: Measure
  /** In order of days. */
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
  readonly rebases: readonly Rebase[]
  readonly annotations: readonly Annotation[]
}

/** The measure that sample addresses lead to. */
const sampleKey = 'falls/Curlew ward'

const plans: readonly MeasurePlan[] = [...wardMeasures, ...changeMeasures, ...emergencyAndTheatreMeasures, ...serviceMeasures]

/** The measures of the trust, with three years or a little more than one of values up to today. Each has its own source of chance. */
export function measureRecords(history: History, ids: Ids): readonly DemonstrationMeasure[] {
  const idChance = history.world.chanceFor('ids/measure')
  return plans.map((plan) => {
    const measureId = nextId(idChance)
    return measureRecord(plan, plan.key === sampleKey ? sampleIds.measure : measureId, history, ids)
  })
}

function measureRecord(plan: MeasurePlan, measureId: string, history: History, ids: Ids): DemonstrationMeasure {
  const chance = history.world.chanceFor(`measures/${plan.key}`)
  const { unit, post } = leadOf(history, plan.unit)
  const holder = currentHolder(history, post)
  const owner = holder === null ? null : { personId: ids.person(holder.person), since: holder.startsOn }
  const values = shapedValues(plan.shape, plan.points, plan.decimals, chance)
  const days = daysOf(plan, values, history.world.period.today)
  const at = (ago: number): PointDay => dayAt(days, ago)
  const by = (on: CalendarDate): string | null => (owner !== null && owner.since <= on ? owner.personId : null)
  return {
    key: plan.key,
    measure: measureOf(plan, measureId, ids.unit(unit), owner?.personId ?? null),
    observations: values.map((value, index) => observationOf(plan, value, days.length - 1 - index, at(days.length - 1 - index), by, chance)),
    targets: (plan.targets ?? []).map(({ ago, value }) => ({ startsOn: at(ago ?? days.length - 1).day, value })),
    rebases: plan.rebase === undefined ? [] : [rebaseOf(plan.rebase.reason, { day: at(plan.rebase.ago).day, enteredOn: at(plan.rebase.decidedAgo ?? plan.rebase.ago).enteredOn }, by, chance)],
    annotations: (plan.notes ?? []).map(({ ago, text }) => ({ annotationId: nextId(chance), day: at(ago).day, text, writtenBy: by(at(ago).enteredOn), writtenAt: new Date(momentOf(at(ago).enteredOn, chance)) })),
  }
}

function daysOf(plan: MeasurePlan, values: readonly ShapedValue[], today: CalendarDate): readonly PointDay[] {
  const { every } = plan
  if (every !== 'irregular') return evenDays({ ...plan, every, points: values.length }, today)
  // Two cases a day are our assumption where cases are counted between events.
  return eventDays(values.map(({ value }) => (plan.chart === 'g' ? Math.max(1, Math.round(value / 2)) : value)), today)
}

function dayAt(days: readonly PointDay[], ago: number): PointDay {
  const found = days[days.length - 1 - ago]
  if (found === undefined) throw new RangeError(`There is no point ${ago} before the last one.`)
  return found
}

function measureOf(plan: MeasurePlan, measureId: string, unitId: string, ownerPersonId: string | null): Measure {
  return {
    measureId,
    unitId,
    name: plan.name,
    definition: plan.definition,
    unitOfMeasurement: plan.counts,
    unitText: plan.unitText ?? '',
    per: plan.per ?? 1,
    decimals: plan.decimals,
    chartType: plan.chart,
    improvementDirection: plan.better,
    domain: plan.domain,
    ownerPersonId,
    source: plan.source,
    frequency: plan.every,
    rules: 'plot-the-dots-r-0.2.2',
    screenOutliers: true,
    fixAfterNPoints: null,
    closedOn: null,
    version: 1,
  }
}

type By = (on: CalendarDate) => string | null

function observationOf(plan: MeasurePlan, value: ShapedValue, ago: number, { day, enteredOn }: PointDay, by: By, chance: Chance): Observation {
  const isMissing = plan.missing?.includes(ago) === true
  return {
    day,
    ...(isMissing ? { value: null, numerator: null, denominator: null } : value),
    ghostReason: plan.ghost?.ago === ago ? plan.ghost.reason : null,
    enteredBy: by(enteredOn),
    enteredAt: new Date(momentOf(enteredOn, chance)),
    way: 'demonstration',
    version: 1,
  }
}

function rebaseOf(reason: string, { day, enteredOn }: PointDay, by: By, chance: Chance): Rebase {
  return { rebaseId: nextId(chance), startsOn: day, reason, decidedBy: by(enteredOn), decidedAt: new Date(momentOf(enteredOn, chance)), withdrawn: null }
}
