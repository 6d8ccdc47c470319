import type { ReactNode } from 'react'
import { SummaryList } from 'nhsuk-react-components'
import { type AskedQuestion, sectionsOf } from '../rules/questions.ts'
import { checkWords as words } from '../words/answers.ts'
import { partWords } from '../words/assessments.ts'
import { ReplyText } from './reply-text.tsx'

/** All questions with their answers, by domain and capability. @param changeHref where an answer is changed; null where none can be */
export function AnswersList({ asked, changeHref }: { readonly asked: readonly AskedQuestion[]; readonly changeHref: ((place: number) => string) | null }): ReactNode {
  return sectionsOf(asked).map(({ domain, questions }) => (
    <section key={domain ?? 'neither'}>
      <h2 className="nhsuk-heading-m">{domain === null ? partWords.neither : partWords.domains[domain]}</h2>
      <SummaryList className="ek-answers">
        {questions.map((question) => (
          <SummaryList.Row key={question.itemId}>
            <SummaryList.Key>
              <span className="ek-note">{question.capability.name}</span>
              {question.text}
            </SummaryList.Key>
            <SummaryList.Value>{question.answer === null ? <span className="ek-absent">{words.notAnswered}</span> : <ReplyText answer={question.answer} />}</SummaryList.Value>
            {changeHref !== null && (
              <SummaryList.Action href={changeHref(question.place)} visuallyHiddenText={words.ofQuestion(question.text)}>
                {question.answer === null ? words.reply : words.change}
              </SummaryList.Action>
            )}
          </SummaryList.Row>
        ))}
      </SummaryList>
    </section>
  ))
}
