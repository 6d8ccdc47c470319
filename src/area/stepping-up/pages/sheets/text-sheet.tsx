import type { ReactNode } from 'react'
import { planWords as words } from '../../words/plan.ts'

/** The plan as plain text. */
export interface PlanTexts {
  /** All of it, as its file reads: it can be opened again. */
  readonly mine: string
  /** The message to the line manager. */
  readonly manager: string
}

/** The plan as two texts in boxes that can be selected and copied, and not changed. They are not sent along. */
export function TextSheet({ texts }: { readonly texts: PlanTexts }): ReactNode {
  return (
    <>
      <h3 className="nhsuk-heading-m">{words.mineHeading}</h3>
      <p>
        {words.mineCare} {words.mineOpens}
      </p>
      <TextBox id="text-for-me" label={words.mineLabel} text={texts.mine} />
      <h3 className="nhsuk-heading-m">{words.managerHeading}</h3>
      <p>{words.managerHolds}</p>
      <TextBox id="text-for-manager" label={words.managerLabel} text={texts.manager} />
    </>
  )
}

function TextBox({ id, label, text }: { readonly id: string; readonly label: string; readonly text: string }): ReactNode {
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      <textarea className="nhsuk-textarea" id={id} rows={12} readOnly defaultValue={text} />
      <button type="button" className="nhsuk-button nhsuk-button--secondary ek-needs-script" data-module="ek-copy" data-copies={id} data-copied={words.copied}>
        {words.copy}
      </button>
    </div>
  )
}
