import { type JsonObject, isJsonObject } from '../../../../kernel/json-value.ts'
import { readLine } from '../../../../kernel/line-text.ts'
import { readText } from '../../../../kernel/long-text.ts'
import type { CaseProblem, CaseRemark, JsonKind } from './case-problem.ts'

/** What reading has found so far; it grows while a file is read. */
export interface Findings {
  readonly problems: CaseProblem[]
  readonly remarks: CaseRemark[]
}

/** An object of the file, and where it stands. */
export interface Found {
  readonly object: JsonObject
  readonly at: string
}

/** How a text is to be read. */
interface TextForm {
  readonly longest: number
  readonly isNeeded?: true
  /** May it have several lines? */
  readonly hasLines?: true
}

/** The path of a member. */
export function pathOf(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`
}

/** A member that the object has itself; null and nothing are the same. */
export function memberOf({ object }: Found, key: string): unknown {
  return Object.hasOwn(object, key) ? (object[key] ?? undefined) : undefined
}

/** A member that is a list, empty without. */
export function listIn(found: Found, key: string, { problems }: Findings): readonly unknown[] {
  const value = memberOf(found, key)
  if (value === undefined) return []
  if (Array.isArray(value)) return value as readonly unknown[] // the type of Array.isArray is any[]
  problems.push({ at: pathOf(found.at, key), code: 'wrong-type', expected: 'list', found: jsonKind(value) })
  return []
}

/** The objects of a list, each with its place; what is none is a problem. */
export function objectsIn(found: Found, key: string, findings: Findings): readonly Found[] {
  return listIn(found, key, findings).flatMap((value, index) => {
    const at = `${pathOf(found.at, key)}[${index}]`
    if (isJsonObject(value)) return [{ object: value, at }]
    findings.problems.push({ at, code: 'wrong-type', expected: 'object', found: jsonKind(value) })
    return []
  })
}

/** A text as we keep it: plain, composed, without signs that nobody sees. Line ends become spaces unless it may have lines. null without, and where there is a problem. */
export function textIn(found: Found, key: string, form: TextForm, findings: Findings): string | null {
  return cleanText(memberOf(found, key), pathOf(found.at, key), form, findings)
}

/** The texts of a list; a text by itself is a list of one. */
export function textsIn(found: Found, key: string, form: TextForm, findings: Findings): readonly string[] {
  const value = memberOf(found, key)
  const at = pathOf(found.at, key)
  if (typeof value === 'string') return [cleanText(value, at, form, findings) ?? []].flat()
  return listIn(found, key, findings).flatMap((one, index) => cleanText(one ?? undefined, `${at}[${index}]`, form, findings) ?? [])
}

function cleanText(value: unknown, at: string, { longest, isNeeded, hasLines }: TextForm, { problems }: Findings): string | null {
  if (value === undefined || (value === '' && isNeeded !== true)) {
    if (isNeeded === true) problems.push({ at, code: 'missing' })
    return null
  }
  if (typeof value !== 'string') {
    problems.push({ at, code: 'wrong-type', expected: 'text', found: jsonKind(value) })
    return null
  }
  const read = hasLines === true ? readText(value, longest) : readLine(value.replaceAll(/[\t\r\n]+/gu, ' '), longest)
  if (read.ok) return read.value
  if (isNeeded === true || read.error.code !== 'empty') problems.push({ at, code: 'text', fault: read.error })
  return null
}

/** What a value is, as people say it; null counts as nothing and is not asked for. */
export function jsonKind(value: unknown): JsonKind {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'true or false' : 'object'
}
