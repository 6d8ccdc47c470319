import { isRating } from '../../../kernel/rating.ts'
import { type Domain, domains } from '../../../kernel/vocabulary.ts'
import type { AskedBehaviour, AskedCapability, QuestionForm } from '../../framework/index.ts'
import type { Change } from './change.ts'
import type { SaidByColleagues } from './colleagues.ts'
import type { Reading } from './reading.ts'
import type { View } from './views.ts'

/** What can be said. */
export type Clear =
  | { readonly code: 'direction'; readonly direction: 'more-management' | 'more-leadership' }
  | { readonly code: 'side'; readonly domain: Domain; readonly side: 'above' | 'below' }
  | { readonly code: 'change'; readonly domain: Domain; readonly kind: 'higher' | 'lower'; readonly by: 'self' | 'colleagues' }
  /** On how many behaviours of a domain the person and a supervisor are one step apart at most. */
  | { readonly code: 'views-near'; readonly name: string; readonly domain: Domain; readonly near: number; readonly both: number }

/** What cannot be said yet, and so what would make it clearer. */
export type Unclear =
  /** Only the person has answered: has a supervisor been asked meanwhile? */
  | { readonly code: 'one-view'; readonly isAsked: boolean }
  | { readonly code: 'two-views' }
  /** How many more colleagues it would take if the figures stayed as they are; null for more than 30. */
  | { readonly code: 'direction'; readonly needed: number | null }
  | { readonly code: 'side'; readonly domain: Domain; readonly needed: number | null }
  | { readonly code: 'coded'; readonly domain: Domain }
  | { readonly code: 'far-apart'; readonly name: string; readonly behaviours: readonly AskedBehaviour[] }
  | { readonly code: 'not-rated'; readonly domain: Domain; readonly behaviours: number; readonly of: number }
  | { readonly code: 'short-form' }

export interface Findings {
  readonly clear: readonly Clear[]
  readonly unclear: readonly Unclear[]
}

/** What the findings rest on. */
export interface FindingFacts {
  readonly capabilities: readonly AskedCapability[]
  readonly form: QuestionForm | null
  readonly views: readonly View[]
  readonly reading: Reading
  readonly colleagues: SaidByColleagues | null
  readonly selfChange: Change | null
  readonly colleagueChange: Change | null
  readonly isSupervisorAsked: boolean
}

/** What is clear, and what is not yet, in the order in which it is told. */
export function findingsOf(facts: FindingFacts): Findings {
  const { colleagues, selfChange, colleagueChange } = facts
  return {
    clear: [...(colleagues === null ? [] : clearOfColleagues(colleagues)), ...clearChanges(colleagueChange, 'colleagues'), ...clearChanges(selfChange, 'self'), ...comparedViews(facts).flatMap(nearOf)],
    unclear: [...(colleagues === null ? fewViews(facts) : unclearOfColleagues(colleagues)), ...comparedViews(facts).flatMap(farOf), ...withoutRating(facts), ...(facts.form === 'short' ? [{ code: 'short-form' } as const] : [])],
  }
}

function clearOfColleagues({ direction, domains: said }: SaidByColleagues): readonly Clear[] {
  const sides = domains.flatMap((domain) => {
    const one = said[domain]
    return one.kind === 'figure' && one.side !== 'cannot-tell' ? [{ code: 'side', domain, side: one.side } as const] : []
  })
  return [...(direction === 'cannot-tell' ? [] : [{ code: 'direction', direction } as const]), ...sides]
}

function unclearOfColleagues({ direction, domains: said, needed }: SaidByColleagues): readonly Unclear[] {
  const coded = domains.filter((domain) => said[domain].kind === 'coded').map((domain) => ({ code: 'coded', domain }) as const)
  const sides = domains.flatMap((domain) => {
    const one = said[domain]
    return one.kind === 'figure' && one.side === 'cannot-tell' ? [{ code: 'side', domain, needed: needed[domain] } as const] : []
  })
  const open = direction === 'cannot-tell' && coded.length === 0 ? [{ code: 'direction', needed: needed.direction } as const] : []
  return [...open, ...coded, ...sides]
}

function fewViews({ views, isSupervisorAsked }: FindingFacts): readonly Unclear[] {
  if (views.length === 0) return []
  return views.length === 1 ? [{ code: 'one-view', isAsked: isSupervisorAsked }] : [{ code: 'two-views' }]
}

function clearChanges(change: Change | null, by: 'self' | 'colleagues'): readonly Clear[] {
  if (change === null || change.kind !== 'compared') return []
  return domains.flatMap((domain) => {
    const { kind } = change.domains[domain]
    return kind === 'higher' || kind === 'lower' ? [{ code: 'change', domain, kind, by } as const] : []
  })
}

/** A supervisor's view beside the person's own, on behaviours that both rated. */
interface Compared {
  readonly name: string
  readonly pairs: readonly { readonly behaviour: AskedBehaviour; readonly domain: Domain; readonly apart: number }[]
}

function comparedViews({ capabilities, views }: FindingFacts): readonly Compared[] {
  const self = views.find(({ by }) => by === 'self')
  return self === undefined ? [] : views.filter(({ by }) => by === 'supervisor').map((other) => ({ name: other.name, pairs: capabilities.flatMap((one) => pairsOf(one, self, other)) }))
}

function pairsOf({ domain, behaviours }: AskedCapability, one: View, other: View): Compared['pairs'] {
  if (domain === null) return []
  return behaviours.flatMap((behaviour) => {
    const [first, second] = [one.replies.get(behaviour.itemId), other.replies.get(behaviour.itemId)]
    return first !== undefined && second !== undefined && isRating(first) && isRating(second) ? [{ behaviour, domain, apart: Math.abs(first - second) }] : []
  })
}

function nearOf({ name, pairs }: Compared): readonly Clear[] {
  return domains.flatMap((domain) => {
    const both = pairs.filter((pair) => pair.domain === domain)
    return both.length === 0 ? [] : [{ code: 'views-near', name, domain, near: both.filter(({ apart }) => apart <= 1).length, both: both.length } as const]
  })
}

function farOf({ name, pairs }: Compared): readonly Unclear[] {
  const far = pairs.filter(({ apart }) => apart > 1).map(({ behaviour }) => behaviour)
  return far.length === 0 ? [] : [{ code: 'far-apart', name, behaviours: far }]
}

/** Behaviours without a rating of the person's own; a role that does not ask for something leaves nothing unclear. */
function withoutRating({ reading }: FindingFacts): readonly Unclear[] {
  return domains.flatMap((domain) => {
    const [count] = reading.domains[domain].counts
    const behaviours = count === undefined ? 0 : count.notObserved + count.unanswered
    return count === undefined || behaviours === 0 ? [] : [{ code: 'not-rated', domain, behaviours, of: count.asked } as const]
  })
}
