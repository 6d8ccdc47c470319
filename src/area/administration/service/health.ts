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
