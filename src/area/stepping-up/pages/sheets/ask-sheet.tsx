import type { ReactNode } from 'react'
import { LongText, TaskList } from '../../../../platform/design/index.ts'
import type { QuestionToAsk } from '../../content/kinds.ts'
import { matterWords } from '../../words/answers.ts'
import { planWords as words } from '../../words/plan.ts'
import { type PlanState, problemAt } from '../plan-state.ts'
import { WhereFrom } from '../where-from.tsx'

/** What to ask before saying yes, and what was agreed. */
export function AskSheet({ typed, answers, content, problems }: PlanState): ReactNode {
  const questions = content.questionsToAsk(answers)
  return (
    <>
      {questions.map((question) => (
        <section key={question.matter} className="ek-question">
          <QuestionWords question={question} />
          <TaskList name="agreed" tasks={[{ id: question.matter, text: words.isAgreed(matterWords[question.matter]), isDone: typed.agreed.includes(question.matter) }]} />
          <LongText
            id={`note-${question.matter}`}
            name={`note-${question.matter}`}
            label={words.note(matterWords[question.matter])}
            rows={3}
            value={typed.notes[question.matter] ?? ''}
            {...problemAt(problems, `note-${question.matter}`)}
          />
        </section>
      ))}
      <WhereFrom sources={questions.flatMap(({ sources }) => sources)} />
    </>
  )
}

/** A question with why it matters and what a good answer sounds like. */
export function QuestionWords({ question: { question, why, goodAnswer } }: { readonly question: QuestionToAsk }): ReactNode {
  return (
    <>
      <h3 className="nhsuk-heading-m">{question}</h3>
      <p>
        <strong>{words.whyAsk}</strong> {why}
      </p>
      <p>
        <strong>{words.goodAnswer}</strong> {goodAnswer}
      </p>
    </>
  )
}
