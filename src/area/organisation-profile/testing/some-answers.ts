import { defaultComponents } from '../../../engine/measurement/index.ts'
import { type RandomStream, randomStream } from '../../../kernel/random-stream.ts'
import type { Rating } from '../../../kernel/rating.ts'
import { aspectWords } from '../../../platform/design/index.ts'
import { questionnaireOf, shippedFramework } from '../../framework/index.ts'
import type { AnsweredPerson, ReleaseGiven } from '../rules/release-of.ts'

export const framework = shippedFramework()
const asked = questionnaireOf(framework, 'short', 'first-line').capabilities

/** A trust of two divisions: medicine with three wards, surgery with one. */
export const someUnits: ReleaseGiven['units'] = [
  { unitId: 'trust', parentId: null, name: 'Harbour trust' },
  { unitId: 'medicine', parentId: 'trust', name: 'Medicine' },
  { unitId: 'curlew', parentId: 'medicine', name: 'Curlew ward' },
  { unitId: 'heron', parentId: 'medicine', name: 'Heron ward' },
  { unitId: 'teal', parentId: 'medicine', name: 'Teal ward' },
  { unitId: 'surgery', parentId: 'trust', name: 'Surgery' },
  { unitId: 'theatres', parentId: 'surgery', name: 'Theatres' },
]

/** Somebody who answered the short form: each behaviour as the function says. */
export function answering(unitId: string, ratingOf: (domain: 'management' | 'leadership', place: number) => Rating): AnsweredPerson {
  const places = { management: 0, leadership: 0 }
  const answers = asked.flatMap(({ domain, behaviours }) => (domain === null ? [] : behaviours.map(({ itemId }) => ({ itemId, reply: ratingOf(domain, places[domain]++) }))))
  return { unitId, answers }
}

/** Somebody who rated only the first behaviours of each domain. */
export function answeringFew(unitId: string, ratings: { readonly management: readonly Rating[]; readonly leadership: readonly Rating[] }): AnsweredPerson {
  const whole = answering(unitId, (domain, place) => ratings[domain][place] ?? 1)
  const seen = { management: 0, leadership: 0 }
  const domainOf = new Map(asked.flatMap(({ domain, behaviours }) => behaviours.map(({ itemId }) => [itemId, domain] as const)))
  return { unitId, answers: whole.answers.filter(({ itemId }) => {
    const domain = domainOf.get(itemId)
    return domain !== null && domain !== undefined && seen[domain]++ < ratings[domain].length
  }) }
}

/** People of a unit whose answers differ from person to person and from behaviour to behaviour, the same for the same seed. */
export function peopleOf(unitId: string, count: number, given: { readonly seed?: number; readonly management?: number; readonly leadership?: number } = {}): readonly AnsweredPerson[] {
  const chance = randomStream(given.seed ?? 1, `answers of ${unitId}`)
  return Array.from({ length: count }, () => {
    const person = { management: (given.management ?? 3.3) + drawn(chance, 0.6), leadership: (given.leadership ?? 3.3) + drawn(chance, 0.6) }
    return answering(unitId, (domain) => toRating(person[domain] + drawn(chance, 0.6)))
  })
}

function drawn(chance: RandomStream, deviation: number): number {
  return (chance.uniform() + chance.uniform() + chance.uniform() - 1.5) * 2 * deviation
}

function toRating(value: number): Rating {
  const whole = Math.min(5, Math.max(1, Math.round(value)))
  // Between 1 and 5, and whole.
  return whole as Rating
}

/** A release made from these people. */
export function aWaveOf(people: readonly AnsweredPerson[], named: Partial<ReleaseGiven> = {}): ReleaseGiven {
  return {
    releaseId: 'r1', number: 1, after: null, until: new Date('2026-11-26T00:00:00Z'), closedAt: new Date('2026-11-26T10:00:00Z'), framework, units: someUnits, people,
    holders: people.map(({ unitId }) => unitId), leftOut: 0, usual: defaultComponents, aspectName: (aspect) => aspectWords[aspect], ...named,
  }
}
