import { type LineProblem, readLine } from '../../kernel/line-text.ts'
import { longestMailAddress, readMailAddress } from '../../kernel/mail-address.ts'
import { parseOdsCode, type OdsCode } from '../../kernel/ods-code.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import { longestUnitName } from '../organisation/index.ts'
import { longestName } from '../people/index.ts'

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

const longest: Readonly<Record<SetUpField, number>> = { odsCode: 20, organisation: longestUnitName, givenName: longestName, familyName: longestName, email: longestMailAddress }
/** The code of the demonstration trust, which no real organisation may have. */
const demonstrationCode = 'ZZDEMO'

/**
 * Checks what was typed.
 * @error every problem, at most one a field, in the order of the form
 */
export function checkSetUp(typed: TypedSetUp): Result<SetUp, readonly SetUpProblem[]> {
  const line = (field: SetUpField) => inField(field, readLine(typed[field], longest[field]))
  const read = { odsCode: readCode(line('odsCode')), organisation: line('organisation'), givenName: line('givenName'), familyName: line('familyName'), email: readEmail(line('email')) }
  const { odsCode, organisation, givenName, familyName, email } = read
  if (!odsCode.ok || !organisation.ok || !givenName.ok || !familyName.ok || !email.ok) return failure(Object.values(read).flatMap((one) => (one.ok ? [] : [one.error])))
  return success({ odsCode: odsCode.value, organisation: organisation.value, givenName: givenName.value, familyName: familyName.value, email: email.value })
}

function inField(field: SetUpField, read: Result<string, LineProblem>): Result<string, SetUpProblem> {
  return read.ok ? read : failure({ field, code: read.error.code === 'unprintable' ? 'wrong-character' : read.error.code })
}

function readCode(line: Result<string, SetUpProblem>): Result<OdsCode, SetUpProblem> {
  if (!line.ok) return line
  const code = parseOdsCode(line.value)
  if (!code.ok) return failure({ field: 'odsCode', code: 'no-code' })
  return code.value === demonstrationCode ? failure({ field: 'odsCode', code: 'code-reserved' }) : code
}

function readEmail(line: Result<string, SetUpProblem>): Result<string, SetUpProblem> {
  if (!line.ok) return line
  const address = readMailAddress(line.value)
  return address.ok ? address : failure({ field: 'email', code: 'no-address' })
}
