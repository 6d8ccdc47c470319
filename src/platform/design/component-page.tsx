import type { ReactNode } from 'react'
import { balanceMapExamples } from './charts/balance-map.examples.tsx'
import { comparisonBarsExamples } from './charts/comparison-bars.examples.tsx'
import { funnelPlotExamples } from './charts/funnel-plot.examples.tsx'
import { markExamples } from './charts/marks.examples.tsx'
import { outcomeMultiplesExamples } from './charts/outcome-multiples.examples.tsx'
import { peerStripExamples } from './charts/peer-strip.examples.tsx'
import { processChartExamples } from './charts/process-chart/process-chart.examples.tsx'
import { processIconExamples } from './charts/process-icons.examples.tsx'
import { rangeRowsExamples } from './charts/range-rows.examples.tsx'
import { tiltChartExamples } from './charts/tilt-chart.examples.tsx'
import { yearLinesExamples } from './charts/year-lines.examples.tsx'
import type { Example } from './example.ts'
import { renderPage } from './page.tsx'
import type { PageModel } from './page.tsx'
import { answerExamples, pageHeadingExample } from './pieces/answers.examples.tsx'
import { evidenceExamples } from './pieces/evidence.examples.tsx'
import { formExamples } from './pieces/forms.examples.tsx'
import { listExamples } from './pieces/lists.examples.tsx'
import { noticeExamples } from './pieces/notices.examples.tsx'
import { questionExamples } from './pieces/questions.examples.tsx'
import { sheetExamples } from './pieces/sheets.examples.tsx'
import { statementExamples } from './pieces/statements.examples.tsx'
import { tableExamples } from './pieces/tables.examples.tsx'
import { wayOnExamples } from './pieces/ways-on.examples.tsx'

/** Every example, in the order of the component page. */
export const examples: readonly Example[] = [
  ...markExamples,
  ...peerStripExamples,
  ...yearLinesExamples,
  ...tiltChartExamples,
  ...balanceMapExamples,
  ...rangeRowsExamples,
  ...outcomeMultiplesExamples,
  ...funnelPlotExamples,
  ...comparisonBarsExamples,
  ...processChartExamples,
  ...processIconExamples,
  ...answerExamples,
  ...tableExamples,
  ...listExamples,
  ...evidenceExamples,
  ...formExamples,
  ...questionExamples,
  ...noticeExamples,
  ...sheetExamples,
  ...statementExamples,
  ...wayOnExamples,
]

/**
 * The page that shows every piece in every state; tests look at it as a person would.
 * @param frame what stands around the content on every page of the service
 */
export function componentPage(frame: Omit<PageModel, 'title' | 'content'>): string {
  return renderPage({ ...frame, title: 'Components', content: <ComponentPage /> })
}

function ComponentPage(): ReactNode {
  return (
    <>
      {pageHeadingExample}
      {examples.map(({ name, purpose, states }) => (
        <section key={name}>
          <h2 className="nhsuk-heading-l">{name}</h2>
          <p>{purpose}</p>
          {states.map(({ state, content }) => (
            <div className="ek-state" key={state}>
              <p className="ek-state__name">{state}</p>
              {content}
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
