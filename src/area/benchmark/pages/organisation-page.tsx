import type { ReactNode } from 'react'
import { NextSteps, PageHeading, SourceNote } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type BenchmarkOrganisation, newerType } from '../rules/dataset.ts'
import type { OrganisationView } from '../rules/organisation-view.ts'
import { isCodedDifferently } from '../rules/record-notes.ts'
import { findWords } from '../words/find.ts'
import { organisationWords as words } from '../words/organisation.ts'
import { BalanceSection } from './balance-section.tsx'
import { DataSection } from './data-section.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import { OutcomesSection } from './outcomes-section.tsx'
import { QuantitySection, quantitySentence } from './quantity-section.tsx'
import { RatingsSection, ratingsSentence, tiltSentence } from './ratings-section.tsx'

/** What the page is told besides its figures. */
export interface OrganisationPageModel {
  readonly view: OrganisationView
  /** The year that people read this in. */
  readonly thisYear: number
}

/** The page of one organisation: how many managers, how staff rate them, how sure that is, and what followed. */
export function organisationPage({ view, thisYear }: OrganisationPageModel): string {
  const { organisation, years } = view
  const yearsAgo = thisYear - view.newestRatings
  return sitePage({
    part: 'organisations',
    title: words.title(organisation.name, `${years[0]} to ${years[1]}`),
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.findOrganisation) } },
    content: (
      <>
        <PageHeading caption={organisation.name} heading={words.heading(`${years[0]} to ${years[1]}`)} answer={words.lead} />
        <Change view={view} />
        <Summary view={view} yearsAgo={yearsAgo} />
        <QuantitySection view={view} />
        <RatingsSection view={view} />
        <BalanceSection view={view} />
        <OutcomesSection view={view} />
        <EvidenceSection />
        <DataSection view={view} newest={view.newestRatings} yearsAgo={yearsAgo} />
        <NextSteps
          links={[
            { text: words.next.paper, href: href(paths.boardPaper, { code: organisation.code }) },
            { text: words.next.compare, href: href(paths.compareOrganisations, {}, { code: organisation.code }) },
            { text: words.next.csv, href: href(paths.organisationCsv, { code: organisation.code }) },
          ]}
        />
        <h2 className="nhsuk-heading-m">{words.made}</h2>
        <p>
          <a href={href(paths.benchmarkMethod)}>{words.next.method}</a>
        </p>
        <SourceNote sources={words.sources.map((title) => ({ title }))} />
      </>
    ),
  })
}

/** What became of the organisation since. */
function Change({ view: { organisation, successor, predecessors } }: { readonly view: OrganisationView }): ReactNode {
  if (organisation.closedOn === null && successor === null && predecessors.length === 0) return null
  return (
    <p>
      {organisation.closedOn !== null && words.closed(organisation.closedOn)}{' '}
      {successor !== null && <a href={href(paths.organisation, { code: successor.code })}>{words.merged(successor.name)}</a>}{' '}
      {predecessors.length > 0 && words.before(predecessors.map((one) => one.name))}
    </p>
  )
}

/** A paragraph that cannot be misquoted: each sentence carries its year and how sure it is. */
function Summary({ view, yearsAgo }: { readonly view: OrganisationView; readonly yearsAgo: number }): ReactNode {
  const leading = view.quantities[0]?.position
  const tilt = view.tilts.at(-1)
  return (
    <section className="ek-summary">
      <h2 className="nhsuk-heading-m">{words.summaryHeading}</h2>
      {leading?.kind === 'position' && (
        <p>
          {quantitySentence(view)} {!isCodedDifferently(view.notes) && words.quantity.short}
        </p>
      )}
      <p>
        {ratingsSentence(view)} {tilt !== undefined && tiltSentence(tilt)}
      </p>
      <p>{words.summaryAge(view.newestRatings, yearsAgo)}</p>
    </section>
  )
}

/** An organisation that is known but has no figures, and where they may be. */
export interface WithoutFigures {
  readonly organisation: BenchmarkOrganisation
  readonly successor: BenchmarkOrganisation | null
  readonly predecessors: readonly BenchmarkOrganisation[]
}

/** The page of an organisation that is known but has no figures. */
export function withoutFiguresPage({ organisation, successor, predecessors }: WithoutFigures): string {
  const related = [...(successor === null ? [] : [successor]), ...predecessors]
  return sitePage({
    part: 'organisations',
    title: `${organisation.name}: ${words.noFigures.heading.toLowerCase()}`,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.findOrganisation) } },
    content: (
      <>
        <PageHeading caption={organisation.name} heading={words.noFigures.heading} />
        <p>{organisation.type === newerType ? words.noFigures.newer : words.noFigures.explanation(organisation.type, organisation.specialist)}</p>
        {successor !== null && <p>{words.merged(successor.name)}</p>}
        {predecessors.length > 0 && <p>{words.before(predecessors.map((one) => one.name))}</p>}
        <NextSteps
          links={[
            ...related.map((one) => ({ text: one.name, href: href(paths.organisation, { code: one.code }) })),
            { text: words.noFigures.next, href: href(paths.findOrganisation) },
            { text: findWords.also.national, href: href(paths.nationalPicture) },
          ]}
        />
      </>
    ),
  })
}
