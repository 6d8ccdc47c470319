import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { DataFinding } from '../rules/dataset.ts'
import type { OrganisationView } from '../rules/organisation-view.ts'
import type { RecordNote } from '../rules/record-notes.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { organisationWords } from '../words/organisation.ts'

const words = organisationWords.trust

/** "Can I trust these figures?": what was noticed in the records of this organisation, then what holds for all. */
export function DataSection({ view, newest, yearsAgo }: { readonly view: OrganisationView; readonly newest: number; readonly yearsAgo: number }): ReactNode {
  return (
    <section id="trust">
      <h2 className="nhsuk-heading-l">{words.heading}</h2>
      <p>{organisationWords.age(newest, yearsAgo)}</p>
      {view.notes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <h3 className="nhsuk-heading-s">{words.own}</h3>
          <ul>
            {view.notes.map((note) => (
              <li key={noteSentence(note)}>{noteSentence(note)}</li>
            ))}
          </ul>
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

/** What was noticed, as a sentence. */
export function noteSentence(note: RecordNote): string {
  switch (note.kind) {
    case 'coding':
      return words.notes.coding(note.bedsPerManager === null ? '' : formatNumber(note.bedsPerManager, 1))
    case 'merger':
      return words.notes.merger
    case 'jump':
      return words.notes.jump(note.from, note.to, formatNumber(Math.abs(note.changePercent), 0), note.changePercent > 0)
    case 'zero-means-missing':
      return words.notes.zero(note.file, note.years)
    case 'implausible':
      return words.notes.implausible(note.file, note.years)
  }
}

/** Findings of one file behind a details element. */
export function FindingsOfFile({ file, findings }: { readonly file: string; readonly findings: readonly DataFinding[] }): ReactNode {
  return (
    <Details>
      <Details.Summary>
        {file} ({findings.length})
      </Details.Summary>
      <Details.Text>
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.kind}-${finding.sentence}`}>{finding.sentence}</li>
          ))}
        </ul>
      </Details.Text>
    </Details>
  )
}
