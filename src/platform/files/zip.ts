import { crc32, createInflateRaw } from 'node:zlib'
import { failure, success } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'
import { ordinaryUnpackLimits } from './unpack-limits.ts'
import type { UnpackLimits } from './unpack-limits.ts'

export interface ZipEntry {
  readonly name: string
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly method: number
  readonly crc: number
  readonly encrypted: boolean
  readonly headerAt: number
}

/** A zip file whose table of contents has been read; nothing is unpacked yet. */
export interface ZipArchive {
  readonly bytes: Uint8Array
  readonly entries: readonly ZipEntry[]
}

export type ZipProblem =
  | { readonly code: 'not-a-zip' }
  | { readonly code: 'zip-cut-off' }
  | { readonly code: 'zip-not-supported'; readonly reason: 'encrypted' | 'zip64' | 'compression method' }
  | { readonly code: 'zip-entry-missing'; readonly entry: string }
  | { readonly code: 'zip-entry-damaged'; readonly entry: string }
  | { readonly code: 'unpacks-too-large'; readonly entry: string }

const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50
const endSize = 22
const longestComment = 0xffff
const packedPieceBytes = 65536

/**
 * Reads the table of contents of a zip file.
 * @param bytes the whole file
 * @error not-a-zip when it does not begin like one
 * @error zip-cut-off when it begins like one and its table of contents, which stands at the end, is not there or not whole
 * @source PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function openZip(bytes: Uint8Array): Result<ZipArchive, ZipProblem> {
  const entries = locateEntries(bytes)
  return entries.ok ? success({ bytes, entries: entries.value }) : entries
}

/**
 * Unpacks one file of a zip piece by piece and checks its length and checksum.
 * @param archive from `openZip`
 * @param name the full name within the archive
 * @param onPiece takes each unpacked piece in order; pieces are small (below 1 MiB)
 * @param limits what the file may grow to
 */
export async function unpackZipEntry(
  archive: ZipArchive,
  name: string,
  onPiece: (piece: Uint8Array) => void,
  limits: UnpackLimits = ordinaryUnpackLimits,
): Promise<Result<null, ZipProblem>> {
  const entry = archive.entries.find((candidate) => candidate.name === name)
  if (entry === undefined) return failure({ code: 'zip-entry-missing', entry: name })
  if (entry.encrypted) return failure({ code: 'zip-not-supported', reason: 'encrypted' })
  if (entry.method !== 0 && entry.method !== 8) return failure({ code: 'zip-not-supported', reason: 'compression method' })
  const allowedBytes = Math.min(limits.maxBytes, limits.maxRatio * Math.max(entry.packedBytes, 1))
  if (entry.unpackedBytes > allowedBytes) return failure({ code: 'unpacks-too-large', entry: name })
  const packed = packedContent(archive.bytes, entry)
  if (packed === undefined) return failure({ code: 'zip-cut-off' })

  let unpackedBytes = 0
  let checksum = 0
  try {
    for await (const piece of entry.method === 0 ? [packed] : inflate(packed)) {
      unpackedBytes += piece.length
      // The declared size is the archive's own claim: what really comes out is held to the same limit.
      if (unpackedBytes > allowedBytes) return failure({ code: 'unpacks-too-large', entry: name })
      checksum = crc32(piece, checksum)
      onPiece(piece)
    }
  } catch (error) {
    if (isInflateError(error)) return failure({ code: 'zip-entry-damaged', entry: name })
    throw error
  }
  const whole = unpackedBytes === entry.unpackedBytes && checksum === entry.crc
  return whole ? success(null) : failure({ code: 'zip-entry-damaged', entry: name })
}

function locateEntries(bytes: Uint8Array): Result<readonly ZipEntry[], ZipProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || (view.getUint32(0, true) !== localSignature && view.getUint32(0, true) !== endSignature)) return failure({ code: 'not-a-zip' })
  const endAt = findEnd(view)
  if (endAt === undefined) return failure({ code: 'zip-cut-off' })
  const count = view.getUint16(endAt + 10, true)
  let at = view.getUint32(endAt + 16, true)
  if (count === 0xffff || at === 0xffffffff) return failure({ code: 'zip-not-supported', reason: 'zip64' })
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > endAt || view.getUint32(at, true) !== centralSignature) return failure({ code: 'zip-cut-off' })
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return success(entries)
}

function findEnd(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - endSize - longestComment)
  for (let at = view.byteLength - endSize; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return undefined
}

function packedContent(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.headerAt + 30 > bytes.length || view.getUint32(entry.headerAt, true) !== localSignature) return undefined
  const start = entry.headerAt + 30 + view.getUint16(entry.headerAt + 26, true) + view.getUint16(entry.headerAt + 28, true)
  return start + entry.packedBytes > bytes.length ? undefined : bytes.subarray(start, start + entry.packedBytes)
}

async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw({ chunkSize: 262144 })
  let at = 0
  const feed = (): void => {
    while (at < packed.length) {
      const piece = packed.subarray(at, at + packedPieceBytes)
      at += piece.length
      if (!stream.write(piece)) {
        stream.once('drain', feed)
        return
      }
    }
    stream.end()
  }
  feed()
  yield* stream
}

function isInflateError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
}
