import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { Profession } from '../../src/kernel/workforce.ts'
import { askingTheMatron } from '../assessments/told-assessments.ts'
import type { Chance } from '../chance.ts'
import { anyDay } from '../days.ts'
import type { DemonstrationSupervision } from '../demonstration-trust.ts'
import type { HoldingDraft, PersonDraft } from '../history/ledger.ts'
import type { History } from '../history/tell-history.ts'
import type { Ids } from './ids.ts'

/** How many of those who act up have chosen a supervisor, and how many others who lead a team have: our assumption. */
const shareOfActingUp = 0.7
const shareOfFirstLine = 0.15

/** Who chose whom: somebody more senior who is not their own line manager, of the same profession where there is one. */
export function supervisionRecords(history: History, ids: Ids): readonly DemonstrationSupervision[] {
  const { world, cast } = history
  const chance = world.chanceFor('supervisions')
  const deputies = deputiesOfMatron(history)
  const named = new Set([...cast.values(), ...deputies].map(({ person }) => person))
  const seniors = world.ledger.holdings.filter((one) => one.kind === 'substantive' && one.endsOn === null && one.startsOn < world.period.from && isSenior(one) && !named.has(one.person))
  const learners = new Map(world.ledger.holdings.filter((one) => isLearner(one, world.period.today, chance) && !named.has(one.person)).map((one) => [one.person, one]))
  const chosen = [...learners.values()].flatMap((learner) => {
    const fitting = seniors.filter((senior) => canSupervise(senior, learner.person, learner.post.profession))
    if (fitting.length === 0) return []
    const startsOn = anyDay(chance, laterOf(learner.startsOn, world.period.from), addDays(world.period.today, -1))
    return [{ personId: ids.person(learner.person), supervisorId: ids.person(chance.pick(fitting).person), startsOn }]
  })
  return [...namedSupervision(history, ids), ...deputySupervisions(history, ids, deputies), ...chosen]
}

/** Deputies of the matron's wards chose her: their own line manager is the ward manager. */
function deputiesOfMatron(history: History): readonly HoldingDraft[] {
  const matron = history.cast.get('matron')
  return askingTheMatron(history).filter(({ post }) => post.reportsTo !== matron?.post.number)
}

function deputySupervisions({ world, cast }: History, ids: Ids, deputies: readonly HoldingDraft[]): readonly DemonstrationSupervision[] {
  const matron = cast.get('matron')
  if (matron === undefined) return []
  return deputies.map(({ person, startsOn }) => ({ personId: ids.person(person), supervisorId: ids.person(matron.person), startsOn: laterOf(startsOn, addDays(world.period.today, -140)) }))
}

function namedSupervision({ world, cast }: History, ids: Ids): readonly DemonstrationSupervision[] {
  const supervisor = cast.get('supervisor')
  const supervised = cast.get('supervised')
  if (supervisor === undefined || supervised === undefined) return []
  return [{ personId: ids.person(supervised.person), supervisorId: ids.person(supervisor.person), startsOn: addDays(world.period.today, -140) }]
}

function isLearner(holding: HoldingDraft, today: CalendarDate, chance: Chance): boolean {
  if (holding.endsOn !== null || holding.startsOn >= today) return false
  if (holding.kind === 'acting-up') return chance.happens(shareOfActingUp)
  return holding.kind === 'substantive' && holding.post.stage === 'first-line' && chance.happens(shareOfFirstLine)
}

/** Who is their line manager by any post cannot, nor can they themselves. */
function canSupervise(senior: HoldingDraft, learner: PersonDraft, profession: Profession): boolean {
  const managers = new Set(learner.holdings.map((one) => one.post.reportsTo))
  return senior.post.profession === profession && senior.person !== learner && senior.person.holdings.every((one) => !managers.has(one.post.number))
}

function isSenior({ post }: HoldingDraft): boolean {
  return post.stage === 'middle' || post.stage === 'senior'
}

function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other
}
