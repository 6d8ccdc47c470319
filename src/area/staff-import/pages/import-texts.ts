import { formatNumber } from '../../../kernel/number-text.ts'
import type { KnownName } from '../service/import-store.ts'
import type { Names } from '../service/view-import.ts'
import { importPageWords as words } from '../words/import-pages.ts'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/**
 * A moment as a clock in Britain shows it, to the minute.
 * @example noon of 25 November 2026: 25 November 2026, 12:00
 */
export function momentText(at: Date): string {
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts['day']} ${parts['month']} ${parts['year']}, ${parts['hour']}:${parts['minute']}`
}

/**
 * When something was done and by whom, within a sentence.
 * @param id null for the command line
 */
export function momentAndName(at: Date, id: string | null, names: Names): string {
  return words.facts.by(momentText(at), id === null ? words.facts.byCommand : nameText(names.get(id)))
}

function nameText(known: KnownName | undefined): string {
  if (known?.kind === 'named') return known.name
  return known?.kind === 'erased' ? words.facts.erased : words.facts.unknown
}

/** A count as a table writes it. */
export function countText(value: number): string {
  return formatNumber(value)
}
