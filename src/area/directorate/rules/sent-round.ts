import { type DirectorateAct, type DirectorateHours, directorateActs, fullWeek } from '../../../engine/ward/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Asked, type Round, directions, manners, sumOf } from './chosen-run.ts'
import { type WardName, wardNames } from './three-wards.ts'
import { usualWeekNames, usualWeeks } from './usual-weeks.ts'

/** What a form holds, by field. */
export type Sent = Readonly<Record<string, readonly string[]>>

/** Something in a form that must be mended before four weeks can pass. */
export type RoundProblem =
  | { readonly kind: 'no-week' }
  | { readonly kind: 'not-hours'; readonly act: DirectorateAct }
  | { readonly kind: 'too-many-hours'; readonly over: number }
  | { readonly kind: 'no-manner'; readonly ward: WardName }

/** What stands for hours of one’s own, and for those of the round before. */
export const ownWeek = 'own'
export const sameWeek = 'same'

/** Names of the fields of a ward. */
export function fieldsOf(ward: WardName): { readonly manner: string; readonly towards: string } {
  return { manner: `manner-${ward}`, towards: `towards-${ward}` }
}

/**
 * The round that a form asks for.
 * @param before hours of the round before; null in the first
 * @error everything that must be mended, in the order of the page
 */
export function roundSent(sent: Sent, before: DirectorateHours | null): Result<Round, readonly RoundProblem[]> {
  const asked = wardNames.map((ward) => askedOf(sent, ward))
  const hours = hoursSent(sent, before)
  const unasked = wardNames.filter((_, place) => asked[place] === null).map((ward): RoundProblem => ({ kind: 'no-manner', ward }))
  if (!hours.ok) return failure([...unasked, ...hours.error])
  return asked.every((one) => one !== null) ? success({ hours: hours.value, asked }) : failure(unasked)
}

function askedOf(sent: Sent, ward: WardName): Asked | null {
  const fields = fieldsOf(ward)
  const [manner = '', towards = ''] = [sent[fields.manner]?.[0], sent[fields.towards]?.[0]]
  if (manner === 'nothing') return { manner }
  return isOneOf(manners, manner) && isOneOf(directions, towards) ? { manner, towards } : null
}

function hoursSent(sent: Sent, before: DirectorateHours | null): Result<DirectorateHours, readonly RoundProblem[]> {
  const week = sent['week']?.[0] ?? ''
  if (week === sameWeek && before !== null) return success(before)
  if (isOneOf(usualWeekNames, week)) return success(usualWeeks[week])
  return week === ownWeek ? ownHours(sent) : failure([{ kind: 'no-week' }])
}

function ownHours(sent: Sent): Result<DirectorateHours, readonly RoundProblem[]> {
  const typed = directorateActs.map((act) => ({ act, hours: halfHours(sent[act]?.[0] ?? '') }))
  const wrong = typed.filter(({ hours }) => hours === null).map(({ act }): RoundProblem => ({ kind: 'not-hours', act }))
  if (wrong.length > 0) return failure(wrong)
  const hours = Object.fromEntries(typed.map(({ act, hours: some }) => [act, some])) as DirectorateHours // each act is there, and none is null, as was just seen
  const over = sumOf(hours) - fullWeek
  return over > 0 ? failure([{ kind: 'too-many-hours', over }]) : success(hours)
}

/** Hours as they were typed, to the half hour; an empty field is none. */
function halfHours(text: string): number | null {
  const plain = text.trim().replace(',', '.')
  if (plain === '') return 0
  const hours = /^\d{1,2}(\.\d{0,2})?$/u.test(plain) ? Number(plain) : NaN
  return hours <= fullWeek ? Math.round(2 * hours) / 2 : null
}
