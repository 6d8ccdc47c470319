import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type OdsCode, parseOdsCode } from '../../../kernel/ods-code.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { DirectoryEntry } from './directory-entry.ts'
import type { EntryField, EntryProblem, Place } from './directory-problem.ts'
import { readListDay } from './list-day.ts'
import { readableName } from './readable-name.ts'

/** What a list says of one organisation, as text: empty where it says nothing. */
export interface RawEntry {
  readonly place: Place
  readonly code: string
  readonly name: string
  readonly opened: string
  readonly closed: string
  readonly parent: string
  readonly successor: string
  readonly postcode: string
  readonly roles: readonly string[]
  /** What the list says of being open; undefined when it says nothing: then what has no day of closing is open. */
  readonly isOpen: boolean | undefined
}

/** No official name of an organisation comes near it. */
const longestName = 200

/** With its space, 8 characters; something longer is no postcode. */
const longestPostcode = 10

/**
 * Checks what a list says of one organisation.
 * @error every problem of it, at its place
 */
export function readEntry(raw: RawEntry): Result<DirectoryEntry, readonly EntryProblem[]> {
  const problems: EntryProblem[] = []
  const kept = <Value>(read: Result<Value, EntryProblem>): Value | undefined => {
    if (read.ok) return read.value
    problems.push(read.error)
    return undefined
  }
  const code = kept(readCode(raw.code, 'code', raw.place))
  const name = kept(readName(raw.name, raw.place))
  const openedOn = kept(readDay(raw.opened, 'opened', raw.place))
  const closedOn = kept(readDay(raw.closed, 'closed', raw.place))
  const parentCode = kept(readOptionalCode(raw.parent, 'parent', raw.place))
  const successorCode = kept(readOptionalCode(raw.successor, 'successor', raw.place))
  if (code === undefined || name === undefined || openedOn === undefined || closedOn === undefined || parentCode === undefined || successorCode === undefined) return failure(problems)
  if (openedOn !== null && closedOn !== null && closedOn < openedOn) return failure([{ code: 'closed-before-opened', place: raw.place, opened: openedOn, closed: closedOn }])
  return success({
    code,
    name,
    roles: [...new Set(raw.roles)],
    isOpen: raw.isOpen ?? closedOn === null,
    openedOn,
    closedOn,
    parentCode: parentCode === code ? null : parentCode,
    successorCode: successorCode === code ? null : successorCode,
    postcode: readPostcode(raw.postcode),
  })
}

function readCode(text: string, field: EntryField, place: Place): Result<OdsCode, EntryProblem> {
  const code = parseOdsCode(text)
  return code.ok ? code : failure({ code: 'no-code', place, field, reason: code.error, value: text })
}

function readOptionalCode(text: string, field: EntryField, place: Place): Result<OdsCode | null, EntryProblem> {
  return text.trim() === '' ? success(null) : readCode(text, field, place)
}

function readName(text: string, place: Place): Result<string, EntryProblem> {
  const name = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
  if (name === '') return failure({ code: 'name-missing', place })
  if (name.length > longestName) return failure({ code: 'name-too-long', place, value: name, longest: longestName })
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(name)) return failure({ code: 'name-unprintable', place, value: name })
  return success(readableName(name))
}

function readDay(text: string, field: EntryField, place: Place): Result<CalendarDate | null, EntryProblem> {
  const trimmed = text.trim()
  if (trimmed === '') return success(null)
  const day = readListDay(trimmed)
  return day.ok ? day : failure({ code: 'no-date', place, field, value: trimmed })
}

/** A postcode only helps to tell two organisations apart: what is none is left out rather than refused. */
function readPostcode(text: string): string | null {
  const postcode = text.trim().toUpperCase()
  return postcode.length <= longestPostcode && /^[A-Z0-9]+(?: +[A-Z0-9]+)?$/u.test(postcode) ? postcode : null
}
