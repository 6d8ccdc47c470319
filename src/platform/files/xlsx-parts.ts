import { SaxesParser } from 'saxes'
import { failure, success } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'
import type { ArchiveLimits } from './unpack-limits.ts'
import { unpackZipEntry } from './zip.ts'
import type { ZipArchive, ZipProblem } from './zip.ts'

/** Why a workbook or a sheet of it cannot be read. */
export type XlsxProblem = ZipProblem | { readonly code: 'sheet-missing'; readonly sheets: readonly string[] } | { readonly code: 'sheet-damaged'; readonly part: string }

/** How what was read of a part stands: nothing more is read unless more is wanted. */
export type Standing = 'more' | 'enough' | 'impossible' | 'too-large'

/** What is made of the markup of a part, as it comes. */
export interface XmlHandlers {
  readonly onOpen?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly onText?: (text: string) => void
  readonly onClose?: (name: string) => void
  /** Asked now and then. */
  readonly standing?: () => Standing
}

/** The parts of a workbook. */
export interface PartReader {
  readonly has: (part: string) => boolean
  readonly parse: (part: string, handlers: XmlHandlers) => Promise<Result<null, XlsxProblem>>
}

/** Reads parts of a workbook as XML. What is unpacked of all of them counts together. */
export function openParts(archive: ZipArchive, limits: ArchiveLimits): PartReader {
  let unpackedBytes = 0
  const isTooMuch = (more: number) => {
    unpackedBytes += more
    return unpackedBytes > limits.maxBytesInAll
  }
  return {
    has: (part) => archive.entries.some(({ name }) => name === part),
    parse: (part, handlers) => parsePart(archive, part, handlers, { limits, isTooMuch }),
  }
}

async function parsePart(
  archive: ZipArchive,
  part: string,
  handlers: XmlHandlers,
  { limits, isTooMuch }: { readonly limits: ArchiveLimits; readonly isTooMuch: (more: number) => boolean },
): Promise<Result<null, XlsxProblem>> {
  const read: { standing: Standing } = { standing: 'more' }
  const parser = parserFor(handlers, () => (read.standing = 'impossible'))
  const decoder = new TextDecoder()
  const stop = new AbortController()
  const take = (piece: Uint8Array) => {
    if (read.standing !== 'more') return
    if (isTooMuch(piece.length)) read.standing = 'too-large'
    else parser.write(decoder.decode(piece, { stream: true }))
    if (read.standing === 'more') read.standing = handlers.standing?.() ?? 'more'
    if (read.standing !== 'more') stop.abort()
  }
  const unpacked = await unpackZipEntry(archive, part, take, limits, stop.signal)
  if (!unpacked.ok) return unpacked
  if (read.standing === 'more') parser.close()
  switch (read.standing) {
    case 'more':
    case 'enough':
      return success(null)
    case 'impossible':
      return failure({ code: 'sheet-damaged', part })
    case 'too-large':
      return failure({ code: 'unpacks-too-large', entry: part })
  }
}

function parserFor(handlers: XmlHandlers, onError: () => void): SaxesParser {
  const parser = new SaxesParser()
  parser.on('error', onError)
  parser.on('opentag', (tag) => handlers.onOpen?.(tag.name, tag.attributes))
  parser.on('text', (text) => handlers.onText?.(text))
  parser.on('closetag', (tag) => handlers.onClose?.(tag.name))
  return parser
}
