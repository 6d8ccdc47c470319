import { type JsonObject, isJsonObject } from '../../../kernel/json-value.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { ChartCase, ReadingProblem } from './case.ts'
import type { Problems } from './fields.ts'
import { readOtherCase } from './read-other-case.ts'
import { readXmrCase } from './read-xmr-case.ts'

/** A line as it was read: its id comes back with the answer, whatever else is wrong. An id that is neither text nor number is none. */
export interface ReadLine {
  readonly id: string | number | null
  readonly asked: Result<ChartCase, readonly ReadingProblem[]>
}

/**
 * Reads one line of a file of cases.
 * @param line JSON of an object with `id`, `input` and `options`; with `chart` it asks for another chart than XmR
 * @returns the case or everything that is wrong with its form
 */
export function readLine(line: string): ReadLine {
  const parsed = parseLine(line)
  if (!parsed.ok) return { id: null, asked: failure([{ code: 'not-json' }]) }
  const fields = parsed.value
  if (!isJsonObject(fields)) return { id: null, asked: failure([{ code: 'not-an-object' }]) }
  return { id: idOf(fields['id']), asked: readFields(fields) }
}

function idOf(id: unknown): ReadLine['id'] {
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

function readFields(fields: JsonObject): Result<ChartCase, readonly ReadingProblem[]> {
  const { input, chart } = fields
  const options = fields['options'] ?? {}
  if (!isJsonObject(input)) return failure([{ code: 'input-not-an-object' }])
  if (!isJsonObject(options)) return failure([{ code: 'options-not-an-object' }])
  const problems: Problems = []
  const asked = chart === undefined || chart === null ? readXmrCase(input, options, problems) : readOtherCase(fields, input, options, problems)
  return problems.length === 0 ? success(asked) : failure(problems)
}

/** Some programs write NaN and Infinity into JSON, which has neither: they are read as a missing value and as what no chart takes. */
const bareNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/gu

function parseLine(line: string): Result<unknown, 'not-json'> {
  const strict = parseJson(line)
  return strict.ok || !/NaN|Infinity/u.test(line) ? strict : parseJson(line.replaceAll(bareNumber, (found) => (found.startsWith('"') ? found : found === 'NaN' ? 'null' : '1e999')))
}

function parseJson(text: string): Result<unknown, 'not-json'> {
  try {
    return success(JSON.parse(text) as unknown) // what it is, the reading finds out
  } catch {
    return failure('not-json')
  }
}
