import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { KeptApplication, KeptCompletion, OwnEntry, SaidBy } from '../../src/area/catalogue/records.ts'
import type { Chance } from '../chance.ts'
import type { History } from '../history/tell-history.ts'
import type { PersonDraft } from '../history/ledger.ts'
import type { Ids } from '../records/ids.ts'
import { ownEntries } from './own-entries.ts'

/** What the trust adds to the catalogue, and who applied for and finished what. */
export interface DemonstrationLearning {
  readonly entries: readonly OwnEntry[]
  readonly applications: readonly KeptApplication[]
  readonly completions: readonly KeptCompletion[]
}

/** How much of an entry was taken up in the 12 months: our assumption. */
interface Uptake {
  readonly entryId: string
  readonly applied: number
  readonly placed: number
  readonly finished: number
  readonly saidBy: SaidBy
  /** Hours that were written down, from and to; null where nobody wrote any. */
  readonly hours: readonly [number, number] | null
  readonly pence: number | null
}

const uptakes: readonly Uptake[] = [
  { entryId: 'mary-seacole', applied: 58, placed: 36, finished: 22, saidBy: 'organisation', hours: [95, 140], pence: 99_500 },
  { entryId: 'edward-jenner', applied: 44, placed: 44, finished: 29, saidBy: 'self', hours: null, pence: null },
  { entryId: 'rosalind-franklin', applied: 14, placed: 7, finished: 4, saidBy: 'organisation', hours: null, pence: null },
  { entryId: 'nye-bevan', applied: 5, placed: 3, finished: 2, saidBy: 'organisation', hours: null, pence: null },
  { entryId: 'managing-your-ward-budget', applied: 31, placed: 31, finished: 27, saidBy: 'organisation', hours: null, pence: 0 },
  { entryId: 'leading-your-team', applied: 62, placed: 60, finished: 55, saidBy: 'organisation', hours: [6, 7], pence: 0 },
  { entryId: 'leadership-book-club', applied: 16, placed: 16, finished: 12, saidBy: 'self', hours: [1, 6], pence: null },
  { entryId: 'coaching-or-mentoring', applied: 38, placed: 30, finished: 13, saidBy: 'self', hours: [3, 10], pence: null },
  { entryId: 'shadowing', applied: 24, placed: 24, finished: 21, saidBy: 'self', hours: [2, 4], pence: null },
  { entryId: 'stretch-assignment', applied: 17, placed: 12, finished: 6, saidBy: 'self', hours: [12, 36], pence: null },
  { entryId: 'simulated-ward', applied: 0, placed: 0, finished: 33, saidBy: 'self', hours: [1, 2], pence: null },
]

/** Days over which applications are spread, up to a month ago. */
const spread = 330

/** The learning of people who were there for all of it. */
export function learningRecords(history: History, ids: Ids): DemonstrationLearning {
  const { world: { ledger, period, chanceFor }, cast } = history
  const chance = chanceFor('learning')
  const named = new Set([...cast.values()].map(({ person }) => person))
  const there = ledger.people.filter((person) => person.leftOn === null && person.joinedOn <= period.from && !named.has(person))
  const told = uptakes.map((uptake) => ofEntry(uptake, chance.shuffled(there).slice(0, Math.max(uptake.applied, uptake.finished)), { ids, chance, today: period.today }))
  const own = ofCast((key) => cast.get(key)?.person ?? null, ids, period.today)
  return { entries: ownEntries(period.today), applications: [...told.flatMap(({ applications }) => applications), ...own.applications], completions: [...told.flatMap(({ completions }) => completions), ...own.completions] }
}

type Told = Pick<DemonstrationLearning, 'applications' | 'completions'>

function ofEntry({ entryId, applied, placed, finished, saidBy, hours, pence }: Uptake, people: readonly PersonDraft[], { ids, chance, today }: { readonly ids: Ids; readonly chance: Chance; readonly today: CalendarDate }): Told {
  const told = people.map((person, place) => {
    const personId = ids.person(person)
    const appliedOn = addDays(today, -chance.between(40, 40 + spread))
    const decidedOn = addDays(appliedOn, chance.between(1, 25))
    const completedOn = addDays(decidedOn, chance.between(1, 15))
    const application: KeptApplication = { personId, entryId, appliedOn, outcome: place < placed ? 'place' : chance.pick(['no-place', 'withdrawn'] as const), decidedOn, saidBy }
    const completion: KeptCompletion = { personId, entryId, completedOn, hours: hours === null ? null : chance.between(...hours), pence, saidBy }
    return { application: place < applied ? application : null, completion: place < finished ? completion : null }
  })
  return { applications: told.flatMap(({ application }) => application ?? []), completions: told.flatMap(({ completion }) => completion ?? []) }
}

/** Whoever is about to act up waits for an answer and has shadowed somebody; the ward manager takes part in something and finished something. */
function ofCast(personOf: (key: 'starting-soon' | 'ward-manager') => PersonDraft | null, ids: Ids, today: CalendarDate): Told {
  const [starting, manager] = [personOf('starting-soon'), personOf('ward-manager')]
  const applications: readonly (KeptApplication | null)[] = [
    starting === null ? null : { personId: ids.person(starting), entryId: 'mary-seacole', appliedOn: addDays(today, -12), outcome: 'waiting', decidedOn: null, saidBy: 'self' },
    manager === null ? null : { personId: ids.person(manager), entryId: 'mary-seacole', appliedOn: addDays(today, -150), outcome: 'place', decidedOn: addDays(today, -120), saidBy: 'organisation' },
  ]
  const completions: readonly (KeptCompletion | null)[] = [
    starting === null ? null : { personId: ids.person(starting), entryId: 'shadowing', completedOn: addDays(today, -20), hours: 3, pence: null, saidBy: 'self' },
    manager === null ? null : { personId: ids.person(manager), entryId: 'managing-your-ward-budget', completedOn: addDays(today, -75), hours: null, pence: 0, saidBy: 'organisation' },
  ]
  return { applications: applications.flatMap((one) => one ?? []), completions: completions.flatMap((one) => one ?? []) }
}
