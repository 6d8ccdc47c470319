import { type AnExtract, anExtract } from '../src/area/staff-import/testing/an-extract.ts'

/** What was put into the service and what it acknowledged, kept outside it. */
export interface History {
  /** Forms that asked for a mail, by their id, and whether each was acknowledged. One that was not is sent again, as a person would. */
  readonly mailForms: Map<string, boolean>
  /** By the number in the name of the file. */
  readonly imports: Map<number, PutInImport>
}

/** One staff extract on its way through the service. */
export interface PutInImport {
  readonly number: number
  readonly file: File
  /** People and assignments that it brings: nobody else has their numbers. */
  readonly people: number
  readonly assignments: number
  /** Null until the upload was acknowledged. */
  importId: string | null
  /** Confirming was acknowledged. */
  isConfirmed: boolean
}

/** An extract of people whom no other import has. */
export function anImport(number: number, rows: number): PutInImport {
  const extract = anExtract({ rows, seed: number })
  const text = ownNumbers(extract.text, number)
  return { number, file: new File([text], fileNameOf(number), { type: 'text/csv' }), people: peopleIn(extract), assignments: rows, importId: null, isConfirmed: false }
}

export function fileNameOf(number: number): string {
  return `import-${number}.csv`
}

export function numberOf(fileName: string): number {
  return Number(/^import-(\d+)\.csv$/.exec(fileName)?.[1])
}

/** The first digits of the numbers of people of an import. */
export function prefixOf(number: number): string {
  return String(1000 + number)
}

/** The numbers of an invented extract begin alike in all of them: here each has its own. */
function ownNumbers(text: string, number: number): string {
  return text.replaceAll(/\b2000(\d{4})\b/g, `${prefixOf(number)}$1`).replaceAll(/\b300(\d{4})\b/g, `7${prefixOf(number)}$1`)
}

function peopleIn({ headings, rows }: AnExtract): number {
  const column = headings.indexOf('Employee Number')
  return new Set(rows.map((row) => row[column])).size
}
