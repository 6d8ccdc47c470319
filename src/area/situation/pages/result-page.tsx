import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { NextSteps, OwnForm, PageHeading, PrintButton } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { changeField, commandField, commands } from '../rules/commands.ts'
import { type Described, type FieldId, carriedFields, valueOf } from '../rules/described.ts'
import type { Reading } from '../rules/reading.ts'
import { firstWords } from '../words/advice.ts'
import { answerText, textOf } from '../words/fields.ts'
import { resultWords as words } from '../words/library.ts'
import { WholeReading } from './reading.tsx'

/** What somebody's own situation asks for, and at its foot the answers that it rests on. */
export function resultPage(described: Described, reading: Reading): string {
  return sitePage({
    title: words.title,
    part: 'situations',
    content: (
      <div className="ek-reading">
        <PageHeading caption={words.caption} heading={firstWords[reading.advice.first].heading} />
        <WholeReading reading={reading} />
        <Details className="ek-print-open">
          <Details.Summary>{words.answersSummary}</Details.Summary>
          <Details.Text>
            <OwnForm action={href(paths.situationQuestions)} carried={carriedFields(described)} buttons={[{ text: words.changeAll, name: commandField, value: commands.showAll, isSecondary: true }]}>
              <dl className="nhsuk-summary-list">
                {reading.needed.map((field) => (
                  <AnswerRow key={field} field={field} described={described} />
                ))}
              </dl>
            </OwnForm>
          </Details.Text>
        </Details>
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
  const { short } = textOf(field, described.audience)
  return (
    <div className="nhsuk-summary-list__row">
      <dt className="nhsuk-summary-list__key">{short}</dt>
      <dd className="nhsuk-summary-list__value">{answerText(field, valueOf(described, field), described.audience)}</dd>
      <dd className="nhsuk-summary-list__actions ek-screen-only">
        <button type="submit" className="ek-link-button" name={changeField} value={field}>
          {words.change}
          <span className="nhsuk-u-visually-hidden">{` ${short}`}</span>
        </button>
      </dd>
    </div>
  )
}
