import type { ReactNode } from 'react'

/** A part that opens when somebody wants it. */
export function Folded({ summary, isOpen = false, isScreenOnly = false, children }: { readonly summary: string; readonly isOpen?: boolean; readonly isScreenOnly?: boolean; readonly children: ReactNode }): ReactNode {
  return (
    <details className={`nhsuk-details ek-details${isScreenOnly ? ' ek-screen-only' : ''}`} open={isOpen}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  )
}
