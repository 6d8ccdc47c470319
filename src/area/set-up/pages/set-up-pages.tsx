import type { ReactNode } from 'react'
import { PageHeading, PlainForm, ProblemSummary, SearchForm, TextField } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { SetUpField, SetUpProblem, TypedSetUp } from '../rules.ts'
import { setUpProblemWords, setUpWords as words } from '../words.ts'

/** An organisation as the list shows it. */
export interface FoundOrganisation {
  readonly code: string
  readonly name: string
  readonly isOpen: boolean
}

/** The page that asks which organisation it is for. */
export function choosePage({ typed, found }: { readonly typed: string; readonly found: readonly FoundOrganisation[] | null }): string {
  const { title, answer, label, hint, none, byHand, byHandHint } = words.choose
  return sitePage({
    title,
    content: (
      <>
        <PageHeading caption={words.caption} heading={title} answer={answer} />
        <SearchForm action={href(paths.setUp)} field={{ id: 'q', name: 'q', label, hint, value: typed }} />
        {found !== null && (found.length === 0 ? <p>{none}</p> : <Found found={found} />)}
        <p>{byHandHint}</p>
        <p>
          <a href={href(paths.setUp, {}, { code: '' })}>{byHand}</a>
        </p>
      </>
    ),
  })
}

function Found({ found }: { readonly found: readonly FoundOrganisation[] }): ReactNode {
  const { closed, use } = words.choose
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.choose.found(found.length)}</h2>
      <ul className="ek-choices">
        {found.map(({ code, name, isOpen }) => (
          <li key={code}>
            <span>
              {name} ({code}){isOpen ? '' : `, ${closed}`}
            </span>{' '}
            <a href={href(paths.setUp, {}, { code, name })} aria-label={`${use}: ${name}`}>
              {use}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The page that asks about the organisation and its first administrator. */
export function aboutPage({ typed, problems }: { readonly typed: TypedSetUp; readonly problems: readonly SetUpProblem[] }): string {
  const { title, answer, organisationLegend, youLegend, button, nothingYet } = words.about
  const field = (name: SetUpField) => <Field key={name} name={name} typed={typed} problems={problems} />
  return sitePage({
    title,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: words.choose.title, href: href(paths.setUp) } },
    content: (
      <>
        <ProblemSummary problems={problems.map((problem) => ({ fieldId: problem.field, words: setUpProblemWords(problem) }))} />
        <PageHeading caption={words.caption} heading={title} answer={answer} />
        <PlainForm action={href(paths.setUp)} buttons={[{ text: button }]}>
          <h2 className="nhsuk-heading-m">{organisationLegend}</h2>
          {field('organisation')}
          {field('odsCode')}
          <h2 className="nhsuk-heading-m">{youLegend}</h2>
          {field('givenName')}
          {field('familyName')}
          {field('email')}
          <p>{nothingYet}</p>
        </PlainForm>
      </>
    ),
  })
}

function Field({ name, typed, problems }: { readonly name: SetUpField; readonly typed: TypedSetUp; readonly problems: readonly SetUpProblem[] }): ReactNode {
  const problem = problems.find((one) => one.field === name)
  const hint = words.about.hints[name]
  return <TextField id={name} name={name} label={words.about.labels[name]} value={typed[name]} {...(hint === '' ? {} : { hint })} {...(problem === undefined ? {} : { problem: setUpProblemWords(problem) })} />
}

/** For a link that was used or is over. */
export function linkOverPage(): string {
  const { title, answer, ways, signIn } = words.over
  return sitePage({
    title,
    content: (
      <>
        <PageHeading heading={title} answer={answer} />
        <ul>
          {ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
        <p>
          <a href={href(paths.signIn)}>{signIn}</a>
        </p>
      </>
    ),
  })
}
