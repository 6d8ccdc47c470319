import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { type FormOrigin, DataTable, DetailsTable, KeyFacts, PlainForm, Notice } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type ChangeSample, samplesKept } from '../change-samples.ts'
import type { Field, Mapping } from '../extract/fields.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import type { Findings } from '../findings.ts'
import type { ImportStanding } from '../rules/import-standing.ts'
import type { StaffImport } from '../staff-import.ts'
import { changedFieldNames } from '../words/changed-fields.ts'
import { importPageWords } from '../words/import-pages.ts'
import { sampleText } from './sample-text.ts'
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
        <Notice>{words.leaving(findings.leavingWithRole.map(shownValue).join(', '))}</Notice>
      )}
      {found.endMissing && findings.counts.notInFile > 0 && (
        <Notice>{words.ends(findings.counts.notInFile)}</Notice>
      )}
      <MissingColumns mapping={found.mapping ?? []} findings={findings} />
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

/** Columns without which every new post gets a value that says nothing: better to add them now than to correct each post. */
function MissingColumns({ mapping, findings: { kinds } }: { readonly mapping: Mapping; readonly findings: Findings }): ReactNode {
  const missing = columnsWorthAdding.filter(({ fields }) => !fields.some((field) => mapping.includes(field)))
  if (kinds === null || kinds.post.added === 0 || missing.length === 0) return null
  return (
    <Notice>
      {missing.map(({ name }) => (
        <p key={name}>{words.missingColumns[name]}</p>
      ))}
      <p>{words.missingColumns.how}</p>
    </Notice>
  )
}

const columnsWorthAdding: readonly { readonly name: 'band' | 'profession'; readonly fields: readonly Field[] }[] = [
  { name: 'band', fields: ['payBand'] },
  { name: 'profession', fields: ['staffGroup', 'jobRole', 'occupationCode'] },
]

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
      rows={inOrder.map((one) => [words.kinds[one], formatNumber(kinds[one].added), formatNumber(kinds[one].changed)])}
    />
  )
}

/** What became of the rows of the file. */
export function RowFacts({ findings: { counts } }: { readonly findings: Findings }): ReactNode {
  const { read, added, changed, unchanged, notInFile } = importPageWords.facts
  return (
    <KeyFacts
      facts={[
        { name: read, value: formatNumber(counts.read) },
        { name: added, value: formatNumber(counts.added) },
        { name: changed, value: formatNumber(counts.changed) },
        { name: unchanged, value: formatNumber(counts.unchanged) },
        { name: notInFile, value: formatNumber(counts.notInFile) },
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
