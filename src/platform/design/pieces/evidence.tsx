import { Tag } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { words } from '../words.ts'

/** Where a statement comes from. */
export interface Source {
  readonly title: string
  readonly href?: string
  /** Date, place, what to mind. */
  readonly note?: string
}

/** One thing that was found, with its source. */
export interface Finding {
  readonly words: ReactNode
  readonly source: Source
}

/** What speaks for a claim and what speaks against it, side by side and with equal weight. */
export function Evidence({ claim, supporting, against }: { readonly claim: ReactNode; readonly supporting: readonly Finding[]; readonly against: readonly Finding[] }): ReactNode {
  return (
    <div className="ek-evidence">
      <p className="ek-evidence__claim">{claim}</p>
      <div className="ek-evidence__columns">
        <EvidenceColumn heading={words.evidenceFor} findings={supporting} />
        <EvidenceColumn heading={words.evidenceAgainst} findings={against} />
      </div>
    </div>
  )
}

function EvidenceColumn({ heading, findings }: { readonly heading: string; readonly findings: readonly Finding[] }): ReactNode {
  return (
    <section className="ek-evidence__column">
      <h3 className="nhsuk-heading-s">{heading}</h3>
      {findings.length === 0 && <p className="nhsuk-body">{words.noEvidence}</p>}
      {findings.length > 0 && (
        <ul className="ek-evidence__list">
          {findings.map((finding, index) => (
            <li key={index}>
              {finding.words}
              <span className="ek-note">
                <SourceWords {...finding.source} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The sources of what stands above it, in small print. */
export function SourceNote({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  return (
    <p className="ek-source">
      {sources.length === 1 ? words.source : words.sources}{' '}
      {sources.map((source, index) => (
        <span key={index}>
          {index > 0 && '; '}
          <SourceWords {...source} />
        </span>
      ))}
    </p>
  )
}

function SourceWords({ title, href, note }: Source): ReactNode {
  return (
    <>
      {href === undefined ? title : <a href={href}>{title}</a>}
      {note !== undefined && `, ${note}`}
    </>
  )
}

/** What we think of a figure's quality: a plain remark, reason to take care, or not to be used. */
export type Quality = 'remark' | 'take-care' | 'not-usable'

const qualityColours = { remark: 'grey', 'take-care': 'yellow', 'not-usable': 'orange' } as const

/** A flag on the quality of data. The words carry the meaning; the colour only repeats it. */
export function QualityTag({ quality, children }: { readonly quality: Quality; readonly children: string }): ReactNode {
  return <Tag modifier={qualityColours[quality]}>{children}</Tag>
}
