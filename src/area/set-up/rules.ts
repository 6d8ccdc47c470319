import { parseOdsCode, type OdsCode } from '../../kernel/ods-code.ts'
import { type Result, failure, success } from '../../kernel/result.ts'

/** What the set-up asks. */
export interface TypedSetUp {
  readonly odsCode: string
  readonly organisation: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
}

/** An organisation and its first administrator, checked. */
export interface SetUp {
  readonly odsCode: OdsCode
  readonly organisation: string
  readonly givenName: string
  readonly familyName: string
  /** In lower case. */
  readonly email: string
}

export type SetUpField = keyof TypedSetUp
export type SetUpProblem = { readonly field: SetUpField; readonly code: 'empty' | 'too-long' | 'wrong-character' | 'no-code' | 'no-address' | 'code-taken' | 'code-reserved' }

const longest: Readonly<Record<SetUpField, number>> = { odsCode: 20, organisation: 100, givenName: 100, familyName: 100, email: 254 }
/** Control characters, and those that turn the direction of what follows: nobody's name has them. */
const neverTyped = /[\p{Cc}\u202a-\u202e\u2066-\u2069]|\p{Cs}/u
const addressForm = /^[^\s@"<>(),;:\\]+@[^\s@"<>(),;:\\]+\.[^\s@"<>(),;:\\.]+$/u
/** The code of the demonstration trust, which no real organisation may have. */
export const demonstrationCode = 'ZZDEMO'

/**
 * Checks what was typed.
 * @error every problem, at most one a field, in the order of the form
 */
export function checkSetUp(typed: TypedSetUp): Result<SetUp, readonly SetUpProblem[]> {
  const tidy: TypedSetUp = { odsCode: typed.odsCode.trim(), organisation: tidyText(typed.organisation), givenName: tidyText(typed.givenName), familyName: tidyText(typed.familyName), email: typed.email.trim().toLowerCase() }
  const code = parseOdsCode(tidy.odsCode)
  const fields: readonly SetUpField[] = ['odsCode', 'organisation', 'givenName', 'familyName', 'email']
  const problems = fields.flatMap((field) => problemOf(field, tidy[field]) ?? [])
  if (!code.ok || problems.length > 0) return failure(problems)
  return success({ ...tidy, odsCode: code.value })
}

function problemOf(field: SetUpField, text: string): SetUpProblem | null {
  if (text === '') return { field, code: 'empty' }
  if (text.length > longest[field]) return { field, code: 'too-long' }
  if (neverTyped.test(text)) return { field, code: 'wrong-character' }
  if (field === 'odsCode') {
    const code = parseOdsCode(text)
    if (!code.ok) return { field, code: 'no-code' }
    return code.value === demonstrationCode ? { field, code: 'code-reserved' } : null
  }
  return field === 'email' && !addressForm.test(text) ? { field, code: 'no-address' } : null
}

function tidyText(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ')
}
