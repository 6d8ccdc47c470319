import type { Example } from '../example.ts'
import { Notice, Quicker, QuickerNotice, Warning } from './notices.tsx'

const values = [
  { field: 'Title', now: 'Ward manager', typed: 'Senior ward manager' },
  { field: 'Position number', now: '', typed: '1234567' },
]

export const noticeExamples: readonly Example[] = [
  {
    name: 'Notice',
    purpose: 'Said once, quietly: what was done, or what must be known before going on.',
    states: [
      { state: 'normal', content: <Notice>Your changes are saved.</Notice> },
      { state: 'long', content: <Notice>{'The import ends 3 posts that are here and not in the file. '.repeat(3)}</Notice> },
    ],
  },
  {
    name: 'Warning',
    purpose: 'What must be read first, before anything else on the page.',
    states: [{ state: 'normal', content: <Warning heading="Mail does not leave this computer"><p>Nobody gets a link to sign in.</p></Warning> }],
  },
  {
    name: 'Somebody was quicker',
    purpose: 'What stands now beside what was typed, when somebody else changed it since the form was drawn.',
    states: [
      { state: 'above its form', content: <QuickerNotice values={values} keep="#top" /> },
      { state: 'a page of its own', content: <Quicker values={values} keep="#top" /> },
    ],
  },
]
