import type { FormOrigin, TypedDate } from '../../../platform/design/index.ts'
import type { SentRequest, SignedInRequest } from '../../../platform/http/route.ts'
import type { TypedPerson } from '../rules/typed-person.ts'
import type { TypedStart } from '../service/placing.ts'
import { type Done, doneWords } from '../words/person.ts'

type Values = SentRequest['form']

/** The first value of a field or of a part of the address; empty when there is none. */
export function one(values: Values, name: string): string {
  return values[name]?.[0] ?? ''
}

/** A day from its three fields. */
export function dateFrom(form: Values, name: string): TypedDate {
  return { day: one(form, `${name}-day`), month: one(form, `${name}-month`), year: one(form, `${name}-year`) }
}

/** The version of a person from which a form was drawn; 0, which no person has, when it says none. */
export function versionFrom(form: Values): number {
  const text = one(form, 'version')
  return /^\d{1,9}$/u.test(text) ? Number(text) : 0
}

/** What was done on the page before. */
export function doneFrom(query: Values): Done | null {
  const word = one(query, 'done')
  return Object.hasOwn(doneWords, word) ? (word as Done) : null // the line has just found it among the words
}

export function typedPersonFrom(form: Values): TypedPerson {
  return { givenName: one(form, 'given-name'), familyName: one(form, 'family-name'), email: one(form, 'email'), employeeNumber: one(form, 'employee-number') }
}

export function typedStartFrom(form: Values): TypedStart {
  return {
    placement: {
      change: one(form, 'change'),
      starts: dateFrom(form, 'starts'),
      agreed: dateFrom(form, 'agreed'),
      share: one(form, 'share'),
      leaves: one(form, 'leaves'),
      anyway: one(form, 'anyway') === 'yes',
    },
    post: { title: one(form, 'title'), band: one(form, 'band'), profession: one(form, 'profession'), stage: one(form, 'stage'), clinical: one(form, 'clinical') },
  }
}

/** Where a form comes from: each drawing is one of its own. */
export function originOf({ viewer, newId }: Pick<SignedInRequest, 'viewer' | 'newId'>): FormOrigin {
  return { mark: viewer.mark, formId: newId() }
}
