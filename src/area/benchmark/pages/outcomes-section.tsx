import type { ReactNode } from 'react'
import { OutcomeMultiples } from '../../../platform/design/index.ts'
import { outcomeFigures } from '../rules/figures.ts'
import type { OrganisationView, OutcomeSeries } from '../rules/organisation-view.ts'
import { figureWords } from '../words/figures.ts'
import { organisationWords } from '../words/organisation.ts'

const words = organisationWords.outcomes

/** What happened in the same years: four figures that depend on much more than managers. */
export function OutcomesSection({ view }: { readonly view: OrganisationView }): ReactNode {
  return (
    <section id="outcomes">
      <h2 className="nhsuk-heading-l">{words.heading(`${view.years[0]} to ${view.years[1]}`)}</h2>
      <OutcomeMultiples
        words={{ heading: words.chartHeading, sentence: words.lead, howSure: words.sure }}
        ownName={view.organisation.name}
        peersName={words.peers}
        outcomes={view.outcomes.map((series) => ({
          name: figureWords[series.figure].name,
          note: note(series),
          format: formatOf(series.figure),
          points: series.points.map(({ year, value, peers }) => ({
            year,
            ...(value === null ? {} : { own: value }),
            ...(peers === null ? {} : { peers: { lower: peers[0], upper: peers[1] } }),
          })),
        }))}
      />
    </section>
  )
}

function note({ figure, points }: OutcomeSeries): string {
  const missing = points.filter((point) => point.value === null).map((point) => point.year)
  return [figureWords[figure].definition, ...(missing.length === 0 ? [] : [words.missing(missing)])].join(' ')
}

function formatOf(figure: OutcomeSeries['figure']): { readonly decimals: number; readonly unit: string } {
  const description = outcomeFigures.find((one) => one.figure === figure)
  return { decimals: description?.decimals ?? 1, unit: description?.unit ?? '' }
}
