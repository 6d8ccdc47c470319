import type { ReactNode } from 'react'
import { Carried, OwnForm, PageHeading, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { commandField, commands } from '../rules/commands.ts'
import { type Described, type FieldId, askedField, frameFields, listFields, yesNoFields } from '../rules/described.ts'
import { askWords as words } from '../words/fields.ts'
import { Question } from './questions-form.tsx'

/**
 * All questions on one page.
 * @param hasProblem true when it was sent without saying whom it is about, the one question that has no "not sure"
 */
export function allQuestionsPage(described: Described, hasProblem: boolean): string {
  const part = (fields: readonly FieldId[]): ReactNode =>
    fields.map((field) => <Question key={field} field={field} described={described} {...(hasProblem && field === 'audience' ? { problem: words.choose.audience } : {})} />)
  return sitePage({
    title: words.allTitle,
    part: 'situations',
    hasProblem,
    wayBack: { kind: 'back', link: { text: words.backToSituations, href: href(paths.situations) } },
    content: (
      <>
        {hasProblem && <ProblemSummary problems={[{ fieldId: 'audience', words: words.choose.audience }]} />}
        <PageHeading heading={words.allHeading} answer={words.allLead} />
        <p>{words.promise}</p>
        <OwnForm
          action={href(paths.situationQuestions)}
          buttons={[
            { text: words.read, name: commandField, value: commands.read },
            { text: words.oneByOne, name: commandField, value: commands.oneByOne, isSecondary: true },
          ]}
        >
          <h2 className="nhsuk-heading-m">{words.allFrame}</h2>
          {part(frameFields)}
          <h2 className="nhsuk-heading-m">{words.allQuestions}</h2>
          <p className="nhsuk-hint">{words.allQuestionsHint}</p>
          {part(yesNoFields)}
          <h2 className="nhsuk-heading-m">{words.allLists}</h2>
          <Carried fields={{ [askedField]: listFields }} />
          {part(listFields)}
        </OwnForm>
      </>
    ),
  })
}
