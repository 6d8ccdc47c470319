import { formatNumber } from '../../../kernel/number-text.ts'
import type { DaysProblem } from '../rules/retention-days.ts'
import { daysText } from './days-text.ts'

/** Wording of the page on how long things are kept. */
export const retentionWords = {
  title: 'How long things are kept',
  answer: 'Once a day, what is past its time is deleted. You choose the time, within bounds.',
  back: 'Administration',
  tableCaption: 'What goes, and when',
  columns: { kind: 'What', days: 'Kept for (days)', due: 'Would go now' },
  tried: 'The table shows what would go with the days that you typed. Nothing was changed.',
  saved: 'Saved. The next run uses these days.',
  atOnce: 'Goes at once',
  never: 'For good',
  none: 'None',
  changeLead: 'What a run deleted cannot be brought back. Look first at what would go.',
  field: (name: string) => `${name}: days`,
  fieldHint: (usual: number, lowest: number, highest: number) => `From ${formatNumber(lowest)} to ${formatNumber(highest)}. Usual: ${formatNumber(usual)}.`,
  now: (length: string) => `Now: ${length}`,
  wouldBe: (length: string) => `Would be: ${length}`,
  tryIt: 'Show what would go',
  save: 'Save these days',
  saveTyped: 'Save what I typed',
  conflict: {
    paragraph: 'Nothing of yours was saved. The table shows what stands now, the fields what you typed.',
    stands: (name: string, days: number) => `${name}: ${daysText(days)} now`,
  },
  runsHeading: 'The last runs',
  runsCaption: 'What went when, newest first',
  runsEmpty: 'No run yet. The first comes within a day.',
  runsColumns: { when: 'When', what: 'What went' },
  nothingDue: 'Nothing was due',
  backups: 'Backups still hold what went, until you delete them. After a restore the next run removes it again.',
  eraseNote: 'To erase somebody who left before their time is over, open their page under People.',
} as const

/** How to mend a number of days. */
export function daysProblemWords({ code, lowest, highest }: DaysProblem, name: string): string {
  const bounds = `from ${formatNumber(lowest)} to ${formatNumber(highest)}`
  return code === 'not-a-number' ? `Enter a whole number of days ${bounds} for: ${name}` : `Enter days ${bounds} for: ${name}`
}
