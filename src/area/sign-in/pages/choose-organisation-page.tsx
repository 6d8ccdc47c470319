import type { ReactNode } from 'react'
import { NextSteps, Notice, PageHeading, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { ListedOrganisation, OrganisationChoice } from '../rules/organisation-choice.ts'
import { wayInWords } from '../words/ways-in.ts'
import { Demonstration } from './demonstration-link.tsx'
import { OrganisationSearch, searchFieldId } from './organisation-search.tsx'
import type { WayBackIn } from './way-back-in.ts'

const words = wayInWords.choose

/** The page that asks which organisation somebody works for. */
export function chooseOrganisationPage(choice: Exclude<OrganisationChoice, { readonly kind: 'only' }>, back: WayBackIn, hasDemonstration: boolean): string {
  if (choice.kind === 'none') return nobodyPage(back, hasDemonstration)
  const problem = choice.kind === 'search' && choice.typed === '' ? words.nothingTyped : undefined
  return sitePage({
    title: words.title,
    hasProblem: problem !== undefined,
    content: (
      <div className="ek-reading">
        <ProblemSummary problems={problem === undefined ? [] : [{ fieldId: searchFieldId, words: problem }]} />
        <PageHeading heading={words.title} answer={words.answer} />
        {back.because === 'demonstration-over' && <Notice>{wayInWords.over}</Notice>}
        {choice.kind === 'search' && <OrganisationSearch typed={choice.typed ?? ''} back={back} {...(problem === undefined ? {} : { problem })} />}
        <Found choice={choice} back={back} />
        <p>{words.missing}</p>
        {hasDemonstration && <Demonstration />}
      </div>
    ),
  })
}

function nobodyPage(back: WayBackIn, hasDemonstration: boolean): string {
  const { title, answer, setUp, without, front } = wayInWords.none
  return sitePage({
    title,
    content: (
      <div className="ek-reading">
        <PageHeading heading={title} answer={answer} />
        {back.because === 'demonstration-over' && <Notice>{wayInWords.over}</Notice>}
        <p>{setUp}</p>
        {hasDemonstration && <Demonstration />}
        <p>{without}</p>
        <NextSteps links={[{ text: front, href: href(paths.front) }]} />
      </div>
    ),
  })
}

function Found({ choice, back }: { readonly choice: Extract<OrganisationChoice, { readonly kind: 'list' | 'search' }>; readonly back: WayBackIn }): ReactNode {
  if (choice.kind === 'list') return <Organisations organisations={choice.organisations} back={back} />
  if (choice.typed === null || choice.typed === '') return null
  if (choice.found.length === 0) return <p>{words.nothing(choice.typed)}</p>
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.foundHeading}</h2>
      <Organisations organisations={choice.found} back={back} />
      {choice.isCut && <p>{words.cut}</p>}
    </>
  )
}

function Organisations({ organisations, back }: { readonly organisations: readonly ListedOrganisation[]; readonly back: WayBackIn }): ReactNode {
  return (
    <ul className="nhsuk-list">
      {organisations.map(({ odsCode, name }) => (
        <li key={odsCode}>
          <a href={href(paths.signInAt, { organisation: odsCode }, back)}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
