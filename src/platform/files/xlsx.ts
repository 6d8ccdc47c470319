import { SaxesParser } from 'saxes'
import { failure, success } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'
import type { UnpackLimits } from './unpack-limits.ts'
import { openZip, unpackZipEntry } from './zip.ts'
import type { ZipArchive, ZipProblem } from './zip.ts'

export type XlsxProblem = ZipProblem | { readonly code: 'sheet-missing'; readonly sheets: readonly string[] } | { readonly code: 'sheet-damaged'; readonly part: string }

export interface SheetRow {
  /** The row number of the sheet, counted from 1. */
  readonly row: number
  /** Cells from column A on; an absent cell is an empty string. Numbers come as they are written in the file. */
  readonly cells: readonly string[]
}

/**
 * Reads one sheet of an Excel workbook row by row; never holds the sheet in memory.
 * @param bytes the whole .xlsx file
 * @param sheetName as on its tab
 * @param onRow takes each row in order; rows without cells are passed over
 * @error sheet-missing with the names of the sheets that are there
 * @error sheet-damaged when a part is no well-formed XML, or a cell stands where no sheet has a place (beyond XFD1048576)
 * @source ECMA-376 part 1, 18.2 (workbook), 18.3 (sheet), 18.4 (shared strings)
 */
export async function readXlsxSheet(
  bytes: Uint8Array,
  sheetName: string,
  onRow: (row: SheetRow) => void,
  limits?: UnpackLimits,
): Promise<Result<null, XlsxProblem>> {
  const archive = await openZip(bytes)
  if (!archive.ok) return archive
  const sheets = await sheetParts(archive.value, limits)
  if (!sheets.ok) return sheets
  const part = sheets.value.get(sheetName)
  if (part === undefined) return failure({ code: 'sheet-missing', sheets: [...sheets.value.keys()] })
  const strings = await sharedStrings(archive.value, limits)
  if (!strings.ok) return strings
  return parsePart(archive.value, part, sheetHandlers(strings.value, onRow), limits)
}

interface XmlHandlers {
  readonly onOpen?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly onText?: (text: string) => void
  readonly onClose?: (name: string) => void
  /** Whether what was read so far cannot be; nothing more is read then. */
  readonly isImpossible?: () => boolean
}

async function parsePart(archive: ZipArchive, part: string, handlers: XmlHandlers, limits: UnpackLimits | undefined): Promise<Result<null, XlsxProblem>> {
  const parser = new SaxesParser()
  let broken = false
  parser.on('error', () => {
    broken = true
  })
  parser.on('opentag', (tag) => handlers.onOpen?.(tag.name, tag.attributes))
  parser.on('text', (text) => handlers.onText?.(text))
  parser.on('closetag', (tag) => handlers.onClose?.(tag.name))
  const decoder = new TextDecoder()
  const unpacked = await unpackZipEntry(archive, part, (piece) => {
    if (broken) return
    parser.write(decoder.decode(piece, { stream: true }))
    if (handlers.isImpossible?.() === true) broken = true
  }, limits)
  if (!unpacked.ok) return unpacked
  if (!broken) parser.close()
  return broken ? failure({ code: 'sheet-damaged', part }) : success(null)
}

/** The part of each sheet by the name on its tab. */
async function sheetParts(archive: ZipArchive, limits: UnpackLimits | undefined): Promise<Result<ReadonlyMap<string, string>, XlsxProblem>> {
  const relationOf = new Map<string, string>()
  const workbook = await parsePart(archive, 'xl/workbook.xml', {
    onOpen: (name, attributes) => {
      if (name === 'sheet') relationOf.set(attributes['name'] ?? '', attributes['r:id'] ?? '')
    },
  }, limits)
  if (!workbook.ok) return workbook
  const targetOf = new Map<string, string>()
  const relations = await parsePart(archive, 'xl/_rels/workbook.xml.rels', {
    onOpen: (name, attributes) => {
      if (name === 'Relationship') targetOf.set(attributes['Id'] ?? '', attributes['Target'] ?? '')
    },
  }, limits)
  if (!relations.ok) return relations
  return success(new Map([...relationOf].map(([sheet, relation]) => [sheet, partName(targetOf.get(relation) ?? '')])))
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

async function sharedStrings(archive: ZipArchive, limits: UnpackLimits | undefined): Promise<Result<readonly string[], XlsxProblem>> {
  const part = 'xl/sharedStrings.xml'
  if (!archive.entries.some((entry) => entry.name === part)) return success([])
  const strings: string[] = []
  let current = ''
  let within = false
  const parsed = await parsePart(archive, part, {
    onOpen: (name) => {
      if (name === 'si') current = ''
      within = name === 't'
    },
    onText: (text) => {
      if (within) current += text
    },
    onClose: (name) => {
      if (name === 'si') strings.push(current)
      if (name === 't') within = false
    },
  }, limits)
  return parsed.ok ? success(strings) : parsed
}

/** A sheet ends at column XFD, which is the 16,384th, and row 1,048,576. */
const mostColumns = 16_384
const mostRows = 1_048_576

function sheetHandlers(strings: readonly string[], onRow: (row: SheetRow) => void): XmlHandlers {
  let row = 0
  let cells: string[] = []
  let column = 0
  let type = ''
  let value = ''
  let withinValue = false
  let isImpossible = false
  return {
    isImpossible: () => isImpossible,
    onOpen: (name, attributes) => {
      if (isImpossible) return
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r'])
        cells = []
        isImpossible = !Number.isInteger(row) || row < 1 || row > mostRows
      } else if (name === 'c') {
        column = attributes['r'] === undefined ? cells.length : columnIndex(attributes['r'])
        isImpossible = column < 0 || column >= mostColumns
        type = attributes['t'] ?? 'n'
        value = ''
      } else if (name === 'v' || name === 't') withinValue = true
    },
    onText: (text) => {
      if (withinValue) value += text
    },
    onClose: (name) => {
      if (isImpossible) return
      if (name === 'v' || name === 't') withinValue = false
      else if (name === 'c') {
        while (cells.length < column) cells.push('')
        cells[column] = type === 's' ? (strings[Number(value)] ?? '') : value
      } else if (name === 'row' && cells.length > 0) onRow({ row, cells })
    },
  }
}

/** The index, from 0, of the letters of a cell reference: A1 is 0, AA7 is 26. */
function columnIndex(reference: string): number {
  let index = 0
  for (const sign of reference) {
    if (sign < 'A' || sign > 'Z') break
    index = index * 26 + (sign.charCodeAt(0) - 64)
  }
  return index - 1
}
