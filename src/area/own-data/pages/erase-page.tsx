import type { ReactNode } from 'react'
import { type FormOrigin, PageHeading, PlainForm, ProblemSummary, TextField, dateText, Notice } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { OwnDataContributor } from '../../../platform/own-data/index.ts'
import type { ErasureRefusal } from '../rules/erasure.ts'
import type { Erasable } from '../service/erasure.ts'
import { eraseWords as words } from '../words/erase.ts'

const backToPeople = { kind: 'back', link: { text: words.back, href: href(paths.people) } } as const

/** Everything that the page shows. */
export interface EraseView {
  readonly person: Erasable
  readonly contributors: readonly OwnDataContributor[]
  readonly typed: string
  readonly problem: 'other-name' | 'changed-meanwhile' | null
  readonly from: FormOrigin
}

/** What would go and what would stay, and the form that asks for the name. */
export function erasePage({ person, contributors, typed, problem, from }: EraseView): string {
  const { personId, name, leftOn, version } = person
  const fieldProblem = problem === 'other-name' ? { problem: words.otherName(name) } : {}
  return sitePage({
    title: words.title,
    hasProblem: problem === 'other-name',
    wayBack: backToPeople,
    content: (
      <>
        <ProblemSummary problems={problem === 'other-name' ? [{ fieldId: 'name', words: words.otherName(name) }] : []} />
        <PageHeading heading={words.title} answer={words.answer(name)} />
        {problem === 'changed-meanwhile' && (
          <Notice>{words.conflict}</Notice>
        )}
        <div className="ek-reading">
          {leftOn !== null && <p>{words.left(dateText(leftOn))}</p>}
          <p>{words.before}</p>
          <h2 className="nhsuk-heading-m">{words.goesHeading}</h2>
          <Erasures contributors={contributors} kind="goes" />
          <h2 className="nhsuk-heading-m">{words.staysHeading}</h2>
          <Erasures contributors={contributors} kind="stays" />
          <p>{words.backups}</p>
          <PlainForm action={href(paths.erase, { person: personId })} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.button }]}>
            <TextField id="name" name="name" label={words.field} hint={words.fieldHint(name)} value={typed} {...fieldProblem} />
          </PlainForm>
          <p>
            <a href={href(paths.people)}>{words.leave}</a>
          </p>
        </div>
      </>
    ),
  })
}

function Erasures({ contributors, kind }: { readonly contributors: readonly OwnDataContributor[]; readonly kind: 'goes' | 'stays' }): ReactNode {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {contributors
        .filter(({ erasure }) => erasure.kind === kind)
        .map(({ kind: name, erasure }) => (
          <li key={name}>{erasure.words}</li>
        ))}
    </ul>
  )
}

/** For somebody who works here, or is the last administrator. */
export function refusedPage(name: string, refusal: ErasureRefusal): string {
  return plainPage(words.refusedTitle, words.refusal(name, refusal))
}

/** For somebody who was erased. @param day on which it happened */
export function erasedPage(day: string): string {
  return plainPage(words.doneTitle, words.done(dateText(day)))
}

function plainPage(title: string, answer: string): string {
  return sitePage({
    title,
    wayBack: backToPeople,
    content: (
      <>
        <PageHeading heading={title} answer={answer} />
        <p>
          <a href={href(paths.people)}>{words.toPeople}</a>
        </p>
      </>
    ),
  })
}
