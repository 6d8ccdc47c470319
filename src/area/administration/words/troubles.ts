/** Wording of what went wrong, on the page of an administrator. */
export const troubleWords = {
  failedJobs: (count: number) => (count === 1 ? '1 job that failed' : `${count} jobs that failed`),
  refusedMail: (count: number) => (count === 1 ? '1 mail that could not be sent' : `${count} mails that could not be sent`),
} as const
