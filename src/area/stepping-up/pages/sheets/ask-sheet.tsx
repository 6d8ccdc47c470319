import type { ReactNode } from 'react'
import { LongText, TaskList } from '../../../../platform/design/index.ts'
import type { QuestionToAsk } from '../../content/kinds.ts'
import type { Plan } from '../../rules/answers.ts'
import type { TextProblem } from '../../rules/check-plan.ts'
import type { ShownQuestion } from '../../rules/plan-sheets.ts'
import { fieldName } from '../../rules/text-field.ts'
import { matterWords } from '../../words/answers.ts'
import { planWords as words } from '../../words/plan.ts'
import { problemAt } from '../plan-problems.ts'
import { WhereFrom } from '../where-from.tsx'

/** What to ask before saying yes, and what was agreed. */
export function AskSheet({ questions, notes, problems }: { readonly questions: readonly ShownQuestion[]; readonly notes: Plan['notes']; readonly problems: readonly TextProblem[] }): ReactNode {
  return (
    <>
      {questions.map((question) => (
        <section key={question.matter} className="ek-question">
          <QuestionWords question={question} />
          <TaskList name="agreed" tasks={[{ id: question.matter, text: words.isAgreed(matterWords[question.matter]), isDone: question.isAgreed }]} />
          <Note question={question} text={notes[question.matter] ?? ''} problems={problems} />
        </section>
      ))}
      <WhereFrom sources={questions.flatMap(({ sources }) => sources)} />
    </>
  )
}

function Note({ question: { matter }, text, problems }: { readonly question: ShownQuestion; readonly text: string; readonly problems: readonly TextProblem[] }): ReactNode {
  const name = fieldName({ kind: 'note', matter })
  return <LongText id={name} name={name} label={words.note(matterWords[matter])} hint={words.boxHint} rows={3} value={text} {...problemAt(problems, name)} />
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
