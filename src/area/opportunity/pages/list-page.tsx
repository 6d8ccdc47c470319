import type { ReactNode } from 'react'
import { DataTable, NextSteps, dateText } from '../../../platform/design/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type OpportunityKind, opportunityKinds } from '../records.ts'
import type { FitReason } from '../rules/fits.ts'
import type { ListedOpportunities, StandingOpportunity } from '../service/see.ts'
import { capabilityText, fitWords, hoursText, kindWords, listWords as words, partWords, shortStanding } from '../words/opportunity.ts'
import { framed } from './frame.tsx'

/** What is offered, what fits first. @param kind the one kind that is shown; null for all */
export function listPage({ listed, kind }: { readonly listed: ListedOpportunities; readonly kind: OpportunityKind | null }): string {
  const { kept, own, fitting, others } = listed
  const isShown = ({ opportunity }: StandingOpportunity) => kind === null || opportunity.kind === kind
  const open = others.filter(isShown)
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: words.home, href: href(paths.home) },
    isWide: true,
    children: (
      <>
        {kept.length > 0 && <Kept kept={kept} />}
        {own.length > 0 && <Own own={own} />}
        <Filter current={kind} />
        <Fitting fitting={fitting.filter(({ one }) => isShown(one))} />
        <h2 className="nhsuk-heading-m">{words.others}</h2>
        {open.length === 0 ? <p>{kind === null ? words.noOthers : words.noOthersOfKind}</p> : <DataTable caption={words.others} isCaptionHidden columns={headings('what', 'kind', 'learns', 'hours', 'closes')} rows={open.map((one) => [linkTo(one), ...factsOf(one)])} />}
        <p>{words.offerHint}</p>
        <NextSteps links={[{ text: words.offer, href: href(paths.opportunityNew) }, { text: words.plan, href: href(paths.developmentPlan) }]} />
      </>
    ),
  })
}

function headings(...names: readonly (keyof typeof words.columns)[]): readonly { readonly heading: string }[] {
  return names.map((name) => ({ heading: words.columns[name] }))
}

function linkTo({ opportunity: { opportunityId, title } }: StandingOpportunity): ReactNode {
  return (
    <a key={opportunityId} href={href(paths.opportunity, { opportunity: opportunityId })}>
      {title}
    </a>
  )
}

function factsOf({ opportunity: { kind, unitName, capability, monthlyHours, closesOn } }: StandingOpportunity): readonly string[] {
  return [`${kindWords[kind]}, ${unitName}`, capabilityText(capability), hoursText(monthlyHours), dateText(closesOn)]
}

function Kept({ kept }: Pick<ListedOpportunities, 'kept'>): ReactNode {
  const waiting = ({ parts }: StandingOpportunity) => parts.filter(({ state, isHere }) => state === 'interested' && isHere).length
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.kept}</h2>
      <DataTable caption={words.kept} isCaptionHidden columns={headings('what', 'waiting', 'places', 'stands')} rows={kept.map((one) => [linkTo(one), words.waiting(waiting(one)), formatNumber(Math.max(0, one.placesLeft)), shortStanding[one.standing]])} />
    </>
  )
}

function Own({ own }: Pick<ListedOpportunities, 'own'>): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.own}</h2>
      <DataTable caption={words.own} isCaptionHidden columns={headings('what', 'kind', 'stands', 'until')} rows={own.map(({ one, part }) => [linkTo(one), kindWords[one.opportunity.kind], partWords[part.state], dateText(one.opportunity.until)])} />
    </>
  )
}

function Filter({ current }: { readonly current: OpportunityKind | null }): ReactNode {
  const choices = [{ kind: null, text: words.all, to: href(paths.opportunities) }, ...opportunityKinds.map((kind) => ({ kind, text: kindWords[kind], to: href(paths.opportunities, {}, { kind }) }))]
  return (
    <nav aria-label={words.filter} className="ek-choice">
      <p className="ek-choice__legend">{words.filter}</p>
      <ul className="ek-choice__list">
        {choices.map(({ kind, text, to }) => (
          <li key={to}>
            <a className="ek-link-button" href={to} aria-current={kind === current ? 'true' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Fitting({ fitting }: Pick<ListedOpportunities, 'fitting'>): ReactNode {
  const why = (reasons: readonly FitReason[]) => reasons.map((reason) => fitWords[reason]).join(' ')
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.fitting}</h2>
      {fitting.length === 0 ? (
        <p className="ek-reading">{words.noFit}</p>
      ) : (
        <>
          <p className="ek-reading">{words.fittingWhy}</p>
          <DataTable caption={words.fitting} isCaptionHidden columns={headings('what', 'why', 'kind', 'learns', 'hours', 'closes')} rows={fitting.map(({ one, reasons }) => [linkTo(one), why(reasons), ...factsOf(one)])} />
        </>
      )}
    </>
  )
}
