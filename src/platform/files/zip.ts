import {
  ERR_ENCRYPTED,
  ERR_ENTRY_DATA_OUT_OF_BOUNDS,
  ERR_INVALID_COMPRESSED_DATA,
  ERR_INVALID_CRC32,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_LOCAL_FILE_HEADER_NOT_FOUND,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js'
import type { Entry } from '@zip.js/zip.js'
import { failure, success } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'
import { ordinaryFilesOfArchive, ordinaryUnpackLimits } from './unpack-limits.ts'
import type { UnpackLimits } from './unpack-limits.ts'

interface ZipEntry {
  readonly name: string
  readonly packedBytes: number
  /** What the archive claims; `unpackZipEntry` refuses a file that grows beyond it. */
  readonly unpackedBytes: number
  readonly source: Entry
}

/** A zip file whose table of contents has been read; nothing is unpacked yet. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[]
}

/** Why an archive or a file of it cannot be read. */
export type ZipProblem =
  | { readonly code: 'not-a-zip' }
  | { readonly code: 'zip-cut-off' }
  | { readonly code: 'zip-too-many-files'; readonly most: number }
  | { readonly code: 'zip-not-supported'; readonly reason: 'encrypted' | 'compression method' }
  | { readonly code: 'zip-entry-missing'; readonly entry: string }
  | { readonly code: 'zip-entry-damaged'; readonly entry: string }
  | { readonly code: 'unpacks-too-large'; readonly entry: string }

/**
 * Reads the table of contents of a zip file.
 * @param bytes the whole file
 * @param most how many files it may name; the table is read no further than that
 * @error zip-too-many-files
 * @error not-a-zip when it does not begin like one
 * @error zip-cut-off when it begins like one and its table of contents, which stands at the end, is not there or not whole
 */
export async function openZip(bytes: Uint8Array, most: number = ordinaryFilesOfArchive): Promise<Result<ZipArchive, ZipProblem>> {
  if (!beginsLikeZip(bytes)) return failure({ code: 'not-a-zip' })
  // Tolerant: the headers within may differ from the table of contents; what comes out is held to the table's size and checksum.
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkCrc32: true, strictness: 'tolerant', useWebWorkers: false })
  try {
    const entries: ZipEntry[] = []
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.length === most) return failure({ code: 'zip-too-many-files', most })
      entries.push({ name: entry.filename, packedBytes: entry.compressedSize, unpackedBytes: entry.uncompressedSize, source: entry })
    }
    return success({ entries })
  } catch {
    // All that the library did was to read the table of contents.
    return failure({ code: 'zip-cut-off' })
  }
}

/**
 * Unpacks one file of a zip piece by piece and checks its length and checksum.
 * @param archive from `openZip`
 * @param name the full name within the archive
 * @param onPiece takes each unpacked piece in order; pieces are small (below 1 MiB)
 * @param limits what the file may grow to
 * @param enough once it is aborted, the rest is neither unpacked nor checked
 */
export async function unpackZipEntry(
  archive: ZipArchive,
  name: string,
  onPiece: (piece: Uint8Array) => void,
  limits: UnpackLimits = ordinaryUnpackLimits,
  enough?: AbortSignal,
): Promise<Result<null, ZipProblem>> {
  const entry = archive.entries.find((candidate) => candidate.name === name)
  if (entry === undefined || entry.source.directory) return failure({ code: 'zip-entry-missing', entry: name })
  // The library ends a file that grows beyond its claimed size, so the claim is what the limits have to hold.
  const allowedBytes = Math.min(limits.maxBytes, limits.maxRatio * Math.max(entry.packedBytes, 1))
  if (entry.unpackedBytes > allowedBytes) return failure({ code: 'unpacks-too-large', entry: name })
  const taking = takenBy(onPiece)
  try {
    await entry.source.getData(new WritableStream({ write: taking.write }), enough === undefined ? {} : { signal: enough })
    return success(null)
  } catch (error) {
    if (taking.thrown.length > 0) throw taking.thrown[0]
    if (enough?.aborted === true) return success(null)
    const problem = error instanceof Error ? problemOf(error.message, name) : undefined
    if (problem === undefined) throw error
    return failure(problem)
  }
}

/** Keeps what the taker itself throws: the library may end with an error about the closed stream instead. */
function takenBy(onPiece: (piece: Uint8Array) => void) {
  const thrown: unknown[] = []
  const write = (piece: Uint8Array): void => {
    try {
      onPiece(piece)
    } catch (error) {
      thrown.push(error)
      throw error
    }
  }
  return { thrown, write }
}

function beginsLikeZip(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes
  return first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
}

/** What an error of the library says about the archive; undefined when it says nothing about it. */
function problemOf(message: string, entry: string): ZipProblem | undefined {
  switch (message) {
    case ERR_ENCRYPTED:
    case ERR_UNSUPPORTED_ENCRYPTION:
      return { code: 'zip-not-supported', reason: 'encrypted' }
    case ERR_UNSUPPORTED_COMPRESSION:
      return { code: 'zip-not-supported', reason: 'compression method' }
    case ERR_LOCAL_FILE_HEADER_NOT_FOUND:
    case ERR_ENTRY_DATA_OUT_OF_BOUNDS:
      return { code: 'zip-cut-off' }
    case ERR_INVALID_UNCOMPRESSED_SIZE:
      return { code: 'unpacks-too-large', entry }
    case ERR_INVALID_CRC32:
    case ERR_INVALID_COMPRESSED_DATA:
      return { code: 'zip-entry-damaged', entry }
    default:
      return undefined
  }
}
