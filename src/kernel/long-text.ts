import { type LineProblem, faultOfLine, lengthOf, lineText } from './line-text.ts'
import { type Result, failure, success } from './result.ts'

/**
 * Several lines of text as a person typed them.
 * @param longest characters as people count them, ends of lines included
 * @returns each line cleaned as `lineText` does, with a space for a tab; no empty lines at the ends, no more than one between others
 * @error empty, too-long, or unprintable
 */
export function readText(typed: string, longest: number): Result<string, LineProblem> {
  const lines = typed.split(/\r\n|\r|\n/u).map((line) => lineText(line.replaceAll('\t', ' ')))
  const text = lines.join('\n').replaceAll(/\n{3,}/gu, '\n\n').trim()
  if (text === '') return failure({ code: 'empty' })
  const fault = lines.map(faultOfLine).find((one) => one !== null)
  if (fault !== undefined) return failure({ code: 'unprintable', fault })
  const length = lengthOf(text)
  return length > longest ? failure({ code: 'too-long', length, longest }) : success(text)
}

/** The same where nothing need be typed: empty when nothing is. */
export function readOptionalText(typed: string, longest: number): Result<string, LineProblem> {
  const text = readText(typed, longest)
  return !text.ok && text.error.code === 'empty' ? success('') : text
}
