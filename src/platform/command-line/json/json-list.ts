import { type Result, failure, success } from '../../../kernel/result.ts'
import { jsonProblemWords } from './json-problem-words.ts'
import type { JsonProblem } from './json-problem.ts'
import { readJson } from './json-text.ts'

/** Why a text is no list as JSON. */
export type JsonListProblem = JsonProblem | { readonly code: 'not-a-list' }

/**
 * The list that a text of a file has as JSON; what stands in it is not looked at.
 * @error as `readJson`, or the value is another than a list
 */
export function readJsonList(text: string): Result<readonly unknown[], readonly JsonListProblem[]> {
  const read = readJson(text)
  if (!read.ok) return read
  return Array.isArray(read.value) ? success(read.value as readonly unknown[]) : failure([{ code: 'not-a-list' }]) // the type of Array.isArray is any[]
}

/** @param things what the list is to hold, such as "cases" */
export function jsonListProblemWords(problem: JsonListProblem, things: string): string {
  return problem.code === 'not-a-list' ? `This file is JSON and no list. Give a list of ${things}.` : jsonProblemWords(problem)
}
