import type { ReactNode } from 'react'
import { FormButtons, LongText } from '../../../../platform/design/index.ts'
import type { Agreement } from '../../rules/agreement.ts'
import type { TextProblem } from '../../rules/check-plan.ts'
import { commandFields } from '../../rules/command.ts'
import type { CharterBox, PlanSheets } from '../../rules/plan-sheets.ts'
import { fieldName } from '../../rules/text-field.ts'
import { charterPartWords, matterWords } from '../../words/answers.ts'
import { planWords as words } from '../../words/plan.ts'
import { problemAt } from '../plan-problems.ts'

/** About how many characters fit in a line of a box on a phone. */
const charactersInLine = 40
const rowsAtMost = 14

/** The charter: eight boxes, each with a draft that can be changed and put back; and what is agreed, which the questions say. */
export function CharterSheet({ sheets: { charter, agreement }, problems }: { readonly sheets: PlanSheets; readonly problems: readonly TextProblem[] }): ReactNode {
  return (
    <>
      {charter.map((box) => (
        <Box key={box.part} box={box} problems={problems} />
      ))}
      <section className="ek-charter-box">
        <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">{words.standHeading}</h3>
        <p className="nhsuk-hint">{words.standFrom}</p>
        <AgreementWords agreement={agreement} />
      </section>
    </>
  )
}

function Box({ box: { part, text, isChanged }, problems }: { readonly box: CharterBox; readonly problems: readonly TextProblem[] }): ReactNode {
  const name = fieldName({ kind: 'charter', part })
  return (
    <div className="ek-charter-box">
      <LongText id={name} name={name} label={charterPartWords[part]} hint={words.boxHint} value={text} rows={rowsFor(text)} {...problemAt(problems, name)} />
      {isChanged && <FormButtons buttons={[{ text: words.putDraftBack(charterPartWords[part]), name: commandFields.draft, value: part, isSecondary: true }]} />}
    </div>
  )
}

function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersInLine)), 0)
  return Math.min(rowsAtMost, Math.max(3, lines + 1))
}

/** What is agreed, with what was written of it, and what is not. The same on screen and on paper. */
export function AgreementWords({ agreement: { agreed, open } }: { readonly agreement: Agreement }): ReactNode {
  return (
    <>
      <p className="ek-written">
        <strong>{words.agreed}</strong> {agreed.map(({ matter, note }) => (note === null ? matterWords[matter] : `${matterWords[matter]} (${note})`)).join('; ') || words.noMatter}
      </p>
      <p>
        <strong>{words.notAgreed}</strong> {open.map((matter) => matterWords[matter]).join('; ') || words.noMatter}
      </p>
    </>
  )
}
