import { Uint8ArrayWriter, TextReader, ZipWriter } from '@zip.js/zip.js'

/** A cell of a workbook: text, or a number as Excel writes it, perhaps with the format in which it is shown. */
export type WorkbookCell = string | number | { readonly value: number; readonly format: string }

export interface AWorkbook {
  readonly sheets: readonly { readonly name: string; readonly isHidden?: boolean; /** Counted from 1. */ readonly hiddenRows?: readonly number[]; readonly rows: readonly (readonly WorkbookCell[])[] }[]
  readonly datesFrom1904?: boolean
  readonly password?: string
}

/**
 * An Excel workbook with the sheets given; row 1 is the first of each.
 * @param workbook with a password, its parts are encrypted
 */
export async function aWorkbook({ sheets, datesFrom1904 = false, password }: AWorkbook): Promise<Uint8Array> {
  const tabs = sheets.map(({ name, isHidden = false }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="r${index + 1}"/>`).join('')
  const relations = sheets.map((_, index) => `<Relationship Id="r${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')
  const formats = [...new Set(sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => (typeof cell === 'object' ? cell.format : []))))]
  const styles = `<styleSheet><numFmts>${formats.map((format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join('')}</cellXfs></styleSheet>`
  const parts = [
    ['xl/workbook.xml', `<workbook xmlns:r="r">${datesFrom1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${tabs}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${relations}</Relationships>`],
    ...(formats.length === 0 ? [] : [['xl/styles.xml', styles] as const]),
    ...sheets.map(({ rows, hiddenRows = [] }, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet><sheetData>${rows.map((cells, at) => rowXml(cells, at + 1, hiddenRows.includes(at + 1), formats)).join('')}</sheetData></worksheet>`] as const),
  ] as const
  return zipOf(parts, password)
}

/** A zip archive of texts by name. */
export async function zipOf(parts: readonly (readonly [string, string])[], password?: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...(password === undefined ? {} : { password }) })
  for (const [name, text] of parts) await writer.add(name, new TextReader(text))
  return writer.close()
}

function rowXml(cells: readonly WorkbookCell[], row: number, isHidden: boolean, formats: readonly string[]): string {
  return `<row r="${row}"${isHidden ? ' hidden="1"' : ''}>${cells.map((cell) => cellXml(cell, formats)).join('')}</row>`
}

function cellXml(cell: WorkbookCell, formats: readonly string[]): string {
  if (typeof cell === 'object') return `<c s="${formats.indexOf(cell.format) + 1}"><v>${cell.value}</v></c>`
  return typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
