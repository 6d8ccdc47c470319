import { Uint8ArrayWriter, TextReader, ZipWriter } from '@zip.js/zip.js'

/** A cell of a workbook: text, or a number as Excel writes it. */
export type WorkbookCell = string | number

export interface AWorkbook {
  readonly sheets: readonly { readonly name: string; readonly isHidden?: boolean; readonly rows: readonly (readonly WorkbookCell[])[] }[]
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
  const parts = [
    ['xl/workbook.xml', `<workbook xmlns:r="r">${datesFrom1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${tabs}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${relations}</Relationships>`],
    ...sheets.map(({ rows }, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`] as const),
  ] as const
  return zipOf(parts, password)
}

/** A zip archive of texts by name. */
export async function zipOf(parts: readonly (readonly [string, string])[], password?: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...(password === undefined ? {} : { password }) })
  for (const [name, text] of parts) await writer.add(name, new TextReader(text))
  return writer.close()
}

function rowXml(cells: readonly WorkbookCell[], index: number): string {
  const written = cells.map((cell) => (typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`))
  return `<row r="${index + 1}">${written.join('')}</row>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
