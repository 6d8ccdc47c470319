import type { FormOrigin } from '../../../platform/design/index.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'

type Values = SignedInRequest['form']

/** The first value of a name, without spaces around it; '' when there is none. */
export function valueOf(values: Values, name: string): string {
  return (values[name]?.[0] ?? '').trim()
}

/** The version that a form was drawn from; -1, which no row has, when it is no number. */
export function versionOf(form: Values): number {
  const text = valueOf(form, 'version')
  return /^\d{1,9}$/u.test(text) ? Number(text) : -1
}

/** Where a form of this request comes from. */
export function originOf({ viewer, newId }: SignedInRequest): FormOrigin {
  return { mark: viewer.mark, formId: newId() }
}

/** The words for what a form did, when the address names one of them. */
export function doneOf(query: Values, words: Readonly<Record<string, string>>): string | null {
  const name = query['done']?.[0] ?? ''
  return Object.hasOwn(words, name) ? (words[name] ?? null) : null
}
