import type { ReactNode } from 'react'
import { type CarriedFields, Doors, NextSteps, OwnForm, PageHeading, factorWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { AspectContrast, CommonQuestion, FactorContent, FieldOfWork } from '../content/kinds.ts'
import { readingWords as words } from '../words.ts'
import { Aspects } from './aspects.tsx'
import { FieldButtons, FieldLinks, aspectsId } from './field-choice.tsx'
import { Marked } from './marked.tsx'

/** The reading page: open to everyone at its address, or in the midst of a sorting whose first ten travel along. */
export interface ReadingModel {
  readonly aspects: readonly AspectContrast[]
  readonly factors: readonly FactorContent[]
  readonly questions: readonly CommonQuestion[]
  readonly field: FieldOfWork
  /** True when the field was asked for: then its examples stand open. */
  readonly isFieldChosen: boolean
  /** The first ten, when they were sorted before reading. */
  readonly carried: CarriedFields | null
}

/** The difference in five minutes. */
export function readingPage(model: ReadingModel): string {
  const { aspects, factors, questions, field, isFieldChosen, carried } = model
  const whatIsEach = questions[0]
  return sitePage({
    title: words.title,
    part: 'difference',
    content: (
      <>
        <PageHeading heading={words.heading} answer={words.answer} />
        {carried === null && (
          <>
            <p>{words.order}</p>
            <Doors doors={[{ ...words.sortFirst, href: href(paths.differenceSort) }]} isFirstLarge />
          </>
        )}
        {whatIsEach !== undefined && (
          <>
            <h2 className="nhsuk-heading-m">{words.sharedHeading}</h2>
            <Marked statement={whatIsEach.short} />
          </>
        )}
        <h2 className="nhsuk-heading-m" id={aspectsId}>
          {words.aspectsHeading}
        </h2>
        <p>{words.aspectsLead}</p>
        {carried === null ? <FieldLinks field={field} /> : <FieldButtons field={field} carried={carried} />}
        <Aspects aspects={aspects} field={field} isOpen={isFieldChosen} />
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
        <h2 className="nhsuk-heading-m">{words.againHeading}</h2>
        <SortAgain carried={carried} />
        <NextSteps
          links={[
            { text: words.next.steppingUp, href: href(paths.steppingUp) },
            { text: words.next.situations, href: href(paths.situations) },
            { text: words.next.class, href: href(paths.classOpen) },
          ]}
        />
      </>
    ),
  })
}

function SortAgain({ carried }: Pick<ReadingModel, 'carried'>): ReactNode {
  if (carried === null) return <Doors doors={[{ ...words.again, href: href(paths.differenceSortAgain) }]} isFirstLarge />
  return (
    <>
      <p>{words.continueHint}</p>
      <OwnForm
        action={href(paths.differenceSortAgain)}
        carried={carried}
        buttons={[
          { text: words.continueButton, name: 'step', value: 'sort' },
          { text: words.backToComparison, name: 'step', value: 'compare', action: href(paths.differenceSort), isSecondary: true },
        ]}
      />
    </>
  )
}
