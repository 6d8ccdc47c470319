import { drawNormal } from '../../../kernel/chance/normal.ts'
import { randomSource } from '../../../kernel/chance/random-source.ts'
import type { ParcelsOfPerson } from '../instrument/people-answers.ts'

/** How people and their own views of themselves are invented. */
export interface InventedViews {
  readonly seed: number
  readonly people: number
  /** Of what people are really like in both domains. */
  readonly correlation: number
  readonly capabilities: number
  /** Of what people are like in a domain; beside it, in each capability; and of one answer. */
  readonly variances: { readonly person: number; readonly capability: number; readonly residual: number }
  /** Share of behaviours without a rating. */
  readonly missing: number
}

/** People with a mean for each capability of 1 behaviour, or of 2 for one in four, rounded and cut to 1 to 5. */
export function inventViews({ seed, people, correlation, capabilities, variances, missing }: InventedViews): readonly ParcelsOfPerson[] {
  const source = randomSource(seed, 'views')
  const draw = (variance: number) => Math.sqrt(variance) * drawNormal(source)
  const parcel = (place: number): number | null => {
    const answers = Array.from({ length: source.uniform() < 0.25 ? 2 : 1 }, () => (source.uniform() < missing ? [] : [Math.max(1, Math.min(5, Math.round(place + draw(variances.residual))))])).flat()
    return answers.length === 0 ? null : answers.reduce((total, one) => total + one, 0) / answers.length
  }
  const domain = (own: number) => Array.from({ length: capabilities }, () => parcel(3.3 + own + draw(variances.capability)))
  return Array.from({ length: people }, () => {
    const [first, second] = [draw(1), draw(1)]
    const size = Math.sqrt(variances.person)
    return { management: domain(size * first), leadership: domain(size * (correlation * first + Math.sqrt(1 - correlation * correlation) * second)) }
  })
}
