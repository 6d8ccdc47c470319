import { mailWords } from './mail-words.ts'

/** What a mail says, before it has an id and a person to go to. */
export interface MailText {
  readonly subject: string
  readonly text: string
}

/** What an import did, in rows. */
export interface ImportCounts {
  readonly read: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Above 0: nothing was imported. */
  readonly refused: number
}

/**
 * The link with which a person signs in.
 * @param link    absolute address, used once
 * @param minutes for which the link works, a whole number above 0
 */
export function signInLink({ organisation, link, minutes }: { readonly organisation: string; readonly link: string; readonly minutes: number }): MailText {
  const { subject, asked, notYou } = mailWords.signInLink
  return { subject, text: textOf([asked(oneLine(organisation)), link, `${mailWords.linkEnds(minutes)} ${mailWords.keepToYourself}`, notYou], organisation) }
}

/**
 * Tells the person who started an import how it ended; it names nobody who was imported.
 * @param link absolute address of the receipt, or of what to mend
 */
export function importFinished({ counts, link, organisation }: { readonly counts: ImportCounts; readonly link: string; readonly organisation?: string }): MailText {
  const { subject, done, refused, counts: words, see } = mailWords.importFinished
  const rows = [words.added(counts.added), words.changed(counts.changed), words.unchanged(counts.unchanged)]
  return counts.refused > 0
    ? { subject: subject.refused, text: textOf([refused, [words.read(counts.read), words.refused(counts.refused)].join('\n'), see.refused, link], organisation) }
    : { subject: subject.done, text: textOf([done, [words.read(counts.read), ...rows].join('\n'), see.done, link], organisation) }
}

/** The message of the mail test of an administrator. */
export function mailTest({ organisation }: { readonly organisation: string }): MailText {
  const { subject, works, nothingToDo } = mailWords.mailTest
  return { subject, text: textOf([works(oneLine(organisation)), nothingToDo], organisation) }
}

/**
 * Tells a person that her access was changed by somebody else.
 * @param role in words; null when she has none any more
 */
export function accessChanged({ role, organisation }: { readonly role: string | null; readonly organisation: string }): MailText {
  const { subject, now, ended, notExpected } = mailWords.accessChanged
  const change = role === null ? ended(oneLine(organisation)) : now(oneLine(organisation), oneLine(role))
  return { subject, text: textOf([change, notExpected], organisation) }
}

/**
 * Reminds somebody of what they asked to be reminded of. It says nothing of what that is.
 * @param link absolute address, for who is signed in
 */
export function goalReminder({ link, organisation }: { readonly link: string; readonly organisation: string }): MailText {
  const { subject, asked, stop } = mailWords.goalReminder
  return { subject, text: textOf([asked, link, stop], organisation) }
}

/** Tells somebody that they are the supervisor of another from today. */
export function supervisorChosen({ person, organisation }: { readonly person: string; readonly organisation: string }): MailText {
  const { subject, chosen, means, decline } = mailWords.supervisorChosen
  return { subject, text: textOf([chosen(oneLine(person), oneLine(organisation)), means, decline], organisation) }
}

/** Tells a person that the supervisor whom they chose has declined. */
export function supervisorDeclined({ supervisor, organisation }: { readonly supervisor: string; readonly organisation: string }): MailText {
  const { subject, declined, choose } = mailWords.supervisorDeclined
  return { subject, text: textOf([declined(oneLine(supervisor)), choose], organisation) }
}

/**
 * Tells a person that what they sign in by was changed by somebody else.
 * @param what to whom it goes: the address that is theirs no longer, the one that is theirs now, or the employee number that changed
 */
export function signInAddressChanged({ what, organisation }: { readonly what: 'old-address' | 'new-address' | 'number'; readonly organisation: string }): MailText {
  const { subject, changed, signedOut, notExpected } = mailWords.signInAddressChanged
  return { subject, text: textOf([changed[what](oneLine(organisation)), signedOut, notExpected], organisation) }
}

function textOf(paragraphs: readonly string[], organisation: string | undefined): string {
  const { sentFor, sent, disclaimer } = mailWords.footer
  return `${[...paragraphs, organisation === undefined ? sent : sentFor(oneLine(organisation)), disclaimer].join('\n\n')}\n`
}

/** Names come from people: a line end in one must not begin a paragraph or a line that looks like a link of ours. */
function oneLine(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
