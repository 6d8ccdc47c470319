import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { ComparisonBars, CsvLink, DataTable, DetailsTable, NextSteps, OutcomeMultiples, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { PublishedFact } from '../rules/dataset.ts'
import { isClear } from '../rules/links.ts'
import type { NationalFigure, NationalView } from '../rules/national-view.ts'
import { figureWords } from '../words/figures.ts'
import { nationalWords as words } from '../words/national.ts'
import { organisationWords } from '../words/organisation.ts'
import { EvidenceSection } from './evidence-section.tsx'
import { linkRows } from './link-rows.ts'

/** All acute trusts together, year by year, with other countries and workforces beside them. */
export function nationalPage(view: NationalView): string {
  const [first, last] = view.years
  return sitePage({
    part: 'organisations',
    title: words.title(`${first} to ${last}`),
    content: (
      <>
        <PageHeading heading={words.title(`${first} to ${last}`)} answer={words.lead} />
        <Quantity view={view} />
        <Ratings view={view} />
        <Placement view={view} />
        <Links view={view} />
        <EvidenceSection />
        <Facts view={view} />
        <NextSteps links={[{ text: words.next.find, href: href(paths.findOrganisation) }, { text: words.next.method, href: href(paths.benchmarkMethod) }]} />
        <CsvLink href={href(paths.nationalCsv)} what={words.csv} />
      </>
    ),
  })
}

function Quantity({ view }: { readonly view: NationalView }): ReactNode {
  const rows = view.quantity.rows
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <section>
      <h2 className="nhsuk-heading-l">{words.quantity.heading}</h2>
      <p>
        {words.quantity.sentence(first.year, last.year, formatNumber(first.median, 2), formatNumber(last.median, 2))}{' '}
        {words.quantity.spread(last.year, formatNumber(last.p10, 1), formatNumber(last.p90, 1))}
      </p>
      <Spreads heading={words.quantity.chartHeading} sure={organisationWords.quantity.sure} figures={[view.quantity, view.share]} />
    </section>
  )
}

function Ratings({ view }: { readonly view: NationalView }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-l">{words.ratings.heading}</h2>
      <p>{words.ratings.sentence}</p>
      <Spreads heading={words.ratings.chartHeading} sure={words.ratings.sure} figures={[view.management, view.leadership]} />
      <p>{organisationWords.ratings.reworded}</p>
    </section>
  )
}

/** The middle trust and the middle half of trusts, year by year. */
function Spreads({ heading, sure, figures }: { readonly heading: string; readonly sure: string; readonly figures: readonly NationalFigure[] }): ReactNode {
  return (
    <>
      <OutcomeMultiples
        words={{ heading, sentence: words.spread.sentence, howSure: sure }}
        ownName={words.spread.middle}
        peersName={organisationWords.outcomes.peers}
        outcomes={figures.map(({ figure, rows }) => ({
          name: figureWords[figure].name,
          note: figureWords[figure].definition,
          format: { decimals: 2 },
          points: rows.map((row) => ({ year: row.year, own: row.median, peers: { lower: row.p25, upper: row.p75 } })),
        }))}
      />
      {figures.map((figure) => (
        <SpreadTable key={figure.figure} figure={figure} caption={figureWords[figure.figure].name} decimals={2} />
      ))}
    </>
  )
}

function SpreadTable({ figure, caption, decimals }: { readonly figure: NationalFigure; readonly caption: string; readonly decimals: number }): ReactNode {
  const write = (value: number) => formatNumber(value, decimals)
  return (
    <DetailsTable
      summary={words.spread.summary(caption)}
      table={{
        caption,
        columns: [words.spread.year, words.spread.n, words.spread.p10, words.spread.p25, words.spread.median, words.spread.p75, words.spread.p90].map((heading, place) => ({
          heading,
          isNumber: place > 0,
        })),
        rows: figure.rows.map((row) => [row.year, row.n, ...[row.p10, row.p25, row.median, row.p75, row.p90].map(write)]),
      }}
    />
  )
}

function Placement({ view }: { readonly view: NationalView }): ReactNode {
  const newest = view.placements.at(-1)
  if (newest === undefined) return null
  const { columns } = words.placement
  return (
    <section>
      <h2 className="nhsuk-heading-l">{words.placement.heading}</h2>
      <p>{words.placement.sentence(newest.year, newest.counts.not_placed, newest.all)}</p>
      <DataTable
        caption={words.placement.caption}
        columns={[columns.year, columns.not_placed, columns.both_high, columns.both_low, columns.management_high_leadership_low, columns.management_low_leadership_high].map(
          (heading, place) => ({ heading, isNumber: place > 0 }),
        )}
        rows={view.placements.map(({ year, counts }) => [
          year,
          counts.not_placed,
          counts.both_high,
          counts.both_low,
          counts.management_high_leadership_low,
          counts.management_low_leadership_high,
        ])}
      />
    </section>
  )
}

function Links({ view }: { readonly view: NationalView }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-l">{words.links.heading}</h2>
      <p>{words.links.lead}</p>
      {(['year', 'year+trust'] as const).map((effects) => {
        const links = view.links.filter((link) => link.effects === effects)
        return (
          <div key={effects}>
            <h3 className="nhsuk-heading-s">{words.links.effects[effects]}</h3>
            <p>{words.links.count(links.filter(isClear).length, links.length)}</p>
            <DataTable
              caption={words.links.captions[effects]}
              columns={[words.links.outcome, ...Object.values(words.links.terms)].map((heading, place) => ({ heading, isNumber: place > 0 }))}
              rows={linkRows(links)}
            />
          </div>
        )
      })}
      <p>{words.links.notCause}</p>
    </section>
  )
}

function Facts({ view }: { readonly view: NationalView }): ReactNode {
  return (
    <section id="facts">
      <h2 className="nhsuk-heading-l">{words.facts.heading}</h2>
      <FactBars {...words.facts.spending} facts={view.facts.spending} />
      <FactBars {...words.facts.nhsSpending} facts={view.facts.nhsSpending} />
      <FactBars {...words.facts.workforce} facts={view.facts.workforce} />
    </section>
  )
}

function FactBars({ heading, sentence, facts }: { readonly heading: string; readonly sentence: string; readonly facts: readonly PublishedFact[] }): ReactNode {
  return (
    <ComparisonBars
      words={{ heading, sentence, howSure: words.facts.sure }}
      format={{ decimals: 1, unit: '%' }}
      bars={facts.map((fact) => ({
        name: fact.figure,
        value: Number(fact.value),
        year: fact.year,
        definition: `${fact.unit}. ${fact.caveat}`,
        source: { title: fact.source, ...(fact.address.startsWith('https://') ? { href: fact.address } : {}) },
      }))}
    />
  )
}
