import { counted, formatNumber } from '../../../kernel/number-text.ts'
import { lateAfterMinutes } from '../rules/health-checks.ts'

/** Wording of the page about how the service fares. */
export const healthWords = {
  title: 'Health of the service',
  answer: 'What works, what does not, and how to mend it.',
  allWell: 'Everything that was checked works.',
  trouble: (count: number) => `${counted(count, 'thing needs', 'things need')} mending.`,
  caption: 'What was checked when this page was opened',
  columns: { what: 'Checked', state: 'State', mend: 'How to mend it' },
  works: 'Works',
  fails: 'Needs mending',
  nothing: 'Nothing to do',
  jobs: {
    what: 'Jobs are done',
    late: (count: number) => `${counted(count, 'job has', 'jobs have')} waited for more than ${lateAfterMinutes} minutes. Restart the service, and look into its log.`,
    failed: (count: number) => `${counted(count, 'job', 'jobs')} failed. Open the page about jobs, and try again what failed.`,
  },
  mail: {
    what: 'Mail leaves',
    'not-set-up': 'Mail is not set up: nothing leaves this computer. Set EVENKEEL_SMTP_URL or GOV.UK Notify, as the guide to running it says.',
    late: (count: number) => `${counted(count, 'message has', 'messages have')} waited for more than ${lateAfterMinutes} minutes. Open the page about mail to see why.`,
    refused: (count: number) => `${counted(count, 'message was', 'messages were')} not sent in the last 7 days. Open the page about mail to see why.`,
  },
  facts: {
    heading: 'This installation',
    version: 'Version of Evenkeel',
    postgres: 'Version of PostgreSQL',
    schema: 'Steps of the schema',
    last: (name: string) => `The last one is ${name}`,
    mail: 'How mail leaves',
    jobsWaiting: 'Jobs that wait',
    mailsWaiting: 'Messages that wait',
  },
  number: formatNumber,
  outside: 'Whoever runs the installation can also ask at the command line: evenkeel doctor.',
} as const
