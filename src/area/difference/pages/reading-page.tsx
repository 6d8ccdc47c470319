import type { ReactNode } from 'react'
import { type CarriedFields, Doors, NextSteps, OwnForm, PageHeading, factorWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { AspectContrast, CommonQuestion, FactorContent } from '../content/kinds.ts'
import type { ClassCode } from '../rules/class-code.ts'
import { sourcesOf } from '../rules/source-numbers.ts'
import { readingWords as words } from '../words.ts'
import { Aspects } from './aspects.tsx'
import { FieldButtons, FieldLinks, type ShownField, aspectsId, fieldOf } from './field-choice.tsx'
import { Marked } from './marked.tsx'
import { Sources } from './sources.tsx'

/** How somebody comes to read: by the address alone, between two sortings whose first ten travel along, or with a class. */
export type ReadingWith = { readonly kind: 'nothing' } | { readonly kind: 'first-ten'; readonly carried: CarriedFields } | { readonly kind: 'class'; readonly code: ClassCode }

/** The reading page. */
export interface ReadingModel {
  readonly aspects: readonly AspectContrast[]
  readonly factors: readonly FactorContent[]
  readonly questions: readonly CommonQuestion[]
  readonly shown: ShownField
  readonly readingWith: ReadingWith
}

/** The difference in five minutes. */
export function readingPage({ aspects, factors, questions, shown, readingWith }: ReadingModel): string {
  const whatIsEach = questions.slice(0, 1).map(({ short }) => short)
  const listed = sourcesOf(whatIsEach)
  return sitePage({
    title: words.title,
    part: 'difference',
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        <Beginning readingWith={readingWith} />
        <h2 className="nhsuk-heading-m">{words.sharedHeading}</h2>
        {whatIsEach.map((statement) => (
          <Marked key={statement.text} statement={statement} listed={listed} />
        ))}
        <h2 className="nhsuk-heading-m" id={aspectsId}>
          {words.aspectsHeading}
        </h2>
        <p>{words.aspectsLead}</p>
        <Fields shown={shown} readingWith={readingWith} />
        <Aspects aspects={aspects} shown={shown} />
        <h2 className="nhsuk-heading-m">{words.factorsHeading}</h2>
        <p>{words.factorsLead}</p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {factors.map(({ factor }) => (
            <li key={factor}>{factorWords[factor]}</li>
          ))}
        </ul>
        <p>
          <a href={href(paths.differenceFactors)}>{words.factorsLink}</a>
        </p>
        <h2 className="nhsuk-heading-m">{words.questionsHeading}</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {questions.map(({ id, question }) => (
            <li key={id}>
              <a href={href(paths.differenceQuestion, { question: id })}>{question}</a>
            </li>
          ))}
        </ul>
        <Sources listed={listed} />
        <h2 className="nhsuk-heading-m">{words.againHeading}</h2>
        <SortAgain readingWith={readingWith} />
      </>
    ),
  })
}

function Beginning({ readingWith }: Pick<ReadingModel, 'readingWith'>): ReactNode {
  switch (readingWith.kind) {
    case 'first-ten':
      return null
    case 'class':
      return <p>{words.withClass(readingWith.code)}</p>
    case 'nothing':
      return (
        <>
          <p>{words.order}</p>
          <Doors doors={[{ ...words.sortFirst, href: href(paths.differenceSort) }]} isFirstLarge />
        </>
      )
  }
}

function Fields({ shown, readingWith }: Pick<ReadingModel, 'shown' | 'readingWith'>): ReactNode {
  const field = fieldOf(shown)
  switch (readingWith.kind) {
    case 'first-ten':
      return <FieldButtons field={field} carried={readingWith.carried} />
    case 'class':
      return <FieldLinks field={field} code={readingWith.code} />
    case 'nothing':
      return <FieldLinks field={field} />
  }
}

/** The way on. Who reads with a class has only one: the others wait. */
function SortAgain({ readingWith }: Pick<ReadingModel, 'readingWith'>): ReactNode {
  switch (readingWith.kind) {
    case 'class':
      return <Doors doors={[{ ...words.againWithClass, href: href(paths.classSort, { code: readingWith.code }, { round: 'after' }) }]} isFirstLarge />
    case 'nothing':
      return (
        <>
          <Doors doors={[{ ...words.again, href: href(paths.differenceSortAgain) }]} isFirstLarge />
          <WaysOn />
        </>
      )
    case 'first-ten':
      return (
        <>
          <p>{words.continueHint}</p>
          <OwnForm
            action={href(paths.differenceSortAgain)}
            carried={readingWith.carried}
            buttons={[
              { text: words.continueButton, name: 'step', value: 'sort' },
              { text: words.backToComparison, name: 'step', value: 'compare', action: href(paths.differenceSort), isSecondary: true },
            ]}
          />
          <WaysOn />
        </>
      )
  }
}

function WaysOn(): ReactNode {
  return (
    <NextSteps
      links={[
        { text: words.next.capabilities, href: href(paths.capabilities) },
        { text: words.next.steppingUp, href: href(paths.steppingUp) },
        { text: words.next.situations, href: href(paths.situations) },
        { text: words.next.class, href: href(paths.classOpen) },
      ]}
    />
  )
}
