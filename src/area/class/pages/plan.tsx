import type { ReactNode } from 'react'
import { classWords as words } from '../words.ts'

/** How a lesson of 20 minutes goes. */
export function Plan(): ReactNode {
  return (
    <>
      <ol className="nhsuk-list nhsuk-list--number">
        {words.plan.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.planNote}</p>
    </>
  )
}
