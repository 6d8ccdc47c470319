import { TextInput } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { type FormOrigin, DataTable, momentText, PageHeading, PlainForm, ProblemSummary, quickerWords, Notice } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { RetentionKind } from '../../../platform/own-data/index.ts'
import { type DaysProblem, type RetentionDays, isChoosable } from '../rules/retention-days.ts'
import type { RetentionRun } from '../service/retention.ts'
import { daysText } from '../words/days-text.ts'
import { auditRetentionWords } from '../words/retention-kinds.ts'
import { daysProblemWords, retentionWords as words } from '../words/retention.ts'

/** Everything that the page shows. */
export interface RetentionView {
  readonly kinds: readonly RetentionKind[]
  /** The days of the table. */
  readonly days: RetentionDays
  /** How many of each kind would go now with the days of the table. */
  readonly due: Readonly<Record<string, number>>
  /** What stands in the fields. */
  readonly typed: Readonly<Record<string, string>>
  readonly version: number
  readonly problems: readonly DaysProblem[]
  readonly notice: 'tried' | 'saved' | 'changed-meanwhile' | null
  readonly runs: readonly RetentionRun[]
  readonly from: FormOrigin
}

/** How long things are kept: what goes, how long, and what went. */
export function retentionPage(view: RetentionView): string {
  const { kinds, problems, notice } = view
  const nameOf = (id: string) => kinds.find((kind) => kind.id === id)?.words.name ?? id
  return sitePage({
    title: words.title,
    hasProblem: problems.length > 0,
    isUnsaved: notice === 'changed-meanwhile',
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.administration) } },
    content: (
      <>
        <ProblemSummary problems={problems.map((problem) => ({ fieldId: fieldOf(problem.id), words: daysProblemWords(problem, nameOf(problem.id)) }))} />
        <PageHeading heading={words.title} answer={words.answer} />
        <Said notice={notice} />
        <ChangeForm {...view} />
        <h2 className="nhsuk-heading-m">{words.runsHeading}</h2>
        <Runs {...view} />
        <p>{words.backups}</p>
        <p>{words.eraseNote}</p>
      </>
    ),
  })
}

/** The name of the field for the days of a kind. */
export function fieldOf(id: string): string {
  return `days-${id}`
}

function Said({ notice }: { readonly notice: RetentionView['notice'] }): ReactNode {
  if (notice === null) return null
  return (
    <Notice>
      {notice === 'changed-meanwhile' ? (
        <>
          <h2 className="nhsuk-heading-s">{quickerWords.heading}</h2>
          <p>{words.conflict.paragraph}</p>
        </>
      ) : (
        <p>{words[notice]}</p>
      )}
    </Notice>
  )
}

/** The table is the form: each time is changed where it stands. */
function ChangeForm(view: RetentionView): ReactNode {
  const { version, notice, from } = view
  return (
    <PlainForm
      action={href(paths.retention)}
      from={from}
      carried={{ version: [String(version)] }}
      buttons={[
        { text: words.tryIt, name: 'do', value: 'try', isSecondary: true },
        { text: notice === 'changed-meanwhile' ? words.saveTyped : words.save, name: 'do', value: 'save' },
      ]}
    >
      <KindsTable {...view} />
      <p>{words.changeLead}</p>
    </PlainForm>
  )
}

function KindsTable(view: RetentionView): ReactNode {
  const { kinds, due } = view
  return (
    <DataTable
      caption={words.tableCaption}
      columns={[{ heading: words.columns.kind }, { heading: words.columns.days }, { heading: words.columns.due, isNumber: true }]}
      rows={[
        ...kinds.map((kind) => [<Named key="kind" {...kind.words} />, isChoosable(kind) ? <Days key="days" kind={kind} view={view} /> : words.atOnce, due[kind.id] ?? 0]),
        [<Named key="audit" {...auditRetentionWords} />, words.never, words.none],
      ]}
    />
  )
}

function Named({ name, why }: { readonly name: string; readonly why: string }): ReactNode {
  return (
    <>
      {name}
      <span className="ek-note">{why}</span>
    </>
  )
}

/** The days as a field, and beside them how long that is as people say it. */
function Days({ kind: { id, words: { name }, days: { usual, lowest, highest } }, view: { days, typed, problems, notice } }: { readonly kind: RetentionKind; readonly view: RetentionView }): ReactNode {
  const problem = problems.find((one) => one.id === id)
  const length = daysText(days[id] ?? usual)
  return (
    <>
      <TextInput
        id={fieldOf(id)}
        name={fieldOf(id)}
        width={5}
        inputMode="numeric"
        label={words.field(name)}
        labelProps={{ className: 'nhsuk-u-visually-hidden' }}
        hint={words.fieldHint(usual, lowest, highest)}
        defaultValue={typed[id] ?? ''}
        {...(problem === undefined ? {} : { error: daysProblemWords(problem, name) })}
      />
      <span className="ek-note">{notice === 'tried' ? words.wouldBe(length) : words.now(length)}</span>
    </>
  )
}

function Runs({ runs, kinds }: RetentionView): ReactNode {
  if (runs.length === 0) return <p>{words.runsEmpty}</p>
  const went = ({ counts }: RetentionRun) => kinds.flatMap(({ id, words: { name } }) => ((counts[id] ?? 0) > 0 ? [`${name}: ${counts[id]}`] : [])).join('; ')
  return (
    <DataTable
      caption={words.runsCaption}
      columns={[{ heading: words.runsColumns.when }, { heading: words.runsColumns.what }]}
      rows={runs.map((run) => [momentText(run.ranAt), went(run) || words.nothingDue])}
    />
  )
}
