import type { ReactNode } from 'react'
import { DataTable, type FormOrigin, KeyFacts, momentCell, PlainForm, Warning } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { ListedMail } from '../service/mail.ts'
import { mailStateWords, mailWords as words, purposeText } from '../words/mail.ts'
import { administrationPage } from './administration-page.tsx'

const buttonId = 'test-mail'

/** How mail leaves, a test, and what was sent. */
export function mailPage({ from, mail: { describe, leaves }, address, personId, mails, isAddressMissed, done }: {
  readonly from: FormOrigin
  readonly mail: { readonly describe: string; readonly leaves: boolean }
  /** Of who looks; null when none is known. */
  readonly address: string | null
  readonly personId: string
  readonly mails: readonly ListedMail[]
  /** A test was asked for without an address. */
  readonly isAddressMissed: boolean
  readonly done: string | null
}): string {
  return administrationPage({
    title: words.title,
    answer: words.answer,
    done,
    problems: isAddressMissed ? [{ fieldId: buttonId, words: words.noAddress }] : [],
    content: (
      <>
        {!leaves && <NotSetUp />}
        <KeyFacts facts={[{ name: words.how, value: describe, note: words.howNote }]} />
        <h2 className="nhsuk-heading-m">{words.testHeading}</h2>
        <div id={buttonId} tabIndex={-1}>
          {address === null ? (
            <>
              <p>{words.noAddress}</p>
              <p>
                <a href={href(paths.personChange, { person: personId })}>{words.ownRecord}</a>
              </p>
            </>
          ) : (
            <>
              <p>
                {words.testHow(address)} {!leaves && words.testToFile}
              </p>
              <PlainForm action={href(paths.mail)} from={from} buttons={[{ text: words.testButton }]} />
            </>
          )}
        </div>
        <h2 className="nhsuk-heading-m">{words.lastHeading}</h2>
        <p>{words.lastNote}</p>
        {mails.length === 0 ? <p>{words.none}</p> : <MailTable mails={mails} />}
      </>
    ),
  })
}

function NotSetUp(): ReactNode {
  const { heading, words: said, mend } = words.files
  return (
    <Warning heading={heading}>
      <p>{said}</p>
      <p>{mend}</p>
    </Warning>
  )
}

function MailTable({ mails }: { readonly mails: readonly ListedMail[] }): ReactNode {
  const { purpose, made, state, settled, problem } = words.columns
  return (
    <DataTable
      caption={words.caption}
      columns={[{ heading: purpose }, { heading: made }, { heading: state }, { heading: settled }, { heading: problem }]}
      rows={mails.map((mail) => [
        purposeText(mail.purpose),
        momentCell(mail.madeAt),
        mail.state === 'waiting' && mail.attempts > 1 ? `${mailStateWords.waiting} (${words.tried(mail.attempts)})` : mailStateWords[mail.state],
        mail.settledAt === null ? words.notYet : momentCell(mail.settledAt),
        mail.problem ?? words.nothing,
      ])}
    />
  )
}
