import { Carried, OwnForm, ProblemSummary } from '../../../platform/design/index.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { commandField, commands, pageField } from '../rules/commands.ts'
import { type Described, type FieldId, askedField, carriedFields, frameFields, listFields } from '../rules/described.ts'
import type { Progress } from '../rules/question-order.ts'
import { askWords as words, textOf } from '../words/fields.ts'
import { QuestionAlone } from './questions-form.tsx'

/**
 * One question on a page.
 * @param progress where it stands; the first has no question before it
 * @param hasProblem true when the form was sent without an answer
 */
export function questionPage({ field, described, progress, hasProblem }: { readonly field: FieldId; readonly described: Described; readonly progress: Progress; readonly hasProblem: boolean }): string {
  const isFirst = progress.number === 1
  const problem = isOneOf(frameFields, field) ? words.choose[field] : words.choose.question
  return sitePage({
    title: textOf(field, described.audience).question,
    part: 'situations',
    hasProblem,
    ...(isFirst ? { wayBack: { kind: 'back', link: { text: words.backToSituations, href: href(paths.situations) } } } : {}),
    content: (
      <>
        {hasProblem && <ProblemSummary problems={[{ fieldId: field, words: problem }]} />}
        <OwnForm
          action={href(paths.situationQuestions)}
          carried={carriedFields(described, [field])}
          buttons={[
            { text: words.continue },
            ...(isFirst ? [] : [{ text: words.back, name: commandField, value: commands.back, isSecondary: true }]),
            { text: words.seeAll, name: commandField, value: commands.showAll, isSecondary: true },
          ]}
        >
          <Carried fields={{ [pageField]: [field], ...(isOneOf(listFields, field) ? { [askedField]: [field] } : {}) }} />
          <QuestionAlone field={field} described={described} caption={words.caption(progress)} {...(hasProblem ? { problem } : {})} />
        </OwnForm>
        {isFirst && (
          <p>
            {words.time} {words.promise}
          </p>
        )}
      </>
    ),
  })
}
