import type { ReactNode } from 'react'

/** A plain list of sentences. */
export function Bullets({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Sentences, each a paragraph. */
export function Paragraphs({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return lines.map((line) => <p key={line}>{line}</p>)
}
