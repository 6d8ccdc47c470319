import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { FigureRow } from '../../engine/benchmark/facts.ts'
import { parseCsv } from '../../platform/files/index.ts'
import type { DatasetParts } from './rules/dataset.ts'

const files = {
  organisations: 'benchmark/organisations.csv',
  figures: 'benchmark/figures.csv',
  findings: 'benchmark/findings.csv',
  sources: 'benchmark/sources.csv',
  facts: 'facts.csv',
} as const

/** The shipped figures as files: their common hash, and their content when it is wanted. */
export interface ReferenceFiles {
  readonly sha256: string
  readonly parts: () => DatasetParts
}

/**
 * Reads the figures that are shipped with the project.
 * @param folder `reference` of the project
 * @throws when a file is missing or is not what `npm run reference` writes: the installation is then broken
 */
export async function readReference(folder: string): Promise<ReferenceFiles> {
  const texts = await Promise.all(Object.values(files).map((file) => readFile(path.join(folder, file), 'utf8')))
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  const [organisations = '', figures = '', findings = '', sources = '', facts = ''] = texts
  return {
    sha256: hash.digest('hex'),
    parts: () => ({
      organisations: table(organisations, files.organisations).map((row) => ({
        code: row('code'),
        name: row('name'),
        type: row('type'),
        specialist: row('specialist') === 'true',
        closedOn: row('closed_on') || null,
        successor: row('successor') || null,
      })),
      rows: table(figures, files.figures).map(figureRow),
      findings: table(findings, files.findings).map((row) => ({
        file: row('file'),
        kind: row('kind'),
        codes: words(row('codes')),
        years: words(row('years')).map(Number),
        sentence: row('sentence'),
      })),
      sources: table(sources, files.sources).map((row) => ({
        file: row('file'),
        publisher: row('publisher'),
        licence: row('licence_as_stated'),
        sha256: row('sha256'),
        years: row('years'),
      })),
      facts: table(facts, files.facts).map((row) => ({
        figure: row('figure'),
        value: row('value'),
        unit: row('unit'),
        year: row('year'),
        source: row('source'),
        address: row('address'),
        caveat: row('caveat'),
      })),
    }),
  }
}

type Row = (column: string) => string

function table(text: string, file: string): readonly Row[] {
  const parsed = parseCsv(text)
  if (!parsed.ok) throw new Error(`${file} is no CSV file`)
  const [header, ...rows] = parsed.value
  const places = new Map(header?.cells.map((name, place) => [name, place]))
  return rows.map((row) => (column) => {
    const place = places.get(column)
    if (place === undefined) throw new Error(`${file} has no column ${column}`)
    return row.cells[place] ?? ''
  })
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '')
}

function figureRow(row: Row): FigureRow {
  const [year, value] = [row('year'), row('value')]
  return {
    kind: row('kind') as FigureRow['kind'], // written by figureRows and by nothing else
    orgCode: row('org_code'),
    year: /^\d{4}$/.test(year) ? Number(year) : year,
    figure: row('figure'),
    value: Number.isFinite(Number(value)) ? Number(value) : value,
  }
}
