/** How the service fares, as its database tells it for one organisation. */
export interface HealthFacts {
  readonly postgresVersion: string
  readonly schemaSteps: number
  readonly lastSchemaStep: string
  readonly jobsWaiting: number
  /** Jobs that were due for more than some minutes and not tried: nobody does jobs. */
  readonly jobsLate: number
  readonly jobsFailed: number
  readonly mailsWaiting: number
  /** Messages that have waited for more than some minutes. */
  readonly mailsLate: number
  readonly mailsRefusedThisWeek: number
}

/** A job that is due for longer than this is late: a service looks for jobs every few seconds. So is a message that was made before. */
export const lateAfterMinutes = 10

/** What follows from counts: what needs mending, with how many. */
export type HealthFinding =
  | { readonly what: 'jobs'; readonly code: 'late' | 'failed'; readonly count: number }
  | { readonly what: 'mail'; readonly code: 'late' | 'refused'; readonly count: number }
  | { readonly what: 'mail'; readonly code: 'not-set-up' }

/**
 * What in the facts needs mending, at most one thing of jobs and one of mail: that nothing goes on says more than that something failed.
 * @param mailLeaves whether mail leaves this computer at all
 */
export function healthFindings({ jobsLate, jobsFailed, mailsLate, mailsRefusedThisWeek }: Pick<HealthFacts, 'jobsLate' | 'jobsFailed' | 'mailsLate' | 'mailsRefusedThisWeek'>, mailLeaves: boolean): readonly HealthFinding[] {
  const counted: readonly Exclude<HealthFinding, { readonly code: 'not-set-up' }>[] = [
    { what: 'jobs', code: 'late', count: jobsLate },
    { what: 'jobs', code: 'failed', count: jobsFailed },
    { what: 'mail', code: 'late', count: mailsLate },
    { what: 'mail', code: 'refused', count: mailsRefusedThisWeek },
  ]
  const found: readonly HealthFinding[] = [...(mailLeaves ? [] : [{ what: 'mail', code: 'not-set-up' } as const]), ...counted.filter(({ count }) => count > 0)]
  return found.filter(({ what }, index) => found.findIndex((other) => other.what === what) === index)
}
