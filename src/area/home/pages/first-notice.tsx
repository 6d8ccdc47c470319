import type { ReactNode } from 'react'
import { Notice, Warning } from '../../../platform/design/index.ts'
import type { HomeNotice } from '../../../kernel/home-notice.ts'

/** What must be known first: a quiet confirmation, or a warning. */
export function FirstNotice({ notice }: { readonly notice: HomeNotice }): ReactNode {
  const { kind, heading } = notice
  if (kind === 'warning') {
    return (
      <Warning heading={heading}>
        <Said notice={notice} />
      </Warning>
    )
  }
  return (
    <Notice>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <Said notice={notice} />
    </Notice>
  )
}

function Said({ notice: { paragraphs, links } }: { readonly notice: HomeNotice }): ReactNode {
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {links.length > 0 && (
        <ul className="nhsuk-list">
          {links.map(({ text, href }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
