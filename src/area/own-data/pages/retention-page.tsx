import { InsetText } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { DataTable, type FormOrigin, momentText, PageHeading, PlainForm, ProblemSummary, TextField } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { RetentionKind } from '../retention/retention-kind.ts'
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
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.administration) } },
    content: (
      <>
        <ProblemSummary problems={problems.map((problem) => ({ fieldId: fieldOf(problem.id), words: daysProblemWords(problem, nameOf(problem.id)) }))} />
        <PageHeading heading={words.title} answer={words.answer} />
        <Notice notice={notice} />
        <KindsTable {...view} />
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

function Notice({ notice }: { readonly notice: RetentionView['notice'] }): ReactNode {
  if (notice === null) return null
  return (
    <InsetText>
      {notice === 'changed-meanwhile' ? (
        <>
          <h2 className="nhsuk-heading-s">{words.conflict.heading}</h2>
          <p>{words.conflict.paragraph}</p>
        </>
      ) : (
        <p>{words[notice]}</p>
      )}
    </InsetText>
  )
}

function KindsTable({ kinds, days, due }: RetentionView): ReactNode {
  const named = (name: string, why: string) => (
    <>
      {name}
      <span className="ek-note">{why}</span>
    </>
  )
  return (
    <DataTable
      caption={words.tableCaption}
      columns={[{ heading: words.columns.kind }, { heading: words.columns.days }, { heading: words.columns.due, isNumber: true }]}
      rows={[
        ...kinds.map((kind) => [named(kind.words.name, kind.words.why), isChoosable(kind) ? daysText(days[kind.id] ?? kind.days.usual) : words.atOnce, due[kind.id] ?? 0]),
        [named(auditRetentionWords.name, auditRetentionWords.why), words.never, words.none],
      ]}
    />
  )
}

function ChangeForm({ kinds, typed, version, problems, notice, from }: RetentionView): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.changeHeading}</h2>
      <p>{words.changeLead}</p>
      <PlainForm
        action={href(paths.retention)}
        from={from}
        carried={{ version: [String(version)] }}
        buttons={[
          { text: words.tryIt, name: 'do', value: 'try', isSecondary: true },
          { text: notice === 'changed-meanwhile' ? words.saveTyped : words.save, name: 'do', value: 'save' },
        ]}
      >
        {kinds.filter(isChoosable).map(({ id, words: { name }, days: { usual, lowest, highest } }) => {
          const problem = problems.find((one) => one.id === id)
          return (
            <TextField
              key={id}
              id={fieldOf(id)}
              name={fieldOf(id)}
              label={words.field(name)}
              hint={words.fieldHint(usual, lowest, highest)}
              value={typed[id] ?? ''}
              {...(problem === undefined ? {} : { problem: daysProblemWords(problem, name) })}
            />
          )
        })}
      </PlainForm>
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
