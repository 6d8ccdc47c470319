import type { ReactNode } from 'react'
import { CannotTell, InlineMark, NextSteps, OwnForm, PageHeading, PrintButton } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type Described, type FieldId, carriedFields, valueOf } from '../rules/described.ts'
import type { Reading } from '../rules/reading.ts'
import { firstWords, readingWords } from '../words/advice.ts'
import { answerText, fieldWords } from '../words/fields.ts'
import { resultWords as words } from '../words/library.ts'
import { ChangesSection, FirstReason, MindSection, ReadingFoot, RisksSection, SecondLooks, StyleSection, TraceDetails } from './reading.tsx'

/** What somebody's own situation asks for, and at its foot the answers that it rests on. */
export function resultPage(described: Described, reading: Reading): string {
  const { advice, situation } = reading
  return sitePage({
    title: words.title,
    part: 'situations',
    content: (
      <div className="ek-reading">
        <PageHeading caption={words.caption} heading={firstWords[advice.first].heading} />
        {advice.first === 'cannot-tell' ? (
          <>
            <CannotTell because={<FirstReason advice={advice} />} />
            <p>{readingWords.cannotTellFirst}</p>
          </>
        ) : (
          <p className="nhsuk-body-l">
            <InlineMark meaning={advice.first} /> <FirstReason advice={advice} />
          </p>
        )}
        <StyleSection advice={advice} />
        <MindSection advice={advice} />
        <ChangesSection reading={reading} />
        <RisksSection situation={situation} />
        <TraceDetails advice={advice} />
        <ReadingFoot reading={reading} />
        <SecondLooks advice={advice} />
        <h2 className="nhsuk-heading-m">{words.answersHeading}</h2>
        <OwnForm action={href(paths.situationQuestions)} carried={carriedFields(described)} buttons={[{ text: words.changeAll, name: 'view', value: 'all', isSecondary: true }]}>
          <dl className="nhsuk-summary-list">
            {reading.needed.map((field) => (
              <AnswerRow key={field} field={field} described={described} />
            ))}
          </dl>
        </OwnForm>
        <p>{words.promise}</p>
        <PrintButton />
        <NextSteps
          links={[
            { text: words.startAgain, href: href(paths.situationQuestions) },
            { text: words.next.library, href: href(paths.situations) },
            { text: words.next.practise, href: href(paths.situationPractice) },
            { text: words.next.talk, href: href(paths.steppingUpPlan) },
          ]}
        />
      </div>
    ),
  })
}

function AnswerRow({ field, described }: { readonly field: FieldId; readonly described: Described }): ReactNode {
  const { short } = fieldWords[field]
  return (
    <div className="nhsuk-summary-list__row">
      <dt className="nhsuk-summary-list__key">{short}</dt>
      <dd className="nhsuk-summary-list__value">{answerText(field, valueOf(described, field))}</dd>
      <dd className="nhsuk-summary-list__actions ek-screen-only">
        <button type="submit" className="ek-link-button" name="change" value={field}>
          {words.change}
          <span className="nhsuk-u-visually-hidden">{` ${short}`}</span>
        </button>
      </dd>
    </div>
  )
}
