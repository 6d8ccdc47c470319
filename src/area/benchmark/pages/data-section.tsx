import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { DataFinding } from '../rules/dataset.ts'
import type { OrganisationView } from '../rules/organisation-view.ts'
import { organisationWords } from '../words/organisation.ts'

const words = organisationWords.trust

/** "Can I trust these figures?": what was noticed in the records of this organisation, then what holds for all. */
export function DataSection({ view, newest, yearsAgo }: { readonly view: OrganisationView; readonly newest: number; readonly yearsAgo: number }): ReactNode {
  return (
    <section id="trust">
      <h2 className="nhsuk-heading-l">{words.heading}</h2>
      <p>{organisationWords.age(newest, yearsAgo)}</p>
      {view.ownFindings.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <h3 className="nhsuk-heading-s">{words.own}</h3>
          <FindingList findings={view.ownFindings} />
        </>
      )}
      <h3 className="nhsuk-heading-s">{words.general}</h3>
      <ul>
        {words.always.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

/** Findings as sentences; a long one behind its file. */
export function FindingList({ findings }: { readonly findings: readonly DataFinding[] }): ReactNode {
  return (
    <ul className="ek-findings">
      {findings.map((finding) => (
        <li key={`${finding.file}-${finding.kind}-${finding.sentence}`}>{finding.sentence}</li>
      ))}
    </ul>
  )
}

/** Findings of one file behind a details element. */
export function FindingsOfFile({ file, findings }: { readonly file: string; readonly findings: readonly DataFinding[] }): ReactNode {
  return (
    <Details>
      <Details.Summary>
        {file} ({findings.length})
      </Details.Summary>
      <Details.Text>
        <FindingList findings={findings} />
      </Details.Text>
    </Details>
  )
}
