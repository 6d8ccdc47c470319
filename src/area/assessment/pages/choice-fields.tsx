import type { ReactNode } from 'react'
import { type Problem, RadioQuestion, problemAt, stageWords } from '../../../platform/design/index.ts'
import { questionForms } from '../../framework/index.ts'
import { type Offer, minutesFor } from '../rules/offer.ts'
import { beginWords as words, minutesText, partWords, questionsText, stageHints } from '../words/assessments.ts'

/** What is chosen in the fields, as text; empty for nothing. */
export interface ChosenText {
  readonly form: string
  readonly stage: string
}

/** The choice of a form and of a stage. */
export function ChoiceFields({ offer, chosen, stageFrom, problems }: { readonly offer: Offer; readonly chosen: ChosenText; readonly stageFrom: string | null; readonly problems: readonly Problem[] }): ReactNode {
  const { stages, withoutQuestions, counts, hasShortForm } = offer
  const stageHint = [words.stageHint, ...(stageFrom === null ? [] : [stageFrom]), ...withoutQuestions.map((stage) => words.otherStage(stageWords[stage]))]
  const said = questionForms.map((form) => ({ form, count: questionsText(counts[form]), time: minutesText(minutesFor(counts[form].most)) }))
  return (
    <>
      <RadioQuestion name="stage" size="s" legend={words.stage} hint={stageHint.join(' ')} value={chosen.stage} choices={stages.map((stage) => ({ value: stage, text: stageWords[stage], hint: stageHints[stage] }))} {...problemAt(problems, 'stage')} />
      {hasShortForm ? (
        <RadioQuestion name="form" size="s" legend={words.form} value={chosen.form} choices={said.map(({ form, count, time }) => ({ value: form, text: partWords.forms[form], hint: words.formHints[form](count, time) }))} {...problemAt(problems, 'form')} />
      ) : (
        said.filter(({ form }) => form === 'full').map(({ form, count, time }) => <p key={form}>{words.oneForm(count, time)}</p>)
      )}
    </>
  )
}
