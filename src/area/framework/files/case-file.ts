import type { JsonProblem } from '../../../platform/command-line/json/json-problem.ts'
import { readJson } from '../../../platform/command-line/json/json-text.ts'
import { type TextProblem, decodeText } from '../../../platform/files/index.ts'
import { type Result, failure } from '../../../kernel/result.ts'
import type { CaseProblem } from '../rules/case/case-problem.ts'
import { type CaseReading, readCase } from '../rules/case/read-case.ts'
import { type CaseOptions, caseText, writeCase } from '../rules/case/write-case.ts'
import type { Framework } from '../rules/framework.ts'
import { namedUuid } from './named-uuid.ts'

/** The largest file that is read. 10,000 items of ours, with 300 letters each, take about 24 MB. */
export const mostCaseBytes = 45_000_000

/** Why a file is no framework of CASE. */
export type CaseFileProblem =
  | { readonly code: 'too-large'; readonly found: number; readonly most: number }
  | { readonly code: 'not-text'; readonly why: TextProblem }
  | { readonly code: 'not-json'; readonly why: JsonProblem }
  | { readonly code: 'case'; readonly problem: CaseProblem }

/**
 * Reads a file of CASE 1.0 or 1.1 in UTF-8.
 * @param bytes the whole file
 * @error every problem; a file that is too large, or no text, is not looked into
 */
export function readCaseFile(bytes: Uint8Array): Result<CaseReading, readonly CaseFileProblem[]> {
  if (bytes.length > mostCaseBytes) return failure([{ code: 'too-large', found: bytes.length, most: mostCaseBytes }])
  const text = decodeText(bytes)
  if (!text.ok) return failure([{ code: 'not-text', why: text.error }])
  const json = readJson(text.value.text)
  if (!json.ok) return failure(json.error.map((why) => ({ code: 'not-json', why })))
  const read = readCase(json.value, namedUuid)
  return read.ok ? read : failure(read.error.map((problem) => ({ code: 'case', problem })))
}

/**
 * A framework as a file of CASE: the same bytes for the same framework, address, time and version.
 * @param framework in which `checkFramework` finds nothing
 */
export function writeCaseFile(framework: Framework, options: Omit<CaseOptions, 'uuidOf'>): Uint8Array {
  return new TextEncoder().encode(caseText(writeCase(framework, { ...options, uuidOf: namedUuid })))
}
