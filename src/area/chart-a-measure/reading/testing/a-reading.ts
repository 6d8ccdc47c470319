import assert from 'node:assert/strict'
import { readColumns } from '../read-columns.ts'
import type { ColumnSource, ReadColumns, ReadingChoices } from '../types.ts'

/** What was read of a text or a file; an error when it is no table. */
export async function read(source: string | ColumnSource, choices: ReadingChoices = {}): Promise<ReadColumns> {
  const answer = await readColumns(typeof source === 'string' ? { kind: 'text', text: source } : source, choices)
  if (!answer.ok) throw new Error(`no table: ${JSON.stringify(answer.error)}`)
  return answer.value
}

/** Why a source is no table; 'read' when it is one. */
export async function refused(source: ColumnSource): Promise<unknown> {
  const answer = await readColumns(source)
  return answer.ok ? 'read' : answer.error
}

export const values = ({ rows }: ReadColumns) => rows.map(({ value }) => value)
export const dates = ({ rows }: ReadColumns) => rows.map(({ date }) => date)
export const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)
export const file = (text: string | Uint8Array): ColumnSource => ({ kind: 'file', name: 'figures.csv', content: typeof text === 'string' ? new TextEncoder().encode(text) : text })
export const isClean = ({ questions, problems }: ReadColumns) => assert.deepEqual([questions, problems], [[], []])

/** Columns with tabs, as copied from a spreadsheet. */
export const pasted = (...rows: readonly string[]) => rows.join('\n').replaceAll('|', '\t')
