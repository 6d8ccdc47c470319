import type { Cohort, Member, Sitting, Wish } from '../../src/area/cohort/records.ts'
import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { AssessmentDraft } from '../assessments/assessment-records.ts'
import { askingTheMatron } from '../assessments/told-assessments.ts'
import type { Chance } from '../chance.ts'
import { momentOf } from '../events/moment.ts'
import type { History } from '../history/tell-history.ts'
import { nextId } from '../identifiers.ts'
import type { Ids } from '../records/ids.ts'
import { sampleIds } from '../sample-ids.ts'
import type { ShowcasePart } from '../showcase.ts'

/** A group for a programme; its outcome is made from the self-assessments when it is loaded. */
export interface DemonstrationCohort {
  readonly cohort: Cohort
  readonly sittings: readonly Sitting[]
  readonly members: readonly Member[]
  readonly attendance: readonly { readonly sittingId: string; readonly personId: string }[]
}

/** That somebody would like to be considered. */
export type DemonstrationWish = Wish & { readonly personId: string }

/** The programme, and what the shipped catalogue says that it builds. */
const programme = { entryId: 'mary-seacole', programme: 'Mary Seacole programme', capabilities: ['M3', 'M4', 'M6', 'L3'] } as const
/** Days before today on which the closed group met, and days from today on which the planned one will. */
const [met, willMeet] = [[300, 272, 237, 202, 167, 125], [46, 74, 109, 144]]
const size = 24
/** Our assumption: five of six come to a day. */
const shareWhoCome = 0.84
/** Of those who assessed themselves before and after, so many at most are in the group: not everybody does. */
const mostWithBoth = 17
/** Named people who would like to come, and where they stand in the planned group. */
const named: readonly (readonly [ShowcasePart['key'], 'wishes' | 'invited' | 'accepted'])[] = [['supervised', 'invited'], ['starting-soon', 'accepted'], ['ward-manager', 'accepted'], ['member', 'wishes']]

/** A group that is over and closed, and one that is planned. */
export function cohortRecords(history: History, ids: Ids, assessments: readonly AssessmentDraft[]): readonly DemonstrationCohort[] {
  const chance = history.world.chanceFor('cohorts')
  const { today } = history.world.period
  const { cast } = history
  const root = history.world.establishment.units.findIndex(({ parent }) => parent === null)
  const group = (about: Pick<Cohort, 'cohortId' | 'name' | 'places' | 'closedAt' | 'version'>): Cohort => ({ ...programme, unitId: ids.unit(root), ...about })
  const closed = closedGroup(group({ cohortId: sampleIds.cohort, name: 'First-line managers, this year', places: size, closedAt: new Date(momentOf(addDays(today, -10), chance)), version: 40 }), whoWere(assessments, chance, today), { chance, today })
  const members = named.flatMap(([key, stands]): readonly Member[] => {
    const holding = cast.get(key)
    if (holding === undefined || stands === 'wishes') return []
    return [{ personId: ids.person(holding.person), invitedOn: addDays(today, -8), answer: stands === 'invited' ? null : 'accepted', answeredAt: stands === 'invited' ? null : new Date(momentOf(addDays(today, -chance.between(2, 7)), chance)) }]
  })
  const sittings = willMeet.map((days) => ({ sittingId: nextId(chance), day: addDays(today, days), notedOn: null }))
  return [closed, { cohort: group({ cohortId: nextId(chance), name: 'First-line managers, next year', places: 30, closedAt: null, version: 6 }), sittings, members, attendance: [] }]
}

/** Wishes of named people, and of who asked the matron for her view: of them two views are known. */
export function wishRecords(history: History, ids: Ids): readonly DemonstrationWish[] {
  const chance = history.world.chanceFor('cohorts/wishes')
  const { today } = history.world.period
  const people = [...named.flatMap(([key]) => history.cast.get(key) ?? []), ...askingTheMatron(history)].map(({ person }) => person)
  return [...new Set(people)].map((person) => ({ personId: ids.person(person), entryId: chance.happens(0.5) ? programme.entryId : null, wishedOn: addDays(today, -chance.between(9, 60)) }))
}

/** First-line managers of the group: first of those who assessed themselves before its first day and after its last, then of those who did so once. */
function whoWere(assessments: readonly AssessmentDraft[], chance: Chance, today: CalendarDate): readonly string[] {
  const first = new Date(`${addDays(today, -(met[0] ?? 0) - 1)}T00:00:00Z`)
  const last = new Date(`${addDays(today, -(met.at(-1) ?? 0) + 1)}T00:00:00Z`)
  const byPerson = Map.groupBy(assessments.filter(({ key, assessment }) => key === '' && assessment.stage === 'first-line'), ({ assessment }) => assessment.personId)
  const hasBoth = (of: readonly AssessmentDraft[]) => of.some(({ assessment }) => assessment.begunAt < first) && of.some(({ assessment }) => assessment.begunAt > last)
  const [both, once] = [[...byPerson].filter(([, of]) => hasBoth(of)), [...byPerson].filter(([, of]) => of.length === 1)]
  const ofBoth = chance.shuffled(both.map(([personId]) => personId)).slice(0, mostWithBoth)
  return [...ofBoth, ...chance.shuffled(once.map(([personId]) => personId)).slice(0, size - ofBoth.length)]
}

function closedGroup(cohort: Cohort, people: readonly string[], { chance, today }: { readonly chance: Chance; readonly today: CalendarDate }): DemonstrationCohort {
  const sittings = met.map((days) => ({ sittingId: nextId(chance), day: addDays(today, -days), notedOn: addDays(today, -days) }))
  const invitedOn = addDays(today, -(met[0] ?? 0) - 40)
  const members = people.map((personId): Member => ({ personId, invitedOn, answer: 'accepted', answeredAt: new Date(momentOf(addDays(invitedOn, chance.between(1, 20)), chance)) }))
  const attendance = sittings.flatMap(({ sittingId }) => members.filter(() => chance.happens(shareWhoCome)).map(({ personId }) => ({ sittingId, personId })))
  return { cohort, sittings, members, attendance }
}
