import type { Holding, Person } from '../../src/area/people/records.ts'
import type { Chance } from '../chance.ts'
import type { HoldingDraft, PersonDraft } from '../history/ledger.ts'
import type { History } from '../history/tell-history.ts'
import { emailAddresses } from '../names/email-address.ts'
import type { Ids } from './ids.ts'

/** Some who work without a screen have no address known. Our assumption. */
const shareWithoutEmail = 0.25

/** The people and what they hold, as the product keeps them. */
export function peopleRecords({ world, cast }: History, ids: Ids): { readonly people: readonly Person[]; readonly holdings: readonly Holding[] } {
  const { ledger } = world
  const numbers = employeeNumbers(ledger.people.length, world.chanceFor('employee-numbers'))
  const chance = world.chanceFor('without-email')
  const named = new Set([...cast.values()].map(({ person }) => person))
  const addressOf = emailAddresses()
  const people = ledger.people.map((person) => {
    const hasNone = person.profession === 'estates' && !named.has(person) && chance.happens(shareWithoutEmail)
    return personRecord(person, ids, hasNone ? null : addressOf(person.name), numbers[person.number] ?? null)
  })
  return { people, holdings: ledger.holdings.map((holding, index) => holdingRecord(holding, index, ids, numbers)) }
}

function personRecord(person: PersonDraft, ids: Ids, email: string | null, employeeNumber: string | null): Person {
  return {
    personId: ids.person(person),
    givenName: person.name.givenName,
    familyName: person.name.familyName,
    email,
    employeeNumber,
    leftOn: person.leftOn,
    version: person.leftOn === null ? 1 : 2,
  }
}

function holdingRecord(holding: HoldingDraft, index: number, ids: Ids, numbers: readonly string[]): Holding {
  return {
    holdingId: ids.holding(index),
    personId: ids.person(holding.person),
    postId: ids.post(holding.post.number),
    kind: holding.kind,
    startsOn: holding.startsOn,
    endsOn: holding.endsOn,
    agreedUntil: holding.agreedUntil,
    assignmentNumber: `${numbers[holding.person.number]}-${holding.person.holdings.indexOf(holding) + 1}`,
    fullTimeEquivalent: holding.fullTimeEquivalent,
  }
}

/** Different numbers of eight digits, some of which begin with 0, in an order that tells nothing. */
function employeeNumbers(count: number, chance: Chance): readonly string[] {
  const numbers = Array.from({ length: count }, (_, index) => String(2_000_000 + index * 5000 + chance.between(0, 4999)).padStart(8, '0'))
  return chance.shuffled(numbers)
}
