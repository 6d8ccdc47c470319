import { failure, success } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'
import type { ArchiveLimits } from './unpack-limits.ts'
import { ordinaryFilesOfArchive, ordinaryUnpackLimits } from './unpack-limits.ts'
import { type NumberFormat, readNumberFormats } from './xlsx-formats.ts'
import { isTrue, sharedStringHandlers, sheetHandlers } from './xlsx-handlers.ts'
import type { SheetRow } from './xlsx-handlers.ts'
import { openParts } from './xlsx-parts.ts'
import type { PartReader, XlsxProblem } from './xlsx-parts.ts'
import { openZip } from './zip.ts'

export type { NumberFormat } from './xlsx-formats.ts'
export type { SheetRow } from './xlsx-handlers.ts'
export type { XlsxProblem } from './xlsx-parts.ts'

/** An Excel workbook whose list of sheets has been read. */
export interface XlsxWorkbook {
  /** As on their tabs, in order. */
  readonly sheetNames: readonly string[]
  /** Of these, the ones that its owner does not see. */
  readonly hiddenSheets: ReadonlySet<string>
  /** Its dates count from 1904, as spreadsheets of old Macs did. */
  readonly countsFrom1904: boolean
  /**
   * How each style of cell shows a number, by its place in the list of styles.
   * @error as of a sheet
   */
  readonly numberFormats: () => Promise<Result<readonly NumberFormat[], XlsxProblem>>
  /**
   * Reads one sheet row by row; never holds it in memory. What is read of all sheets counts towards the limits together.
   * @param onRow takes each row in order, until it answers that it has enough; rows without cells are passed over
   * @error sheet-missing with the names of the sheets that are there
   * @error sheet-damaged when a part is no well-formed XML, or a cell stands where no sheet has a place (beyond XFD1048576)
   */
  readonly readSheet: (name: string, onRow: (row: SheetRow) => 'more' | 'enough') => Promise<Result<null, XlsxProblem>>
}

const ordinaryLimits: ArchiveLimits = { ...ordinaryUnpackLimits, maxBytesInAll: 4 * ordinaryUnpackLimits.maxBytes, maxFiles: ordinaryFilesOfArchive }

/**
 * Opens an Excel workbook. Texts and formats that its sheets share are read once, when they are first needed.
 * @param bytes the whole .xlsx file
 * @error zip-entry-missing of xl/workbook.xml when the archive holds no workbook
 * @source ECMA-376 part 1, 18.2 (workbook), 18.3 (sheet), 18.4 (shared strings)
 */
export async function openXlsx(bytes: Uint8Array, limits: ArchiveLimits = ordinaryLimits): Promise<Result<XlsxWorkbook, XlsxProblem>> {
  const archive = await openZip(bytes, limits.maxFiles)
  if (!archive.ok) return archive
  const parts = openParts(archive.value, limits)
  const contents = await readContents(parts)
  if (!contents.ok) return contents
  const { partOf, hiddenSheets, countsFrom1904 } = contents.value
  let formats: Promise<Result<readonly NumberFormat[], XlsxProblem>> | null = null
  let strings: Promise<Result<readonly string[], XlsxProblem>> | null = null
  return success({
    sheetNames: [...partOf.keys()],
    hiddenSheets,
    countsFrom1904,
    numberFormats: () => (formats ??= readNumberFormats(parts)),
    async readSheet(name, onRow) {
      const part = partOf.get(name)
      if (part === undefined) return failure({ code: 'sheet-missing', sheets: [...partOf.keys()] })
      strings ??= readSharedStrings(parts)
      const shared = await strings
      return shared.ok ? parts.parse(part, sheetHandlers(shared.value, onRow)) : shared
    },
  })
}

/**
 * Reads one sheet of an Excel workbook row by row; never holds the sheet in memory.
 * @param bytes the whole .xlsx file
 * @param sheetName as on its tab
 * @param onRow takes each row in order; rows without cells are passed over
 * @error as `XlsxWorkbook.readSheet`
 */
export async function readXlsxSheet(bytes: Uint8Array, sheetName: string, onRow: (row: SheetRow) => void): Promise<Result<null, XlsxProblem>> {
  const workbook = await openXlsx(bytes)
  if (!workbook.ok) return workbook
  return workbook.value.readSheet(sheetName, (row) => {
    onRow(row)
    return 'more'
  })
}

/** The part of each sheet by the name on its tab. */
async function readContents(parts: PartReader): Promise<Result<{ readonly partOf: ReadonlyMap<string, string>; readonly hiddenSheets: ReadonlySet<string>; readonly countsFrom1904: boolean }, XlsxProblem>> {
  const relationOf = new Map<string, string>()
  const hiddenSheets = new Set<string>()
  let countsFrom1904 = false
  const workbook = await parts.parse('xl/workbook.xml', {
    onOpen: (name, attributes) => {
      if (name === 'sheet') relationOf.set(attributes['name'] ?? '', attributes['r:id'] ?? '')
      if (name === 'sheet' && ['hidden', 'veryHidden'].includes(attributes['state'] ?? '')) hiddenSheets.add(attributes['name'] ?? '')
      if (name === 'workbookPr') countsFrom1904 = isTrue(attributes['date1904'])
    },
  })
  if (!workbook.ok) return workbook
  const targetOf = new Map<string, string>()
  const relations = await parts.parse('xl/_rels/workbook.xml.rels', {
    onOpen: (name, attributes) => {
      if (name === 'Relationship') targetOf.set(attributes['Id'] ?? '', attributes['Target'] ?? '')
    },
  })
  if (!relations.ok) return relations
  return success({ hiddenSheets, countsFrom1904, partOf: new Map([...relationOf].map(([sheet, relation]) => [sheet, partName(targetOf.get(relation) ?? '')])) })
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

async function readSharedStrings(parts: PartReader): Promise<Result<readonly string[], XlsxProblem>> {
  const part = 'xl/sharedStrings.xml'
  if (!parts.has(part)) return success([])
  const strings: string[] = []
  const parsed = await parts.parse(part, sharedStringHandlers((text) => strings.push(text)))
  return parsed.ok ? success(strings) : parsed
}
