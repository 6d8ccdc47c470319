import type { ReactNode } from 'react'
import { DataTable, DetailsTable, type FormOrigin, KeyFacts, PlainForm } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type ChangeSample, samplesKept } from '../change-samples.ts'
import { shownValue } from '../extract/shown-value.ts'
import type { Findings } from '../findings.ts'
import type { ImportStanding } from '../rules/import-standing.ts'
import type { StaffImport } from '../staff-import.ts'
import { changedFieldNames } from '../words/changed-fields.ts'
import { importPageWords } from '../words/import-pages.ts'
import { sampleText } from './sample-text.ts'
import { countText } from './import-texts.ts'
import { Warnings } from './warnings.tsx'

const words = importPageWords.plan

/** What an import would change, what to look at first, and the button that lets it. */
export function Plan({ found, standing, from }: { readonly found: StaffImport; readonly standing: ImportStanding & { readonly kind: 'ready' | 'no-change' }; readonly from: FormOrigin }): ReactNode {
  const { findings } = standing
  const changes = standing.kind === 'ready' ? standing.changes : 0
  const discard = { text: words.discard, name: 'act', value: 'discard', isSecondary: true }
  const buttons = changes === 0 ? [discard] : [{ text: words.confirm(changes), name: 'act', value: 'confirm' }, discard]
  return (
    <>
      {findings.leavingWithRole.length > 0 && (
        <div className="nhsuk-inset-text">
          <p>{words.leaving(findings.leavingWithRole.map(shownValue).join(', '))}</p>
        </div>
      )}
      {found.endMissing && findings.counts.notInFile > 0 && (
        <div className="nhsuk-inset-text">
          <p>{words.ends(findings.counts.notInFile)}</p>
        </div>
      )}
      {changes === 0 ? <p>{words.close}</p> : <WhatChanges findings={findings} />}
      <Warnings findings={findings} endMissing={found.endMissing} />
      <Samples samples={findings.samples} />
      <PlainForm action={href(paths.importConfirm, { import: found.importId })} from={from} carried={{ version: [String(found.version)] }} buttons={buttons} />
      <p>
        <a href={href(paths.importColumns, { import: found.importId })}>{words.columns}</a>
      </p>
    </>
  )
}

function WhatChanges({ findings }: { readonly findings: Findings }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.kindsHeading}</h2>
      <KindsTable findings={findings} />
      <h2 className="nhsuk-heading-m">{words.rowsHeading}</h2>
      <RowFacts findings={findings} />
    </>
  )
}

/** How many records of each kind are made and changed. */
export function KindsTable({ findings }: { readonly findings: Findings }): ReactNode {
  const { kind, added, changed } = words.kindsColumns
  const kinds = findings.kinds
  if (kinds === null) return null
  const inOrder = ['unit', 'person', 'post', 'holding', 'line'] as const
  return (
    <DataTable
      caption={words.kindsCaption}
      columns={[{ heading: kind }, { heading: added, isNumber: true }, { heading: changed, isNumber: true }]}
      rows={inOrder.map((one) => [words.kinds[one], countText(kinds[one].added), countText(kinds[one].changed)])}
    />
  )
}

/** What became of the rows of the file. */
export function RowFacts({ findings: { counts } }: { readonly findings: Findings }): ReactNode {
  const { read, added, changed, unchanged, notInFile } = importPageWords.facts
  return (
    <KeyFacts
      facts={[
        { name: read, value: countText(counts.read) },
        { name: added, value: countText(counts.added) },
        { name: changed, value: countText(counts.changed) },
        { name: unchanged, value: countText(counts.unchanged) },
        { name: notInFile, value: countText(counts.notInFile) },
      ]}
    />
  )
}

/** When as many are kept as can be, there may be more. */
function Samples({ samples }: { readonly samples: readonly ChangeSample[] }): ReactNode {
  if (samples.length === 0) return null
  const { name, row, field, before, after } = words.samplesColumns
  return (
    <DetailsTable
      summary={words.samplesSummary(samples.length, samples.length < samplesKept)}
      table={{
        caption: words.samplesCaption,
        columns: [{ heading: name }, { heading: row, isNumber: true }, { heading: field }, { heading: before }, { heading: after }],
        rows: samples.map((one) => [shownValue(one.name), one.row === null ? words.notInFile : String(one.row), changedFieldNames[one.field], sampleText(one.field, one.before), sampleText(one.field, one.after)]),
      }}
    />
  )
}
