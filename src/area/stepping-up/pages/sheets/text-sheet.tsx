import type { ReactNode } from 'react'
import { planWords as words } from '../../words/plan.ts'

/** The plan as plain text in a box that can be selected and copied, and not changed. It is not sent along. */
export function TextSheet({ text }: { readonly text: string }): ReactNode {
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor="plan-text">
        {words.textLabel}
      </label>
      <textarea className="nhsuk-textarea" id="plan-text" rows={20} readOnly defaultValue={text} />
    </div>
  )
}
