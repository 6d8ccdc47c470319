import { formatNumber } from '../../../kernel/number-text.ts'
import type { ChainState } from '../../../platform/audit/index.ts'
import { dayProblemText } from '../../../platform/design/index.ts'
import type { AuditDayProblem } from '../rules/audit-filter.ts'
import { entriesInFile } from '../rules/audit-amounts.ts'

/** Wording of the audit trail. */
export const auditWords = {
  title: 'Audit trail',
  answer: 'Who did what, and who looked at whom. Looking here is written into it too.',
  search: {
    heading: 'Search',
    person: 'Person',
    personHint: 'Who did it, or whom it is about. A part of the name, the e-mail address or the employee number.',
    personChosen: (name: string) => `Only entries by or about ${name}`,
    personLeave: 'Everybody instead',
    action: 'What was done',
    anyAction: 'Anything',
    from: 'From',
    to: 'To',
    dayHint: 'For example, 1 4 2026',
    button: 'Search',
  },
  choose: {
    heading: (typed: string) => `Which person called ${typed}?`,
    none: (typed: string) => `Nobody was found for ${typed}. Check the spelling. A person who was erased has no name any more.`,
    more: 'There are more. Add the employee number or the e-mail address.',
    left: '(no longer works here)',
    noPost: 'No post now',
  },
  days: { from: 'the first day', to: 'the last day', order: 'Enter a last day that is not before the first day' },
  caption: 'Entries, the newest first',
  none: 'No entry fits this search.',
  columns: { at: 'When', by: 'Who', action: 'What', about: 'About whom', details: 'Details', number: 'Number' },
  nobody: 'Nobody',
  noDetails: 'None',
  actors: { job: 'Evenkeel itself', command: 'Somebody at the command line', visitor: 'Somebody not signed in', key: (name: string) => `The program with the key ${name}`, goneKey: 'A program with a key that is gone' },
  shown: (first: number, last: number, count: number, isMore: boolean) => `Entries ${formatNumber(first)} to ${formatNumber(last)} of ${isMore ? 'more than ' : ''}${formatNumber(count)}`,
  download: 'these entries',
  downloadNote: `The file holds at most ${formatNumber(entriesInFile)} entries, the newest first. For more, download a few months at a time.`,
  trail: {
    heading: 'Has the trail been tampered with?',
    how: 'Each entry carries a fingerprint of itself and of the one before. A changed, missing or added entry breaks the chain.',
    entries: 'Entries',
    last: 'Fingerprint of the last entry',
    lastNote: 'Write it down outside this service now and then. If it ever differs for the same number, the trail was replaced.',
    noEntry: 'There is no entry yet',
    check: 'Last check',
    never: 'Not checked yet',
    button: 'Check the whole trail now',
    running: 'A check is under way. It takes seconds for a usual trail; you may leave this page.',
  },
  done: { checking: 'The check was asked for. Reload this page in a moment to see what it found.' },
  file: 'audit.csv',
  header: ['number', 'at', 'by kind', 'by', 'by id', 'action', 'about', 'about id', 'details', 'fingerprint'],
} as const

/** What a check found. */
export function chainText(state: ChainState, when: string): string {
  if (state.kind === 'whole') return `Whole, ${formatNumber(state.entries)} entries, on ${when}`
  const how = { missing: 'is missing or was put in', changed: 'was changed', cut: 'is not where the trail should go on' }[state.how]
  return `Broken, on ${when}: entry ${formatNumber(state.at)} ${how}. Keep a backup as it is, and tell whoever is responsible for information security.`
}

/** How to mend a day. */
export function auditDayText(problem: AuditDayProblem): string {
  return problem.code === 'ends-before-it-begins' ? auditWords.days.order : dayProblemText(auditWords.days[problem.field], problem)
}
