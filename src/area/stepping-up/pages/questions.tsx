import type { ReactNode } from 'react'
import { CheckboxQuestion, DateQuestion, RadioQuestion } from '../../../platform/design/index.ts'
import { kinds, matters, professions, settings } from '../rules/answers.ts'
import type { AnswerProblem } from '../rules/check-plan.ts'
import type { TypedPlan } from '../rules/typed-plan.ts'
import { kindHints, kindWords, matterWords, professionWords, settingHints, settingWords } from '../words/answers.ts'
import { questionWords as words } from '../words/questions.ts'
import { problemAt } from './plan-problems.ts'

/** The fields of the questions. */
const questionFields: ReadonlySet<string> = new Set(['profession', 'setting', 'kind', 'start-day', 'start-month', 'start-year', 'end-day', 'end-month', 'end-year', 'agreed'])

/** Does this page have a field of its own for it? */
export function isQuestionField(name: string): boolean {
  return questionFields.has(name)
}

/** The questions, with what was typed. */
export function Questions({ typed, problems }: { readonly typed: TypedPlan; readonly problems: readonly AnswerProblem[] }): ReactNode {
  return (
    <>
      <RadioQuestion name="profession" legend={words.profession} value={typed.profession} choices={professions.map((value) => ({ value, text: professionWords[value] }))} {...problemAt(problems, 'profession')} />
      <RadioQuestion
        name="setting"
        legend={words.setting}
        value={typed.setting}
        choices={settings.map((value) => ({ value, text: settingWords[value], ...hintOf(settingHints[value]) }))}
        {...problemAt(problems, 'setting')}
      />
      <RadioQuestion name="kind" legend={words.kind} value={typed.kind} choices={kinds.map((value) => ({ value, text: kindWords[value], hint: kindHints[value] }))} {...problemAt(problems, 'kind')} />
      <DateQuestion name="start" legend={words.start} hint={words.startHint} value={typed.start} {...problemAt(problems, 'start')} />
      <DateQuestion name="end" legend={words.end} hint={words.endHint} value={typed.end} {...problemAt(problems, 'end')} />
      <CheckboxQuestion name="agreed" legend={words.agreed} hint={words.agreedHint} values={typed.agreed} choices={matters.map((value) => ({ value, text: matterWords[value] }))} />
    </>
  )
}

function hintOf(hint: string | undefined): { readonly hint?: string } {
  return hint === undefined ? {} : { hint }
}
