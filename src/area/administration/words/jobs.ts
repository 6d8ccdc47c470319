import { formatNumber } from '../../../kernel/number-text.ts'
import type { JobStatus } from '../../../platform/jobs/index.ts'

/** What each kind of job does. One that is not in this list is called by its own name. */
const kindWords: Readonly<Record<string, string>> = {
  'mail/send': 'Send a mail',
  'staff-import/read': 'Read a staff list',
  'staff-import/check': 'Check a staff list',
  'staff-import/apply': 'Import a staff list',
  'staff-import/undo': 'Undo a staff import',
  'own-data/retention': 'Delete what is over',
  'sign-in/tidy': 'Delete sign-ins that are over',
  'administration/verify-audit': 'Check the audit trail',
}

/** What a job does. */
export function jobKindText(kind: string): string {
  return kindWords[kind] ?? kind
}

/** Problems that the service itself names; every other comes as a sentence. */
const problemWords: Readonly<Record<string, string>> = {
  unexpected: 'Something unexpected happened. The log of the service says what.',
  unreadable: 'The staff list cannot be read any more. Discard the import, then upload the list again.',
  'no-such-kind': 'This version of Evenkeel does not know this kind of job. Update every process, then try again.',
}

/** What stood in the way of a job. */
export function jobProblemText(problem: string): string {
  return problemWords[problem] ?? problem
}

/** How far a job is. */
export function jobStateText({ state, attempts }: Pick<JobStatus, 'state' | 'attempts'>): string {
  switch (state) {
    case 'waiting':
      return attempts > 0 ? 'Waiting to be tried again' : 'Waiting'
    case 'done':
      return 'Done'
    case 'failed':
      return 'Failed'
  }
}

/** Wording of the page about jobs. */
export const jobsWords = {
  title: 'Jobs',
  answer: 'Work that goes on after a page was answered. It survives a restart, and takes effect once.',
  none: 'There was no job yet.',
  caption: 'Jobs, the newest first, at most 200',
  columns: { kind: 'Job', state: 'State', made: 'Asked for', by: 'By', progress: 'Progress', attempts: 'Tries', problem: 'What stood in the way' },
  byService: 'Evenkeel itself',
  progress: (done: number, total: number) => `${formatNumber(done)} of ${formatNumber(total)}`,
  finished: (when: string) => `Finished ${when}`,
  givenUp: (when: string) => `Given up ${when}`,
  due: (when: string) => `Tried next ${when}`,
  noProgress: 'Not started',
  nothing: 'Nothing',
  retry: 'Try again',
  retryLabel: (kind: string, made: string) => `Try again: ${kind}, asked for ${made}`,
  failed: (count: number) => (count === 1 ? '1 job failed. Read what stood in the way, mend it, then try again.' : `${formatNumber(count)} jobs failed. Read what stood in the way, mend it, then try again.`),
  done: {
    retried: 'The job will be tried again in a moment. Reload this page to see how it went.',
    unneeded: 'The job is not failed any more, so nothing was done.',
  },
} as const
