import { isId } from '../../kernel/id.ts'
import type { TypedDate } from '../../kernel/typed-date.ts'
import type { FormOrigin, FormState } from '../design/index.ts'
import type { Answer, SentRequest, SignedInRequest } from './route.ts'

/** The values of a form or of the query of an address. */
export type SentValues = SentRequest['form']

/** The answer where there is nothing of this name for who asks. */
export const notFound: Answer = { kind: 'not-found' }

/** The first value of a name; empty when there is none. */
export function firstValue(values: SentValues, name: string): string {
  return values[name]?.[0] ?? ''
}

/** The same without spaces around it. */
export function trimmedValue(values: SentValues, name: string): string {
  return firstValue(values, name).trim()
}

/** A day from its three fields, as a question for a day names them. */
export function typedDateIn(values: SentValues, name: string): TypedDate {
  return { day: firstValue(values, `${name}-day`), month: firstValue(values, `${name}-month`), year: firstValue(values, `${name}-year`) }
}

/** The version from which a form was drawn; -1, which no row has, when it says none. */
export function versionIn(form: SentValues): number {
  const text = firstValue(form, 'version')
  return /^\d{1,9}$/u.test(text) ? Number(text) : -1
}

/** The page of a list that an address asks for, from 1; 1 when it says none. */
export function pageIn(query: SentValues): number {
  const text = trimmedValue(query, 'page')
  return /^\d{1,6}$/u.test(text) ? Math.max(1, Number(text)) : 1
}

/**
 * What was done on the page before, as an address says it.
 * @param words for everything that can have been done
 * @returns the name of one of the words; null when the address names none
 */
export function doneIn<Done extends string>(query: SentValues, words: Readonly<Record<Done, unknown>>): Done | null {
  const name = firstValue(query, 'done')
  // The words have it: it is one of their names.
  return Object.hasOwn(words, name) ? (name as Done) : null
}

/** The words themselves for what was done. */
export function doneWordsIn<Done extends string>(query: SentValues, words: Readonly<Record<Done, string>>): string | null {
  const done = doneIn(query, words)
  return done === null ? null : words[done]
}

/** Where a form comes from: each drawing is one of its own. */
export function originOf({ viewer, newId }: Pick<SignedInRequest, 'viewer' | 'newId'>): FormOrigin {
  return { mark: viewer.mark, formId: newId() }
}

/**
 * A form to be drawn now.
 * @param version of what it is drawn from; 0 where nothing is edited
 */
export function formState(request: Pick<SignedInRequest, 'viewer' | 'newId'>, version = 0, problems: FormState['problems'] = []): FormState {
  return { from: originOf(request), secondFormId: request.newId(), version, problems }
}

const noId = '00000000-0000-0000-0000-000000000000'

/** The id that an address names; one of no form that ids have leads to nothing. */
export function idIn({ parameters }: Pick<SignedInRequest, 'parameters'>, name: string): string {
  return idOrNoId(parameters[name])
}

/** The id that a field names; one of no form that ids have leads to nothing. */
export function sentId(values: SentValues, name: string): string {
  return idOrNoId(firstValue(values, name))
}

function idOrNoId(id: string | undefined): string {
  return isId(id) ? id : noId
}
