import type { ReactNode } from 'react'
import type { href } from '../../../platform/http/paths.ts'

/** A link of its own line, which paper does not need. */
export function GoalLink({ to, text, about }: { readonly to: ReturnType<typeof href>; readonly text: string; readonly about?: string }): ReactNode {
  return (
    <p className="ek-screen-only">
      <a href={to}>
        {text}
        {about !== undefined && <span className="nhsuk-u-visually-hidden">: {about}</span>}
      </a>
    </p>
  )
}
