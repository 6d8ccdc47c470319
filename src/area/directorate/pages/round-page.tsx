import type { ReactNode } from 'react'
import { Bullets, FormButtons, PageHeading, ProblemSummary, directorateAssets } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { weeksOfRound } from '../rules/chosen-run.ts'
import type { PlanForm } from '../view/plan-form.ts'
import type { RoundView } from '../view/round-view.ts'
import { pageWords, roundHeading, roundWords as words } from '../words/pages.ts'
import { WardCharts } from './ward-charts.tsx'
import { WardSection } from './ward-section.tsx'
import { WeekQuestion } from './week-question.tsx'

const chartsId = 'charts'

/** Everything that a round shows. */
export interface RoundPageModel {
  /** The text of the run so far. */
  readonly run: string
  readonly view: RoundView
  readonly form: PlanForm
}

/** Four weeks to be planned: what the A&E and the wards show, what is asked of each manager, your own week. The form goes by the address, so that an address is a whole run. */
export function roundPage({ run, view, form }: RoundPageModel): string {
  const { round, door, wards } = view
  const { first, last } = weeksOfRound(round)
  return sitePage({
    title: roundHeading(first, last),
    hasProblem: form.problems.length > 0,
    styles: [directorateAssets.stylesheet],
    wayBack: { kind: 'back', link: { text: words.stop, href: href(paths.directorate) } },
    content: (
      <>
        <ProblemSummary problems={form.problems} />
        <PageHeading caption={pageWords.title} heading={roundHeading(first, last)} {...(round === 1 ? { answer: words.first } : {})} />
        {door.length > 0 && <Door lines={door} />}
        <RoundForm run={run} view={view} form={form} />
        <Charts wards={wards} weeks={first - 1} />
        <p className="ek-note">{words.keep}</p>
      </>
    ),
  })
}

/** What the A&E at the front showed, with the way to the charts below. */
function Door({ lines }: { readonly lines: RoundView['door'] }): ReactNode {
  return (
    <section className="ek-reading">
      <h2 className="nhsuk-heading-m">{words.door}</h2>
      <Bullets lines={lines} />
      <p>
        <a href={`#${chartsId}`}>{words.chartsBelow}</a>
      </p>
    </section>
  )
}

function RoundForm({ run, view: { round, wards }, form }: RoundPageModel): ReactNode {
  return (
    <form className="ek-directorate" method="get" action={href(paths.directorate)} noValidate>
      <input type="hidden" name="run" value={run} />
      <input type="hidden" name="plan" value={round} />
      <h2 className="nhsuk-heading-m">{pageWords.wards}</h2>
      <div className="ek-directorate__wards">
        {wards.map(({ name, report }) => (
          <WardSection key={name} name={name} report={report} form={form} />
        ))}
      </div>
      <div className="ek-reading">
        <WeekQuestion form={form} />
        <FormButtons buttons={[{ text: words.go }]} />
      </div>
    </form>
  )
}

/** The charts of the weeks that are over; none before the first round. */
function Charts({ wards, weeks }: { readonly wards: RoundView['wards']; readonly weeks: number }): ReactNode {
  const charted = wards.flatMap(({ name, report }) => (report === null ? [] : [{ name, charts: report.charts }]))
  if (charted.length === 0) return null
  return (
    <section>
      <h2 className="nhsuk-heading-l" id={chartsId}>
        {words.charts}
      </h2>
      <WardCharts wards={charted} weeks={weeks} />
    </section>
  )
}
