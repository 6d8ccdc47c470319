import { type Result, success } from '../../kernel/result.ts'
import type { PartReader, XlsxProblem } from './xlsx-parts.ts'

/** How a cell shows its number: 0.45 as 45%, 0.0625 as 1:30, or otherwise. Days of the calendar are `other`. */
export type NumberFormat = 'percent' | 'time' | 'other'

/** Formats that every workbook knows by their number. Source: ECMA-376 part 1, 18.8.30. */
const builtIn: ReadonlyMap<string, NumberFormat> = new Map([...['9', '10'].map((id) => [id, 'percent'] as const), ...['18', '19', '20', '21', '45', '46', '47'].map((id) => [id, 'time'] as const)])

/**
 * How each style of cell shows a number, by its place in the list of styles.
 * @source ECMA-376 part 1, 18.8 (styles)
 */
export async function readNumberFormats(parts: PartReader): Promise<Result<readonly NumberFormat[], XlsxProblem>> {
  const part = 'xl/styles.xml'
  if (!parts.has(part)) return success([])
  const own = new Map<string, NumberFormat>()
  const formats: NumberFormat[] = []
  let withinCells = false
  const parsed = await parts.parse(part, {
    onOpen: (name, attributes) => {
      if (name === 'numFmt') own.set(attributes['numFmtId'] ?? '', formatOfCode(attributes['formatCode'] ?? ''))
      if (name === 'cellXfs') withinCells = true
      const id = attributes['numFmtId'] ?? '0'
      if (name === 'xf' && withinCells) formats.push(own.get(id) ?? builtIn.get(id) ?? 'other')
    },
    onClose: (name) => {
      if (name === 'cellXfs') withinCells = false
    },
  })
  return parsed.ok ? success(formats) : parsed
}

/**
 * What a format shows, by the signs that stand in it for digits; words in quotation marks, escaped signs and colours do not count.
 * @example '0.0%' is percent; '[h]:mm' time; 'dd/mm/yyyy hh:mm', '0.0" % of beds"' and '0\%' other
 */
export function formatOfCode(code: string): NumberFormat {
  const [shown = ''] = code.replaceAll(/"[^"]*"|[\\_*].|\[(?!h+\]|m+\]|s+\])[^[\]]*\]/giu, '').split(';')
  if (shown.includes('%')) return 'percent'
  return /[hs]/iu.test(shown.replaceAll(/general/giu, '')) && !/[yd]/iu.test(shown) ? 'time' : 'other'
}
