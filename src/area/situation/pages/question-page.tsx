import { Carried, OwnForm, ProblemSummary } from '../../../platform/design/index.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type Described, type FieldId, askedField, carriedFields, frameFields, listFields } from '../rules/described.ts'
import { askWords as words, fieldWords } from '../words/fields.ts'
import { QuestionAlone } from './questions-form.tsx'

/**
 * One question on a page.
 * @param isFirst true when there is no question before it
 * @param hasProblem true when the form was sent without an answer
 */
export function questionPage({ field, described, isFirst, hasProblem }: { readonly field: FieldId; readonly described: Described; readonly isFirst: boolean; readonly hasProblem: boolean }): string {
  const problem = isOneOf(frameFields, field) ? words.choose[field] : words.choose.question
  return sitePage({
    title: fieldWords[field].question,
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
            ...(isFirst ? [] : [{ text: words.back, name: 'back', value: 'yes', isSecondary: true }]),
            { text: words.seeAll, name: 'view', value: 'all', isSecondary: true },
          ]}
        >
          <Carried fields={{ on: [field], ...(isOneOf(listFields, field) ? { [askedField]: [field] } : {}) }} />
          <QuestionAlone field={field} described={described} caption={words.caption} {...(hasProblem ? { problem } : {})} />
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
