import { formatNumber } from '../../../kernel/number-text.ts'
import type { ListedMail } from '../service/mail.ts'

/** What each mail is for. One that is not in this list is called by its own name. */
const purposeWords: Readonly<Record<string, string>> = {
  'sign-in-link': 'Link to sign in',
  'mail-test': 'Test message',
  'access-changed': 'Role given or taken',
  'sign-in-address-changed': 'E-mail address or employee number changed',
  'supervisor-chosen': 'Supervisor chosen',
  'supervisor-declined': 'Supervisor declined',
  'import-finished': 'Staff import finished',
  'first-administrator-link': 'Link to set up',
}

/** What a mail is for. */
export function purposeText(purpose: string): string {
  return purposeWords[purpose] ?? purpose
}

/** How far a mail is. */
export const mailStateWords: Readonly<Record<ListedMail['state'], string>> = { waiting: 'Waiting to be sent', sent: 'Sent', written: 'Written to a file', refused: 'Not sent' }

/** Wording of the page about mail. */
export const mailWords = {
  title: 'Mail',
  answer: 'Mail carries links to sign in and news about finished work. Test it before people rely on it.',
  how: 'How mail leaves',
  files: {
    heading: 'Mail is not set up',
    words: 'Nothing leaves this computer. Messages are only written to files, and reach nobody.',
    mend: 'Ask whoever runs this installation to set EVENKEEL_SMTP_URL or GOV.UK Notify, as the guide to running it says.',
  },
  howNote: 'Set by whoever runs this installation, not on this page.',
  testHeading: 'Send a test message',
  testHow: (address: string) => `It goes to your own address, ${address}.`,
  testToFile: 'Until mail is set up, a test is written to a file and sent to nobody.',
  testButton: 'Send a test message to me',
  noAddress: 'No e-mail address is known for you. Add one to your record, then send the test.',
  ownRecord: 'Change your record',
  lastHeading: 'The last 50 messages',
  lastNote: 'No addresses and no texts are shown. Both are deleted as soon as a message was sent, written or refused.',
  none: 'No message was made yet.',
  caption: 'Messages, the newest first',
  columns: { purpose: 'For', made: 'Made', state: 'State', settled: 'Sent, written or given up', problem: 'What stood in the way' },
  nothing: 'Nothing',
  notYet: 'Not yet',
  tried: (times: number) => `tried ${formatNumber(times)} times`,
  done: {
    tested: 'The test message is on its way. Look into your mailbox, and reload this page to see its state.',
    written: 'The test message is written to a file, not sent. Mail is not set up.',
  },
} as const
