import type { ReactNode } from 'react'
import { isId } from '../../kernel/id.ts'
import type { Role } from '../../kernel/workforce.ts'
import { PlainForm, PageHeading, formIdField, markField, roleWords } from '../design/index.ts'
import type { Viewer } from '../identity/index.ts'
import { refusalWords as words } from './refusal-words.ts'
import { href, paths } from './paths.ts'
import type { SentRequest } from './route.ts'
import { sitePage } from './site-page.ts'

/** For who is signed in without a role that opens the page. */
export function notPermittedPage(admitted: readonly Role[]): string {
  const { title, paragraph, who, ask, back } = words.notPermitted
  return sitePage({
    title,
    content: (
      <>
        <PageHeading heading={title} answer={paragraph} />
        <p>{who}:</p>
        <ul>
          {admitted.map((role) => (
            <li key={role}>{roleWords[role]}</li>
          ))}
        </ul>
        <p>{ask}</p>
        <p>
          <a href={href(paths.home)}>{back}</a>
        </p>
      </>
    ),
  })
}

/** For a form that was sent after its sign-in had ended: what was typed waits on the page. */
export function signedOutFormPage(action: string, sent: SentRequest): string {
  return waitingPage(words.signedOut, <Waiting action={action} sent={sent} button={words.sendAgain} fields={{}} />)
}

/** For a form of a page for everyone whose answer needs a sign-in: what it brought waits on the page, unread. */
export function signInFirstPage(action: string, sent: SentRequest): string {
  return waitingPage(words.signInFirst, <PlainForm action={action} carried={sent.form} buttons={[{ text: words.goOn }]} />)
}

/** Signing in happens on a page of its own, so that what was sent can wait on this one. */
function waitingPage({ title, paragraph, steps, signIn }: { readonly title: string; readonly paragraph: string; readonly steps: readonly string[]; readonly signIn: string }, waiting: ReactNode): string {
  return sitePage({
    title,
    content: (
      <>
        <PageHeading heading={title} answer={paragraph} />
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <a className="nhsuk-button nhsuk-button--secondary" href={href(paths.signIn)} target="_blank" rel="noreferrer">
            {signIn}
          </a>
        </p>
        {waiting}
      </>
    ),
  })
}

/** For a form that another sign-in drew: it is sent only when who is signed in now says so. */
export function otherSignInPage(action: string, sent: SentRequest, { name, mark }: Viewer): string {
  const { title, paragraph, choose, leave } = words.otherSignIn
  return sitePage({
    title,
    content: (
      <>
        <PageHeading heading={title} answer={paragraph(name)} />
        <p>{choose}</p>
        <Waiting action={action} sent={sent} button={words.sendAs(name)} fields={{ [markField]: [mark] }} />
        <p>
          <a href={href(paths.home)}>{leave}</a>
        </p>
      </>
    ),
  })
}

/** What was typed, to be read and to be sent again. */
function Waiting({ action, sent, button, fields }: { readonly action: string; readonly sent: SentRequest; readonly button: string; readonly fields: SentRequest['form'] }): ReactNode {
  const { [markField]: _mark, ...typed } = sent.form
  const { [formIdField]: _formId, ...shown } = typed
  const texts = Object.entries(shown).flatMap(([name, values]) => values.filter((text) => isTyped(name, text)))
  return (
    <>
      {texts.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">{words.typed}</h2>
          <ul>
            {texts.map((text, index) => (
              <li key={`${index} ${text}`}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {Object.keys(sent.files).length > 0 ? (
        <p>{words.file}</p>
      ) : (
        <PlainForm action={action} carried={{ ...typed, ...fields }} buttons={[{ text: button }]} />
      )}
    </>
  )
}

/** What forms carry by themselves says nothing to a reader, and a secret is not for whoever looks at the screen by now. */
const notForReading = /^(version|part|do|act|deed|kind|figures|separator|multiplier|column-\w+)$|secret/iu

function isTyped(name: string, text: string): boolean {
  return text.trim() !== '' && !isId(text) && !notForReading.test(name)
}
