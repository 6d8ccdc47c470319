import { formatCsv } from '../../../platform/files/index.ts'
import { nameText } from '../../people/index.ts'
import type { ShownEntry } from '../service/audit.ts'
import { auditWords } from '../words/audit.ts'
import { actorText } from './audit-page.tsx'

/** The first line of a file of entries. */
export function auditCsvHeader(): string {
  return formatCsv([[...auditWords.header]])
}

/** Entries as lines of a file; times are universal. */
export function auditCsvRows(entries: readonly ShownEntry[]): string {
  return formatCsv(
    entries.map(({ number, at, actor, actorId, action, about, aboutId, details, hash }) => [
      number,
      at.toISOString(),
      actor.kind,
      actorText(actor),
      actorId ?? '',
      action,
      about === null ? '' : nameText(about),
      aboutId ?? '',
      JSON.stringify(details),
      hash,
    ]),
  )
}
