import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { Stage } from '../../src/kernel/workforce.ts'
import type { Chance } from '../chance.ts'
import { anyDay } from '../days.ts'
import type { HoldingDraft, PersonDraft } from '../history/ledger.ts'
import type { History } from '../history/tell-history.ts'

/** Somebody who assessed themselves, on one day or on two. */
export interface Assessor {
  readonly person: PersonDraft
  readonly stage: Stage
  /** The number of the unit of their post. */
  readonly unit: number
  /** In time order. */
  readonly days: readonly CalendarDate[]
}

/** Shares of those who hold a post of first-line or above: our assumption. */
const shareWhoAssess = 0.69
const shareWhoDidBefore = 0.125
/** Most answer when the organisation asks. */
const shareInTheWave = 0.6
/** Days before today on which the wave began and ended, and around which the one of a year ago lay. */
const wave = [75, 20] as const
const yearAgo = [405, 330] as const
/** So long somebody is in post before they assess themselves. */
const daysToArrive = 21

/**
 * Who assessed themselves in the 12 months, besides those of whom more is told: people who hold a post of first-line or above today.
 * @param others who are told of elsewhere
 */
export function assessorsOf({ world }: History, others: ReadonlySet<PersonDraft>, chance: Chance): readonly Assessor[] {
  const { from, today } = world.period
  return [...managersOn(world.ledger.holdings, today).values()].flatMap((holding) => {
    const { person, post, startsOn } = holding
    const first = addDays(startsOn, daysToArrive)
    const [isOne, didBefore, inTheWave] = [chance.happens(shareWhoAssess), chance.happens(shareWhoDidBefore), chance.happens(shareInTheWave)]
    if (others.has(person) || !isOne || first >= addDays(today, -1)) return []
    const before = didBefore && first <= addDays(today, -yearAgo[0])
    const earliest = later(first, addDays(today, -(before || inTheWave ? wave[0] : 350)), from)
    const last = addDays(today, inTheWave ? -wave[1] : -1)
    const day = anyDay(chance, earliest, later(last, earliest))
    return [{ person, stage: post.stage, unit: post.unit, days: before ? [anyDay(chance, addDays(today, -yearAgo[0]), addDays(today, -yearAgo[1])), day] : [day] }]
  })
}

/** Who holds a post of first-line or above, each in the post that they are asked about: what they cover for a time first. */
export function managersOn(holdings: readonly HoldingDraft[], today: CalendarDate): ReadonlyMap<PersonDraft, HoldingDraft> {
  const held = new Map<PersonDraft, HoldingDraft>()
  for (const one of holdings) {
    if (one.endsOn !== null || one.startsOn > today || one.post.stage === 'fundamental') continue
    const other = held.get(one.person)
    if (other === undefined || (other.kind === 'substantive' && one.kind !== 'substantive')) held.set(one.person, one)
  }
  return held
}

function later(...days: readonly CalendarDate[]): CalendarDate {
  return days.reduce((latest, day) => (day > latest ? day : latest))
}
