import { isJsonObject } from '../../../kernel/json-value.ts'
import { type CheckInAnswers, checkInItems } from '../records.ts'
import { stepOf } from './typed-check-in.ts'

/** What is sealed of a check-in. */
export function textToSeal({ answers, note }: CheckInAnswers): string {
  return JSON.stringify({ answers, note })
}

/** The check-in again. @returns null for a text that is none */
export function checkInOfText(text: string): CheckInAnswers | null {
  const read: unknown = JSON.parse(text)
  if (!isJsonObject(read) || !isJsonObject(read['answers']) || typeof read['note'] !== 'string') return null
  const said = read['answers']
  return { answers: Object.fromEntries(checkInItems.flatMap((item) => { const step = stepOf(said[item]); return step === null ? [] : [[item, step] as const] })), note: read['note'] }
}

/** What a sealed text is for: put into another row, it does not open. */
export function purposeOf(checkInId: string): string {
  return `check-in ${checkInId}`
}
