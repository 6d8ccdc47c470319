import type { Standing, XmlHandlers } from './xlsx-parts.ts'

/** A row of a sheet. */
export interface SheetRow {
  /** The row number of the sheet, counted from 1. */
  readonly row: number
  /** Cells from column A on; an absent cell is an empty string. Numbers come as they are written in the file. */
  readonly cells: readonly string[]
  /** Its owner does not see it: hidden by hand, folded away, or filtered out. */
  readonly isHidden: boolean
  /** Of each cell with a number, the style by its place in the list of styles; absent for a cell without one, and for text. */
  readonly styles: readonly (number | undefined)[]
}

/** A sheet ends at column XFD, which is the 16,384th, and row 1,048,576. */
const mostColumns = 16_384
const mostRows = 1_048_576
/** Absent cells of all rows together: a file of a few bytes a row can claim the last column in each. */
const mostAbsentCells = 50_000_000

/** Takes the texts that cells refer to by their place. */
export function sharedStringHandlers(onString: (text: string) => void): XmlHandlers {
  let current = ''
  let within = false
  return {
    onOpen: (name) => {
      if (name === 'si') current = ''
      within = name === 't'
    },
    onText: (text) => {
      if (within) current += text
    },
    onClose: (name) => {
      if (name === 'si') onString(current)
      if (name === 't') within = false
    },
  }
}

/**
 * Takes the rows of a sheet.
 * @param strings that cells refer to by their place
 * @param onRow takes each row with cells, until it answers that it has enough
 */
export function sheetHandlers(strings: readonly string[], onRow: (row: SheetRow) => 'more' | 'enough'): XmlHandlers {
  let row = 0
  let cells: string[] = []
  let column = 0
  let type = ''
  let style: number | undefined
  let isHidden = false
  let styles: (number | undefined)[] = []
  let value = ''
  let withinValue = false
  let absentCells = 0
  let standing: Standing = 'more'
  return {
    standing: () => standing,
    onOpen: (name, attributes) => {
      if (standing !== 'more') return
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r'])
        cells = []
        styles = []
        isHidden = isTrue(attributes['hidden'])
        if (!Number.isInteger(row) || row < 1 || row > mostRows) standing = 'impossible'
      } else if (name === 'c') {
        column = attributes['r'] === undefined ? cells.length : columnIndex(attributes['r'])
        if (column < 0 || column >= mostColumns) standing = 'impossible'
        type = attributes['t'] ?? 'n'
        style = type === 'n' && attributes['s'] !== undefined ? Number(attributes['s']) : undefined
        value = ''
      } else if (name === 'v' || name === 't') withinValue = true
    },
    onText: (text) => {
      if (withinValue) value += text
    },
    onClose: (name) => {
      if (standing !== 'more') return
      if (name === 'v' || name === 't') withinValue = false
      else if (name === 'c') {
        absentCells += Math.max(0, column - cells.length)
        if (absentCells > mostAbsentCells) standing = 'too-large'
        else {
          fill(cells, column, type === 's' ? (strings[Number(value)] ?? '') : value)
          if (style !== undefined) styles[column] = style
        }
      } else if (name === 'row' && cells.length > 0) standing = onRow({ row, cells, isHidden, styles })
    },
  }
}

/** How the markup of a workbook says yes. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true'
}

function fill(cells: string[], column: number, value: string): void {
  while (cells.length < column) cells.push('')
  cells[column] = value
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
