import { type Result, failure, success } from '../../../kernel/result.ts'
import { decodeText, unpackGzip } from '../../../platform/files/index.ts'
import { readCsvList } from './csv-list.ts'
import type { DirectoryEntry } from './directory-entry.ts'
import { type DirectoryProblem, type FileProblem, listed } from './directory-problem.ts'
import { readFhirList } from './fhir-list.ts'

/** Bytes of a file: the longest list of trusts and their sites has 5 million. */
const mostBytes = 64_000_000

/**
 * Reads a list of organisations: a CSV file of the Organisation Data Service, a table with a header, or a bundle saved from its FHIR R4 interface; also packed with gzip.
 * @param bytes    the whole file, whatever it holds
 * @param fileName as it was given: tells what kind of organisations a list without a header has, and nothing else
 * @returns every organisation of the list, in its order
 * @error at most 200 problems in the order of the file; with any problem nothing of the file is used
 */
export async function readDirectory(bytes: Uint8Array, fileName: string): Promise<Result<readonly DirectoryEntry[], readonly DirectoryProblem[]>> {
  const text = textOf(bytes)
  if (!text.ok) return failure([text.error])
  const read = /^\s*[[{]/u.test(text.value) ? readFhirList(text.value) : readCsvList(text.value, fileName)
  return read.ok ? read : failure(listed(read.error))
}

function textOf(bytes: Uint8Array): Result<string, FileProblem> {
  if (bytes.length > mostBytes) return failure({ code: 'too-large', bytes: bytes.length, mostBytes })
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  const unpacked = isPacked ? unpackGzip(bytes) : success(bytes)
  if (!unpacked.ok) return unpacked
  const decoded = decodeText(unpacked.value)
  return decoded.ok ? success(decoded.value.text) : decoded
}
