import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { DateQuestion, type FormOrigin, KeyFacts, NextSteps, Notice, PageHeading, PlainForm, type Problem, ProblemSummary, TextField, dateText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { KeptApplication, KeptCompletion } from '../records.ts'
import type { CatalogueEntry, KnownCapability } from '../rules/entry.ts'
import { type Deed, possibleDeeds, standingWith } from '../rules/my-learning.ts'
import { ownCatalogueWords, ownEntryWords as words } from '../words/own-pages.ts'
import { entryPageWords } from '../words/pages.ts'
import { EntryFacts } from './entry-facts.tsx'
import { amountsOf } from './own-page.tsx'

export interface OwnEntryView {
  readonly entry: CatalogueEntry
  readonly isRetired: boolean
  readonly capabilities: readonly KnownCapability[]
  readonly today: CalendarDate
  /** Of this entry alone. */
  readonly applications: readonly KeptApplication[]
  readonly completions: readonly KeptCompletion[]
  readonly saidOn: TypedDate
  readonly typed: { readonly day: TypedDate; readonly hours: string; readonly cost: string }
  readonly problems: readonly Problem[]
  readonly from: FormOrigin
  readonly secondFrom: FormOrigin
  readonly done: string | null
}

/** One entry, and what somebody says of it. */
export function ownEntryPage(view: OwnEntryView): string {
  const { entry, isRetired, problems, done } = view
  return sitePage({
    title: done === null ? entry.title : `${done} ${entry.title}`,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.ownCatalogue) } },
    content: (
      <>
        <ProblemSummary problems={problems} />
        <PageHeading heading={entry.title} answer={entry.about} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        {isRetired && <Notice>{words.retired}</Notice>}
        <div className="ek-reading">
          {entry.origin === 'organisation' && <p>{entryPageWords.own}</p>}
          <EntryFacts {...view} />
          <h2 className="nhsuk-heading-m">{words.mine}</h2>
          <Mine {...view} />
        </div>
        <NextSteps links={[{ text: words.back, href: href(paths.ownCatalogue) }, { text: entryPageWords.back, href: href(paths.catalogue) }]} />
      </>
    ),
  })
}

function Mine(view: OwnEntryView): ReactNode {
  const { entry, applications, completions, isRetired, from, saidOn, problems } = view
  const possible = possibleDeeds(standingWith(entry.id, applications, completions)).filter((deed) => !isRetired || (deed !== 'apply' && deed !== 'take-part'))
  return (
    <>
      <p>{words.who}</p>
      <Said {...view} />
      {possible.length > 0 && (
        <PlainForm action={ownHref(entry)} from={from} buttons={possible.map((deed: Deed) => ({ text: words.deeds[deed], name: 'do', value: deed, isSecondary: true }))}>
          <DateQuestion name="said" legend={words.saidOn} size="s" value={saidOn} {...problemAt(problems, 'said-day')} />
        </PlainForm>
      )}
      <Finish {...view} />
    </>
  )
}

function Said({ applications, completions }: OwnEntryView): ReactNode {
  if (applications.length + completions.length === 0) return <p>{words.nothing}</p>
  const said = applications.map(({ outcome, appliedOn, decidedOn, saidBy }) => ({ name: ownCatalogueWords.outcome[outcome], value: dateText(decidedOn ?? appliedOn), note: `${ownCatalogueWords.recordColumns.by} ${ownCatalogueWords.by[saidBy]}` }))
  // An entry can be finished, or applied for, more than once: names of facts are unique by their day.
  const finished = completions.map((one) => ({ name: `${ownCatalogueWords.finished} (${dateText(one.completedOn)})`, value: amountsText(one), note: `${ownCatalogueWords.recordColumns.by} ${ownCatalogueWords.by[one.saidBy]}` }))
  return <KeyFacts facts={[...said.map((one, place) => ({ ...one, name: place === 0 ? one.name : `${one.name} (${one.value})` })), ...finished]} />
}

function amountsText(one: KeptCompletion): string {
  const { hours, cost } = ownCatalogueWords.recordColumns
  const [spent, paid] = amountsOf(one)
  return `${hours}: ${spent ?? 'not known'}. ${cost}: ${paid ?? 'not known'}.`
}

function Finish({ entry, typed, problems, secondFrom, completions }: OwnEntryView): ReactNode {
  const own = completions.filter(({ saidBy }) => saidBy === 'self')
  return (
    <>
      <h3 className="nhsuk-heading-s">{words.finishHeading}</h3>
      <PlainForm action={ownHref(entry)} from={secondFrom} buttons={[{ text: words.finish, name: 'do', value: 'finish' }, ...own.map(({ completedOn }) => ({ text: `${words.remove} (${dateText(completedOn)})`, name: 'do', value: `remove ${completedOn}`, isSecondary: true }))]}>
        <DateQuestion name="finished" legend={words.finishedOn} size="s" value={typed.day} {...problemAt(problems, 'finished-day')} />
        <TextField id="hours" name="hours" inputMode="decimal" label={words.hours} value={typed.hours} {...problemAt(problems, 'hours')} />
        <TextField id="cost" name="cost" inputMode="decimal" label={words.cost} value={typed.cost} {...problemAt(problems, 'cost')} />
      </PlainForm>
    </>
  )
}

function ownHref({ id }: CatalogueEntry): string {
  return href(paths.ownCatalogueEntry, { entry: id })
}
