import { type Result, failure, success } from '../../../kernel/result.ts'
import type { JsonProblem } from './json-problem.ts'
import { jsonProblems } from './json-scan.ts'

/**
 * The value that a text of a file has as JSON. An editor may have begun the file with a byte order mark.
 * @error keys that are there twice, and the first place from which on the text cannot be read
 */
export function readJson(text: string): Result<unknown, readonly JsonProblem[]> {
  const json = text.replace(/^\uFEFF/u, '')
  const problems = jsonProblems(json)
  return problems.length > 0 ? failure(problems) : success(JSON.parse(json) as unknown)
}
