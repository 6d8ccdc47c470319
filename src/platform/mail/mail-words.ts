import { formatNumber } from '../../kernel/number-text.ts'
import type { MessageProblem } from './message.ts'

/** Wording of every mail. A link is never within a sentence: it stands alone on its line. */
export const mailWords = {
  signInLink: {
    subject: 'Your link to sign in to Evenkeel',
    asked: (organisation: string) => `You asked to sign in to Evenkeel at ${organisation}. Open this link:`,
    notYou: 'If you did not ask for it, you need do nothing.',
  },
  linkEnds: (minutes: number) => `The link works once, within ${timeWords(minutes)}.`,
  keepToYourself: 'Do not pass the link on: whoever opens it is signed in as you.',
  importFinished: {
    subject: { done: 'Your staff import is finished', refused: 'Your staff import needs mending' },
    done: 'The import is finished. It changed this:',
    refused: 'The import changed nothing, because some rows need mending.',
    counts: {
      read: (count: number) => `Rows read: ${formatNumber(count)}`,
      added: (count: number) => `Added: ${formatNumber(count)}`,
      changed: (count: number) => `Changed: ${formatNumber(count)}`,
      unchanged: (count: number) => `Already up to date: ${formatNumber(count)}`,
      refused: (count: number) => `Rows to mend: ${formatNumber(count)}`,
    },
    see: { done: 'See the receipt:', refused: 'See what to mend in each row:' },
  },
  mailTest: {
    subject: 'Test message from Evenkeel',
    works: (organisation: string) => `Evenkeel can send mail for ${organisation}. An administrator asked for this test.`,
    nothingToDo: 'You need do nothing.',
  },
  supervisorChosen: {
    subject: 'You are now a supervisor in Evenkeel',
    chosen: (person: string, organisation: string) => `You are now the supervisor of ${person} in Evenkeel at ${organisation}.`,
    means: 'A supervisor supports how somebody grows. You see their posts and how to reach them.',
    decline: 'To see more, or to decline, sign in and open “My team”.',
  },
  supervisorDeclined: {
    subject: 'Your supervisor in Evenkeel has changed',
    declined: (supervisor: string) => `${supervisor} cannot be your supervisor in Evenkeel.`,
    choose: 'You can choose somebody else: sign in and open “My supervisor”.',
  },
  goalReminder: {
    subject: 'You asked Evenkeel to remind you',
    asked: 'You asked to be reminded. Open this page:',
    stop: 'To get no more of these, change it beside the time that you give each month.',
  },
  accessChanged: {
    subject: 'Your access to Evenkeel has changed',
    now: (organisation: string, role: string) => `Your role in Evenkeel at ${organisation} is now: ${role}.`,
    ended: (organisation: string) => `Your access to Evenkeel at ${organisation} has ended.`,
    notExpected: 'If you did not expect this, ask an administrator of Evenkeel in your organisation.',
  },
  signInAddressChanged: {
    subject: 'How you sign in to Evenkeel has changed',
    changed: {
      'old-address': (organisation: string) => `An administrator changed your e-mail address in Evenkeel at ${organisation}. Links to sign in no longer come here.`,
      'new-address': (organisation: string) => `This is now your e-mail address in Evenkeel at ${organisation}. Links to sign in come here.`,
      number: (organisation: string) => `An administrator changed your employee number in Evenkeel at ${organisation}.`,
    },
    signedOut: 'You are signed out everywhere, and earlier links to sign in no longer work.',
    notExpected: 'If you did not expect this, ask an administrator of Evenkeel in your organisation at once.',
  },
  footer: {
    sentFor: (organisation: string) => `Evenkeel sent this message for ${organisation}. Nobody reads answers to it.`,
    sent: 'Evenkeel sent this message. Nobody reads answers to it.',
    disclaimer: 'Independent software, not an NHS service. Not for appraisal decisions, fitness to practise or live patient care.',
  },
} as const

/** Wording of why a mail was not sent, for administrators. What another service said is added in brackets. */
export const reasonWords = {
  demonstration: 'Mail of the demonstration trust never leaves this installation.',
  unsound: {
    'id-is-no-uuid': 'The id of the message is not a UUID.',
    'address-is-no-address': 'The address is not a mail address. Correct it.',
    'subject-is-not-one-line': 'The title of the message is empty or has more than one line.',
    'reference-is-not-one-word': 'The reference of the message is not one word.',
  } satisfies Readonly<Record<MessageProblem, string>>,
  smtp: {
    unreachable: 'The mail server could not be reached. Check its name and port.',
    late: 'The mail server did not answer in time.',
    notEncrypted: 'The mail server did not offer an encrypted connection that can be trusted. Nothing was sent.',
    signIn: 'The mail server did not accept the user and password. Check both.',
    sender: 'The mail server does not let this sender send. Check the sender.',
    later: 'The mail server asked to try again later.',
    refused: 'The mail server refused the message or its address.',
    unclear: 'The mail server ended the connection without a clear answer.',
  },
  notify: {
    unreachable: 'GOV.UK Notify could not be reached or did not answer in time.',
    later: 'GOV.UK Notify asked to try again later.',
    refused: 'GOV.UK Notify refused the message.',
    unclear: 'GOV.UK Notify gave an answer that was not expected.',
  },
  file: {
    notWritten: 'The message could not be written to the outbox folder. Check its space and permissions.',
  },
  /** The last try to send it broke. */
  unexpected: 'Something unexpected happened each time it was tried. The log of the service says what.',
  /** A sentence, then in brackets what another service said. */
  withDetail: (sentence: string, detail: string) => (detail === '' ? sentence : `${sentence} (${detail})`),
} as const

/** Wording of what mail is sent with and where. */
export const senderWords = {
  smtp: (server: string, encryption: 'from-the-start' | 'start-tls' | 'none', from: string) => `SMTP server ${server}, ${encryptionWords[encryption]}, from ${from}`,
  notify: (origin: string, templateId: string) => `GOV.UK Notify at ${origin}, template ${templateId}`,
  file: (folder: string) => `Files in the folder ${folder}: nothing leaves this computer`,
} as const

const encryptionWords = {
  'from-the-start': 'encrypted (TLS)',
  'start-tls': 'encrypted (STARTTLS)',
  none: 'on this computer, not encrypted',
} as const

/** A length of time as a person says it: whole hours from two hours on, and one hour. */
export function timeWords(minutes: number): string {
  if (minutes % 60 !== 0) return minutes === 1 ? '1 minute' : `${formatNumber(minutes)} minutes`
  return minutes === 60 ? '1 hour' : `${formatNumber(minutes / 60)} hours`
}
