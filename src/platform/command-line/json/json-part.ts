import { placeOf } from '../text-place.ts'
import type { JsonProblem } from './json-problem.ts'

/** How far a value without parts goes, or why it is none. */
export type ReadPart = { readonly end: number; readonly problem: null } | { readonly problem: JsonProblem }

/** All but quotation marks, backslashes and the signs before the space. */
const plainSigns = /[ !#-[\]-\u{10ffff}]*/uy
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy

/** A text in quotation marks. @param at of the first quotation mark */
export function readText(text: string, at: number): ReadPart {
  let end = at + 1
  for (;;) {
    end = endOf(plainSigns, text, end) ?? end
    const sign = text.charAt(end)
    if (sign === '"') return { end: end + 1, problem: null }
    if (end >= text.length) return { problem: { code: 'unfinished', place: placeOf(text, end), opened: placeOf(text, at) } }
    const escaped = sign === '\\' ? endOf(escape, text, end) : null
    if (escaped === null) return { problem: { code: sign === '\\' ? 'backslash' : 'sign-in-text', place: placeOf(text, end) } }
    end = escaped
  }
}

const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy
/** What somebody may have meant as one number or word. */
const run = /[\p{L}\p{N}_$.+-]+/uy

/** A number, true, false or null. */
export function readWord(text: string, at: number): ReadPart {
  const end = endOf(run, text, at)
  if (end !== null && (['true', 'false', 'null'].includes(text.slice(at, end)) || endOf(numberForm, text, at) === end)) return { end, problem: null }
  return { problem: withoutQuotationMarks(text, at) ?? { code: 'unexpected', place: placeOf(text, at), found: letterAt(text, at), awaited: 'value' } }
}

/** What stands where a text in quotation marks may have been meant; null when it is neither another quotation mark nor a word. */
export function withoutQuotationMarks(text: string, at: number): JsonProblem | null {
  const place = placeOf(text, at)
  const sign = text.charAt(at)
  if ("'`".includes(sign)) return { code: 'single-quotation-mark', place }
  if ('“”„«»‘’'.includes(sign)) return { code: 'curly-quotation-mark', place }
  const end = endOf(run, text, at)
  if (end === null) return null
  const found = text.slice(at, end)
  return { code: /^[+\-.\d]/u.test(found) ? 'number-form' : 'bare-word', place, found }
}

/** The whole letter at a place, also where it takes two of the machine's units of text. */
export function letterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

/** @param pattern that is sticky */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
