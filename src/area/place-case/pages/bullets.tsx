import type { ReactNode } from 'react'

/** A plain list of sentences. */
export function Bullets({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet ek-reading">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
