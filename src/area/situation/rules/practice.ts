import type { Advice, ClosedStyle } from '../../../engine/decision/index.ts'
import { type Domain, type Style, domains, isOneOf, styles } from '../../../kernel/vocabulary.ts'
import type { LibrarySituation } from '../content/library-situation.ts'
import type { Form } from './described.ts'

/** `both` is a reading of the situation, `unsure` says something of oneself. Where the model cannot tell, both agree with it. */
export const firstChoices = [...domains, 'both', 'unsure'] as const
export type FirstChoice = (typeof firstChoices)[number]

/** What somebody chose for one situation. */
export interface Choice {
  readonly first: FirstChoice
  readonly style: Style
}

/** Choices by the id of the situation; what was not chosen whole is not there. */
export type Choices = ReadonlyMap<string, Choice>

/** The field of the form for which of the two comes first in a situation. */
export const firstField = (id: string): string => `first-${id}`
/** The field of the form for the style that is chosen in a situation. */
export const styleField = (id: string): string => `style-${id}`

/** A choice as it was sent: a part may be missing. */
export interface SentChoice {
  readonly first: FirstChoice | null
  readonly style: Style | null
}

/** What was sent for one situation. Whatever is no choice of ours counts as not given. */
export function sentChoice(form: Form, id: string): SentChoice {
  const first = form[firstField(id)]?.[0] ?? ''
  const style = form[styleField(id)]?.[0] ?? ''
  return { first: isOneOf(firstChoices, first) ? first : null, style: isOneOf(styles, style) ? style : null }
}

/** Every whole choice that a form carries, in the order of the practice. */
export function readChoices(form: Form, practice: readonly LibrarySituation[]): Choices {
  const whole = practice.flatMap(({ id }) => {
    const { first, style } = sentChoice(form, id)
    return first === null || style === null ? [] : [[id, { first, style }] as const]
  })
  return new Map(whole)
}

/**
 * The fields that carry choices along unseen; half a choice too, so that nothing chosen is lost.
 * @param without the situation whose fields stand on the page themselves
 */
export function carriedChoices(form: Form, practice: readonly LibrarySituation[], without?: string): Form {
  const parts = practice.flatMap(({ id }) => {
    const { first, style } = id === without ? { first: null, style: null } : sentChoice(form, id)
    return [...(first === null ? [] : [[firstField(id), [first]] as const]), ...(style === null ? [] : [[styleField(id), [style]] as const])]
  })
  return Object.fromEntries(parts)
}

/** How a choice stands beside the reading of the model. */
export interface Comparison {
  readonly first: 'same' | 'other' | 'model-cannot-tell' | 'you-both' | 'you-unsure'
  readonly style: StyleComparison
}

/** `only-one` and `one-of-several` are the model’s first choice; `left-open` breaks no rule; `closed` does, and the rule is named. */
export type StyleComparison = { readonly kind: 'only-one' | 'one-of-several' | 'left-open' } | { readonly kind: 'closed'; readonly by: ClosedStyle }

/** Lays a choice beside the reading. */
export function compareChoice(choice: Choice, advice: Advice): Comparison {
  return { first: compareFirst(choice.first, advice.first), style: compareStyle(choice.style, advice) }
}

function compareFirst(chosen: FirstChoice, read: Domain | 'cannot-tell'): Comparison['first'] {
  if (chosen === 'both' || chosen === 'unsure') return read === 'cannot-tell' ? 'same' : chosen === 'both' ? 'you-both' : 'you-unsure'
  if (read === 'cannot-tell') return 'model-cannot-tell'
  return chosen === read ? 'same' : 'other'
}

function compareStyle(chosen: Style, { styles: named, closed }: Advice): StyleComparison {
  if (named.includes(chosen)) return { kind: named.length === 1 ? 'only-one' : 'one-of-several' }
  const by = closed.find(({ style }) => style === chosen)
  return by === undefined ? { kind: 'left-open' } : { kind: 'closed', by }
}
