import type { ReactNode } from 'react'
import { FormButtons, LongText } from '../../../../platform/design/index.ts'
import { type CharterPart, charterParts } from '../../rules/answers.ts'
import { charterPartWords } from '../../words/answers.ts'
import { planWords as words } from '../../words/plan.ts'
import { type PlanState, problemAt } from '../plan-state.ts'

/** About how many characters fit in a line of a box on a phone. */
const charactersInLine = 40
const rowsAtMost = 14

/** The charter: eight boxes, each with a draft that can be changed and put back. */
export function CharterSheet({ typed, answers, content, problems }: PlanState): ReactNode {
  const draft = content.charterDraft(answers)
  return charterParts.map((part) => <Box key={part} part={part} draft={draft[part]} text={typed.charter[part] ?? draft[part]} {...problemAt(problems, `charter-${part}`)} />)
}

function Box({ part, draft, text, problem }: { readonly part: CharterPart; readonly draft: string; readonly text: string; readonly problem?: string }): ReactNode {
  return (
    <div className="ek-charter-box">
      <LongText id={`charter-${part}`} name={`charter-${part}`} label={charterPartWords[part]} value={text} rows={rowsFor(text)} {...(problem === undefined ? {} : { problem })} />
      {text.trim() !== draft.trim() && <FormButtons buttons={[{ text: words.putDraftBack(charterPartWords[part]), name: 'draft', value: part, isSecondary: true }]} />}
    </div>
  )
}

function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersInLine)), 0)
  return Math.min(rowsAtMost, Math.max(3, lines + 1))
}
