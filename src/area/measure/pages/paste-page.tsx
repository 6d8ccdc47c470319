import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { type ReadColumns, WhatWeTook, figureFields, figuresOf, readingFields } from '../../chart-a-measure/index.ts'
import { type CarriedFields, type FormState, DataTable, FileField, LongText, PageHeading, PlainForm, Warning, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type SentValues, firstValue } from '../../../platform/http/sent-fields.ts'
import type { Measure } from '../records.ts'
import type { ComparedEntry } from '../rules/compare-values.ts'
import type { PastedSpacing } from '../rules/pasted-spacing.ts'
import { needsDenominator } from '../rules/series-of-measure.ts'
import { observationText, pointDayText } from '../words/measure-text.ts'
import { spacingWords } from '../words/pasted-spacing.ts'
import { pasteWords as words } from '../words/values.ts'
import { measureFrame } from './frame.tsx'

/** Rows that a preview shows of each kind. */
const rowsShown = 200

/** Pasting a column, or choosing a file. */
export function pastePage({ measure, text, state }: { readonly measure: Measure; readonly text: string; readonly state: FormState }): string {
  return measureFrame({
    title: words.title,
    measure,
    problems: state.problems,
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.heading(measure.name)} answer={words.answer} />
        <PlainForm action={href(paths.measurePaste, { measure: measure.measureId })} from={state.from} hasFile buttons={[{ text: words.read }]}>
          <LongText id="text" name="text" label={needsDenominator(measure) ? words.textBelow : words.text} hint={words.textHint} rows={10} value={text} {...problemAt(state.problems, 'text')} />
          <FileField id="file" name="file" label={words.file} hint={words.fileHint} accept=".csv,.txt,.tsv,.xlsx" {...problemAt(state.problems, 'file')} />
        </PlainForm>
      </div>
    ),
  })
}

/** What was read, carried along by a form: the figures, every choice about them, and how they came in. */
function carriedReading(read: ReadColumns, form: SentValues, way: 'paste' | 'file'): CarriedFields {
  const chosen = readingFields.flatMap((name) => (firstValue(form, name) === '' ? [] : [[name, [firstValue(form, name)]] as const]))
  return { ...figureFields(figuresOf(read)), ...Object.fromEntries(chosen), way: [way] }
}

/** What would become of the values that were read. */
export interface PreviewModel {
  readonly measure: Measure
  readonly read: ReadColumns
  readonly form: SentValues
  readonly way: 'paste' | 'file'
  readonly entries: readonly ComparedEntry[]
  /** Why they do not lie as the values of the measure do; null where they do. */
  readonly spacing: PastedSpacing | null
  /** What the preview is drawn from. */
  readonly mark: string
  /** Why nothing was saved; null the first time. */
  readonly problem: string | null
  readonly state: FormState
}

/** Shows what is new, what changes and what stays, and keeps it when asked. */
export function previewPage({ measure, read, form, way, entries, spacing, mark, problem, state }: PreviewModel): string {
  const action = href(paths.measurePaste, { measure: measure.measureId })
  const of = (kind: ComparedEntry['kind']) => entries.filter((entry) => entry.kind === kind)
  const [added, changed, same] = [of('new'), of('changed'), of('same')]
  const count = added.length + changed.length
  // Where values come at another pace, the first of a month is a day like any other.
  const named: Measure = spacing === null ? measure : { ...measure, frequency: 'irregular' }
  return measureFrame({
    title: words.previewHeading,
    measure,
    done: problem,
    content: (
      <>
        <PageHeading heading={words.previewHeading} answer={words.previewSummary(formatNumber(added.length), formatNumber(changed.length), formatNumber(same.length))} />
        {spacing !== null && count > 0 && <SpacingWarning spacing={spacing} measure={measure} />}
        {count === 0 ? <p>{words.nothingNew}</p> : <PlainForm action={action} from={state.from} carried={{ ...carriedReading(read, form, way), mark: [mark] }} buttons={[{ text: words.save(formatNumber(count)) }]} />}
        <Changed entries={changed} measure={named} />
        <Added entries={added} measure={named} />
        <WhatWeTook read={read} />
        <p>
          <a href={action}>{words.startAgain}</a>
        </p>
      </>
    ),
  })
}

function SpacingWarning({ spacing, measure }: { readonly spacing: PastedSpacing; readonly measure: Measure }): ReactNode {
  const { heading, found, mend } = spacingWords(spacing, measure)
  return (
    <Warning heading={heading}>
      <p>{found}</p>
      <p>{mend}</p>
      {spacing.kind === 'other-spacing' && (
        <p>
          <a href={href(paths.measureChange, { measure: measure.measureId })}>{words.changeFrequency}</a>
        </p>
      )}
    </Warning>
  )
}

function Changed({ entries, measure }: { readonly entries: readonly ComparedEntry[]; readonly measure: Measure }): ReactNode {
  if (entries.length === 0) return null
  const rows = entries.slice(0, rowsShown).map((entry) => [pointDayText(entry.entered.day, measure), entry.kind === 'new' ? '' : observationText(entry.stands, measure), observationText(entry.entered, measure)])
  return (
    <>
      <DataTable caption={words.changedCaption} columns={[{ heading: words.day }, { heading: words.now }, { heading: words.becomes }]} rows={rows} />
      {entries.length > rowsShown && <p>{words.rowsShown(formatNumber(rowsShown))}</p>}
    </>
  )
}

function Added({ entries, measure }: { readonly entries: readonly ComparedEntry[]; readonly measure: Measure }): ReactNode {
  if (entries.length === 0) return null
  return (
    <>
      <DataTable caption={words.newCaption} columns={[{ heading: words.day }, { heading: words.value }]} rows={entries.slice(0, rowsShown).map(({ entered }) => [pointDayText(entered.day, measure), observationText(entered, measure)])} />
      {entries.length > rowsShown && <p>{words.rowsShown(formatNumber(rowsShown))}</p>}
    </>
  )
}
