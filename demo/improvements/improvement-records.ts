import type { ChangeIdea, RegisteredQuestion, Cycle, Driver, Improvement, MeasurePart, Member } from '../../src/area/improvement/records.ts'
import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { Chance } from '../chance.ts'
import { momentOf } from '../events/moment.ts'
import type { HoldingDraft } from '../history/ledger.ts'
import { leadOf, peopleOf } from '../history/leads.ts'
import type { History } from '../history/tell-history.ts'
import { nextId } from '../identifiers.ts'
import type { DemonstrationMeasure } from '../measures/measure-records.ts'
import type { Ids } from '../records/ids.ts'
import { sampleIds } from '../sample-ids.ts'
import { briefAsPlan } from './brief-as-plan.ts'
import { briefImprovements } from './brief-improvements.ts'
import { diagramOf } from './diagram.ts'
import type { ImprovementPlan, MemberPlan, QuestionPlan } from './improvement-plan.ts'
import { toldImprovements } from './told-improvements.ts'

/** An improvement with everything that belongs to it. */
export interface DemonstrationImprovement {
  /** Its name within the demonstration. */
  readonly key: string
  readonly improvement: Improvement
  readonly members: readonly Member[]
  readonly measures: readonly { readonly measureId: string; readonly part: MeasurePart }[]
  /** Those above come before those below. */
  readonly drivers: readonly Driver[]
  readonly ideas: readonly ChangeIdea[]
  readonly cycles: readonly Cycle[]
  readonly questions: readonly RegisteredQuestion[]
}

/** The improvement that sample addresses lead to. */
const sampleKey = 'fewer-falls'

/** The improvements of the trust: some told in full, many in a line. */
export function improvementRecords(history: History, ids: Ids, measures: readonly DemonstrationMeasure[]): readonly DemonstrationImprovement[] {
  const { chanceFor } = history.world
  const idChance = chanceFor('ids/improvement')
  const told = toldImprovements.map((plan) => improvementRecord(plan, nextId(idChance), { history, ids, measures, chance: chanceFor(`improvements/${plan.key}`) }))
  const brief = briefImprovements.map((one, index) => {
    const chance = chanceFor(`improvements/brief/${index}`)
    return improvementRecord(briefAsPlan(one, index, chance), nextId(idChance), { history, ids, measures, chance })
  })
  return [...told, ...brief]
}

/** What an improvement is told from. */
interface Around {
  readonly history: History
  readonly ids: Ids
  readonly measures: readonly DemonstrationMeasure[]
  readonly chance: Chance
}

function improvementRecord(plan: ImprovementPlan, newId: string, around: Around): DemonstrationImprovement {
  const { history, ids, measures, chance } = around
  const isSample = plan.key === sampleKey
  const { today } = history.world.period
  const measureId = (key: string): string => measureOf(measures, key).measure.measureId
  const daysAgo = (days: number): CalendarDate => addDays(today, -days)
  const members = membersOf(plan, around)
  const diagram = diagramOf(plan.drivers, { newId: () => nextId(chance), daysAgo, measureId })
  return {
    key: plan.key,
    improvement: {
      improvementId: isSample ? sampleIds.improvement : newId,
      unitId: ids.unit(leadOf(history, plan.unit).unit),
      title: plan.title,
      why: plan.why,
      aim: { what: plan.aim.what, forWhom: plan.aim.forWhom, measureId: plan.aim.measure === null ? null : measureId(plan.aim.measure), from: plan.aim.from, to: plan.aim.to, by: plan.aim.byIn === null ? null : daysAgo(-plan.aim.byIn) },
      state: plan.state,
      startedOn: plan.startedAgo === null ? null : daysAgo(plan.startedAgo),
      endedOn: plan.endedAgo === null ? null : daysAgo(plan.endedAgo),
      ending: plan.ending,
      nextSteps: plan.nextSteps,
      version: 1,
    },
    members,
    measures: plan.measures.map(({ key, part }) => ({ measureId: measureId(key), part })),
    ...(isSample ? withSampleIds(diagram) : diagram),
    questions: plan.questions.map((one) => questionOf(one, isSample, members, around)),
  }
}

/** Those who were in post before the improvement ended; they joined with its start, or with their own. */
function membersOf({ unit, people, startedAgo, endedAgo }: ImprovementPlan, { history, ids }: Around): readonly Member[] {
  const { today } = history.world.period
  const start = addDays(today, -(startedAgo ?? 3))
  const there = peopleOf(history, leadOf(history, unit).unit).filter(({ startsOn }) => startsOn < addDays(today, -(endedAgo ?? 0)))
  const found = people.flatMap((plan): readonly (readonly [MemberPlan, HoldingDraft])[] => {
    const holding = there[plan.place % Math.max(1, there.length)]
    return holding === undefined ? [] : [[plan, holding]]
  })
  return found
    .filter(([, one], index) => found.findIndex(([, other]) => other.person === one.person) === index)
    .map(([plan, { person, startsOn }]) => ({ personId: ids.person(person), part: plan.part, learning: plan.learning, learningDomain: plan.domain, joinedOn: startsOn > start ? startsOn : start, leftOn: null }))
}

/** Registered twelve days before the new way begins, by who leads. */
function questionOf({ measure: key, ago, kind, hopedShift, withdrawn }: QuestionPlan, isSample: boolean, members: readonly Member[], { history, measures, chance }: Around): RegisteredQuestion {
  const { measure, observations } = measureOf(measures, key)
  const first = observations[0]
  const change = observations[observations.length - 1 - ago]
  if (first === undefined || change === undefined) throw new RangeError(`${key} has too few values.`)
  const registeredOn = addDays(change.day, -12)
  const lead = members.find(({ part, joinedOn }) => part === 'lead' && joinedOn <= registeredOn)
  const { today } = history.world.period
  const questionId = nextId(chance)
  return {
    questionId: isSample ? sampleIds.question : questionId,
    measureId: measure.measureId,
    baselineFrom: first.day,
    changeOn: change.day,
    dataKind: kind,
    hopedShift,
    registeredBy: lead?.personId ?? null,
    registeredAt: new Date(momentOf(registeredOn, chance)),
    withdrawn: withdrawn === undefined ? null : { at: new Date(momentOf(addDays(today, -withdrawn.ago), chance)), reason: withdrawn.reason },
  }
}

/** The addresses of the samples lead to the first driver and the first idea, whose tests are closed, and to a cycle that is open. */
function withSampleIds(diagram: ReturnType<typeof diagramOf>): ReturnType<typeof diagramOf> {
  const open = diagram.cycles.find(({ did }) => did === '')
  const fixed = new Map([[diagram.drivers[0]?.driverId, sampleIds.driver], [diagram.ideas[0]?.ideaId, sampleIds.idea], [open?.cycleId, sampleIds.cycle]])
  const idOf = (id: string): string => fixed.get(id) ?? id
  return {
    drivers: diagram.drivers.map((one) => ({ ...one, driverId: idOf(one.driverId), parentId: one.parentId === null ? null : idOf(one.parentId) })),
    ideas: diagram.ideas.map((one) => ({ ...one, ideaId: idOf(one.ideaId), driverId: one.driverId === null ? null : idOf(one.driverId) })),
    cycles: diagram.cycles.map((one) => ({ ...one, cycleId: idOf(one.cycleId), ideaId: idOf(one.ideaId) })),
  }
}

function measureOf(measures: readonly DemonstrationMeasure[], key: string): DemonstrationMeasure {
  const found = measures.find((one) => one.key === key)
  if (found === undefined) throw new RangeError(`There is no measure ${key}.`)
  return found
}
