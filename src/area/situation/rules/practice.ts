import type { Advice } from '../../../engine/decision/types.ts'
import { type Domain, type Style, domains, isOneOf, styles } from '../../../kernel/vocabulary.ts'
import type { LibrarySituation } from '../content/library-situation.ts'

export const firstChoices = [...domains, 'cannot-tell'] as const
export type FirstChoice = (typeof firstChoices)[number]

/** What somebody chose for one situation. */
export interface Choice {
  readonly first: FirstChoice
  readonly style: Style
}

/** Choices by the id of the situation; what was not chosen whole is not there. */
export type Choices = ReadonlyMap<string, Choice>

type Form = Readonly<Record<string, readonly string[]>>

/** The form's fields for a situation. */
export const firstField = (id: string): string => `first-${id}`
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

/**
 * Which situation a form asks for.
 * @param sent a place from 1, as text; anything
 * @returns a place from 0 within the practice; 0 when the text names none
 */
export function placeIn(practice: readonly LibrarySituation[], sent: string | undefined): number {
  const place = /^\d{1,2}$/.test(sent ?? '') ? Number(sent) - 1 : 0
  return place >= 0 && place < practice.length ? place : 0
}

/** How a choice stands beside the reading of the model. */
export interface Comparison {
  readonly first: 'same' | 'other' | 'model-cannot-tell' | 'you-cannot-tell'
  readonly style: 'only-one' | 'one-of-several' | 'other'
}

/** Lays a choice beside the reading. */
export function compareChoice(choice: Choice, advice: Advice): Comparison {
  return { first: compareFirst(choice.first, advice.first), style: compareStyle(choice.style, advice.styles) }
}

function compareFirst(chosen: FirstChoice, read: Domain | 'cannot-tell'): Comparison['first'] {
  if (chosen === read) return 'same'
  if (read === 'cannot-tell') return 'model-cannot-tell'
  return chosen === 'cannot-tell' ? 'you-cannot-tell' : 'other'
}

function compareStyle(chosen: Style, open: readonly Style[]): Comparison['style'] {
  if (!open.includes(chosen)) return 'other'
  return open.length === 1 ? 'only-one' : 'one-of-several'
}
