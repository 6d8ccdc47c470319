import type { ReactNode } from 'react'
import { type Stage, stages } from '../../../kernel/workforce.ts'
import { Bullets, CheckboxQuestion, DataTable, FormButtons, NextSteps, Notice, PageHeading, type Problem, ProblemSummary, SelectField, TextField, dateText, problemAt, stageWords } from '../../../platform/design/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { KeptApplication, KeptCompletion } from '../records.ts'
import type { KnownCapability } from '../rules/entry.ts'
import type { Match, WantedGap } from '../rules/matched.ts'
import { poundsText } from '../words/entry.ts'
import { fitWords, matchReasonLines, untoldWords } from '../words/matches.ts'
import { ownCatalogueWords as words } from '../words/own-pages.ts'

/** What somebody looks for, as they typed it. */
export interface TypedWish {
  readonly stage: Stage
  readonly hours: string
  readonly capabilities: readonly string[]
}

export interface OwnCatalogueView {
  readonly typed: TypedWish
  readonly problems: readonly Problem[]
  readonly isRated: boolean
  /** Capabilities of which nobody can tell whether there is a gap. */
  readonly untold: readonly WantedGap[]
  readonly isFirstSight: boolean
  readonly matches: readonly Match[]
  readonly capabilities: readonly KnownCapability[]
  readonly applications: readonly KeptApplication[]
  readonly completions: readonly KeptCompletion[]
  /** The title of an entry; null when it is none any more. */
  readonly titleOf: (entryId: string) => string | null
  readonly done: string | null
}

/** Matches that are shown at once. */
const shownAtOnce = 12

/** What fits somebody, what they do and what they finished. */
export function ownCataloguePage(view: OwnCatalogueView): string {
  const { done, problems, isRated, isFirstSight } = view
  return sitePage({
    title: done === null ? words.title : `${done} ${words.title}`,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.home) } },
    content: (
      <>
        <ProblemSummary problems={problems} />
        <PageHeading heading={words.title} answer={words.answer} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        {isFirstSight && <p className="ek-reading">{isRated ? words.ownWords : words.noAssessment}</p>}
        <Matches {...view} />
        <Untold {...view} />
        <Wish {...view} />
        <Doing {...view} />
        <Finished {...view} />
        <NextSteps links={[...(isRated ? [] : [{ text: words.assess, href: href(paths.assessments) }]), { text: words.all, href: href(paths.catalogue) }, { text: words.profile, href: href(paths.ownProfile) }]} />
      </>
    ),
  })
}

function Matches({ matches, capabilities }: OwnCatalogueView): ReactNode {
  const nameOf = (code: string) => capabilities.find((one) => one.code === code)?.name ?? code
  const { what, fits, why } = words.columns
  const further = matches.length - shownAtOnce
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.matches}</h2>
      {matches.length === 0 ? (
        <p>{words.noMatches}</p>
      ) : (
        <DataTable
          caption={words.matches}
          isCaptionHidden
          columns={[what, fits, why].map((heading) => ({ heading }))}
          rows={matches.slice(0, shownAtOnce).map(({ entry, fit, reasons }) => [<EntryLink key="what" entryId={entry.id} title={entry.title} />, fitWords(fit), <Bullets key="why" lines={matchReasonLines(reasons, nameOf)} />])}
        />
      )}
      {further > 0 && <p>{words.more(further)}</p>}
    </>
  )
}

/** What is called no gap, with the reason. */
function Untold({ untold, capabilities }: OwnCatalogueView): ReactNode {
  if (untold.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.noClearGap}</h2>
      <p className="ek-reading">{words.noClearGapLead}</p>
      <div className="ek-reading">
        <Bullets lines={untold.map(({ capability, untold: why = 'no-view' }) => `${capabilities.find((one) => one.code === capability)?.name ?? capability}: ${untoldWords[why]}.`)} />
      </div>
    </>
  )
}

function Wish({ typed, problems, capabilities }: OwnCatalogueView): ReactNode {
  return (
    <search className="ek-reading">
      <h2 className="nhsuk-heading-m">{words.wish.heading}</h2>
      <form method="get" action={href(paths.ownCatalogue)} noValidate>
        <SelectField id="stage" name="stage" label={words.wish.stage} value={typed.stage} choices={stages.map((stage) => ({ value: stage, text: stageWords[stage] }))} />
        <TextField id="hours" name="hours" inputMode="decimal" label={words.wish.hours} hint={words.wish.hoursHint} value={typed.hours} {...problemAt(problems, 'hours')} />
        <CheckboxQuestion name="capability" legend={words.wish.capabilities} values={typed.capabilities} choices={capabilities.map(({ code, name }) => ({ value: code, text: name }))} />
        <FormButtons buttons={[{ text: words.wish.button }]} />
      </form>
    </search>
  )
}

function Doing({ applications, titleOf }: OwnCatalogueView): ReactNode {
  const { what, state, since, by } = words.recordColumns
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.doing}</h2>
      {applications.length === 0 ? (
        <p>{words.doingNone}</p>
      ) : (
        <DataTable caption={words.doing} isCaptionHidden columns={[what, state, since, by].map((heading) => ({ heading }))} rows={applications.map(({ entryId, outcome, appliedOn, decidedOn, saidBy }) => [<EntryLink key="what" entryId={entryId} title={titleOf(entryId)} />, words.outcome[outcome], dateText(decidedOn ?? appliedOn), words.by[saidBy]])} />
      )}
    </>
  )
}

function Finished({ completions, titleOf }: OwnCatalogueView): ReactNode {
  const { what, since, hours, cost, by } = words.recordColumns
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.finished}</h2>
      {completions.length === 0 ? (
        <p>{words.finishedNone}</p>
      ) : (
        <DataTable
          caption={words.finished}
          isCaptionHidden
          columns={[what, since, hours, cost, by].map((heading) => ({ heading }))}
          rows={completions.map((one) => [<EntryLink key="what" entryId={one.entryId} title={titleOf(one.entryId)} />, dateText(one.completedOn), ...amountsOf(one), words.by[one.saidBy]])}
        />
      )}
    </>
  )
}

/** Hours and cost in words; nothing where they are not known. */
export function amountsOf({ hours, pence }: Pick<KeptCompletion, 'hours' | 'pence'>): readonly (string | null)[] {
  return [hours === null ? null : formatNumber(hours, Number.isInteger(hours) ? 0 : 2), pence === null ? null : poundsText(pence)]
}

function EntryLink({ entryId, title }: { readonly entryId: string; readonly title: string | null }): ReactNode {
  return title === null ? words.notThere : <a href={href(paths.ownCatalogueEntry, { entry: entryId })}>{title}</a>
}
