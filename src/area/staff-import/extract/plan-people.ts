import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Holding, Person } from '../../people/index.ts'
import { keptOr } from '../../../kernel/line-text.ts'
import type { ChangeLedger } from './change-ledger.ts'
import type { Leaving } from './find-leaving.ts'
import type { Placement } from './place-rows.ts'
import { isCurrent } from './present-state.ts'
import type { PresentIndex } from './present-state.ts'

/** Plans a person: names, number and address as the row says; an address that it leaves open stays. Who is in the file works here. */
export function planPerson({ row, person, personId }: Placement, ledger: ChangeLedger<Person>): void {
  const { employeeNumber, givenName, familyName } = row
  if (person === null) return ledger.write({ personId, givenName, familyName, email: row.email, employeeNumber, leftOn: null, version: 1 }, row.row)
  // A number that differs in capitals only is the same number.
  const number = person.employeeNumber?.toUpperCase() === employeeNumber ? person.employeeNumber : employeeNumber
  const names = { givenName: keptOr(person.givenName, givenName), familyName: keptOr(person.familyName, familyName) }
  ledger.write({ ...person, ...names, email: row.email ?? person.email, employeeNumber: number, leftOn: null }, row.row)
}

/**
 * Plans who has left: people whose last holding ends with this import. Their last day is the day before the latest of their holdings ended.
 * @param placedPeople ids of people with an assignment that is held
 */
export function planLeavers(
  leaving: readonly Leaving[],
  placedPeople: ReadonlySet<string>,
  index: PresentIndex,
  holdings: ChangeLedger<Holding>,
  people: ChangeLedger<Person>,
  today: CalendarDate,
): void {
  for (const { holding, row } of leaving) {
    const person = people.current(holding.personId)
    if (person === undefined || placedPeople.has(holding.personId)) continue
    const all = (index.holdingsByPerson.get(holding.personId) ?? []).map(({ holdingId }) => holdings.current(holdingId)).filter((one) => one !== undefined)
    if (all.some((one) => isCurrent(one, today))) continue
    const leftOn = all.reduce<CalendarDate>((day, { endsOn }) => (endsOn !== null && endsOn > day ? endsOn : day), holdings.current(holding.holdingId)?.endsOn ?? today)
    people.write({ ...person, leftOn }, row)
  }
}
