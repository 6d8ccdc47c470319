import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type FieldId, type Form, fields } from './described.ts'
import type { LibrarySituation } from '../content/library-situation.ts'

/** The fields of a form that say what is asked for, each name once: buttons send them, and these rules read them. */
export const commandField = 'command'
export const changeField = 'change'
export const pageField = 'on'
export const goToField = 'go'
export const positionField = 'position'

/** What a button may send as its command. */
export const commands = { showAll: 'show-all', oneByOne: 'one-by-one', read: 'read', back: 'back', stop: 'stop' } as const

/** What somebody asks for who sends the questions. */
export type QuestionCommand =
  | { readonly kind: 'show-all' | 'read' | 'go-on' }
  /** An answer is to be changed. */
  | { readonly kind: 'change'; readonly field: FieldId }
  /** The question on the page was answered, or left for the one before. */
  | { readonly kind: 'answer' | 'back'; readonly field: FieldId }

/** Reads what is asked for. Whatever is no command of ours is going on. */
export function readQuestionCommand(form: Form): QuestionCommand {
  const command = sent(form, commandField)
  const [change, field] = [sent(form, changeField), sent(form, pageField)]
  if (command === commands.showAll || command === commands.read) return { kind: command }
  if (isOneOf(fields, change)) return { kind: 'change', field: change }
  if (!isOneOf(fields, field) || command === commands.oneByOne) return { kind: 'go-on' }
  return { kind: command === commands.back ? 'back' : 'answer', field }
}

/** What somebody asks for who sends the practice; a position is from 0. */
export type PracticeCommand =
  | { readonly kind: 'stop' }
  | { readonly kind: 'go-to' | 'compare'; readonly position: number }

/** Reads what is asked for. A position that names no situation is the first. */
export function readPracticeCommand(form: Form, practice: readonly LibrarySituation[]): PracticeCommand {
  if (sent(form, commandField) === commands.stop) return { kind: 'stop' }
  const goTo = form[goToField]?.[0]
  return goTo === undefined ? { kind: 'compare', position: positionIn(practice, sent(form, positionField)) } : { kind: 'go-to', position: positionIn(practice, goTo) }
}

/** A position from 1 as text, anything; from 0 as a number. */
function positionIn(practice: readonly LibrarySituation[], text: string): number {
  const position = /^\d{1,2}$/.test(text) ? Number(text) - 1 : 0
  return position >= 0 && position < practice.length ? position : 0
}

function sent(form: Form, field: string): string {
  return form[field]?.[0] ?? ''
}
