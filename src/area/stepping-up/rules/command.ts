import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type CharterPart, type View, charterParts, views } from './answers.ts'
import type { Form } from './typed-plan.ts'

/** The fields of a plan's form that say what is asked for, or where it was asked; all others hold the plan itself. */
export const commandFields = { keep: 'keep', view: 'sheet', draft: 'draft', shown: 'shown', nothingChanged: 'nothing-changed' } as const

/** What a button of a plan asks for. */
type Command =
  | { readonly kind: 'keep'; readonly what: KeptThing }
  | { readonly kind: 'put-draft-back'; readonly part: CharterPart }
  | { readonly kind: 'show'; readonly view: View }

/** What can be kept: the plan as a file, or its days for a calendar. */
const keptThings = ['file', 'calendar'] as const
export type KeptThing = (typeof keptThings)[number]

/**
 * What a form asks for.
 * @returns the first sheet when nothing that we know is asked for
 */
export function readCommand(form: Form): Command {
  const keep = valueOf(form, commandFields.keep)
  if (isOneOf(keptThings, keep)) return { kind: 'keep', what: keep }
  const part = valueOf(form, commandFields.draft)
  if (isOneOf(charterParts, part)) return { kind: 'put-draft-back', part }
  const asked = valueOf(form, commandFields.view)
  if (isOneOf(views, asked)) return { kind: 'show', view: asked }
  const shown = shownBefore(form)
  // The questions are only shown again by their own button: else their answers would never lead on.
  return { kind: 'show', view: asked === '' && shown !== 'answers' ? shown : 'one-page' }
}

/** What the page showed that sent the form; the questions when it does not say. */
export function shownBefore(form: Form): View {
  const shown = valueOf(form, commandFields.shown)
  return isOneOf(views, shown) ? shown : 'answers'
}

/** Does somebody who was to change her answers ask for the plan as it was? */
export function isNothingChanged(form: Form): boolean {
  return valueOf(form, commandFields.nothingChanged) !== ''
}

function valueOf(form: Form, name: string): string {
  return form[name]?.[0] ?? ''
}
