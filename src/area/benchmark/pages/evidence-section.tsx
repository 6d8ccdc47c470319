import type { ReactNode } from 'react'
import { Evidence, type Finding } from '../../../platform/design/index.ts'
import { type EvidenceItem, evidenceAgainst, evidenceClaim, evidenceFor, evidenceLimits } from '../words/evidence.ts'
import { organisationWords } from '../words/organisation.ts'

/** Both schools of findings with equal weight, and what nobody can read from these figures. */
export function EvidenceSection(): ReactNode {
  return (
    <section id="evidence">
      <h2 className="nhsuk-heading-l">{organisationWords.evidence.heading}</h2>
      <Evidence claim={evidenceClaim} supporting={evidenceFor.map(toFinding)} against={evidenceAgainst.map(toFinding)} />
      <h3 className="nhsuk-heading-s">{organisationWords.evidence.limits}</h3>
      <ul>
        {evidenceLimits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  )
}

function toFinding({ statement, source, address, limits }: EvidenceItem): Finding {
  return { words: `${statement} ${limits}`, source: { title: source, ...(address === undefined ? {} : { href: address }) } }
}
