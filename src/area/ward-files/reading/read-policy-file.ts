import { type Result, failure, success } from '../../../kernel/result.ts'
import { readInputFile } from '../../../platform/command-line/input-file.ts'
import { inputProblemWords, textWithin } from '../../../platform/command-line/input-text.ts'
import { jsonProblemWords } from '../../../platform/command-line/json/json-problem-words.ts'
import { readJson } from '../../../platform/command-line/json/json-text.ts'
import { moreProblemsWords, policyProblemWords } from '../words/problems.ts'
import { type ReadPolicy, readPolicy } from './read-policy.ts'

/** A file that was read, and what sentences call it. */
export interface PolicyFile extends ReadPolicy {
  readonly called: string
}

/** Longer than any policy, in letters. */
const longest = { most: 1_000_000 }
/** Nobody reads thousands. */
const problemsTold = 50

/**
 * Reads the policy of a file.
 * @param file      its name; - is standard input
 * @param openInput standard input, in pieces cut anywhere
 * @error a sentence for each problem
 */
export async function readPolicyFile(file: string, openInput: () => AsyncIterable<Uint8Array>): Promise<Result<PolicyFile, readonly string[]>> {
  const called = file === '-' ? 'standard input' : file
  const text = file === '-' ? await readInput(called, openInput()) : await readInputFile(file, longest)
  if (!text.ok) return failure([text.error])
  const read = readText(text.value)
  return read.ok ? success({ called, ...read.value }) : failure(firstOf(read.error).map((sentence) => `${called}: ${sentence}`))
}

function firstOf(sentences: readonly string[]): readonly string[] {
  return sentences.length <= problemsTold ? sentences : [...sentences.slice(0, problemsTold), moreProblemsWords(sentences.length - problemsTold)]
}

async function readInput(called: string, pieces: AsyncIterable<Uint8Array>): Promise<Result<string, string>> {
  const text = await textWithin(pieces, longest)
  return text.ok ? text : failure(inputProblemWords(called, text.error))
}

function readText(text: string): Result<ReadPolicy, readonly string[]> {
  const json = readJson(text)
  if (!json.ok) return failure(json.error.map(jsonProblemWords))
  const policy = readPolicy(json.value)
  return policy.ok ? policy : failure(policy.error.map(policyProblemWords))
}
