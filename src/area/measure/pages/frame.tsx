import type { ReactNode } from 'react'
import { Notice, type Problem, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Measure } from '../records.ts'
import { needsDenominator } from '../rules/series-of-measure.ts'
import { frameWords as words } from '../words/measure.ts'
import { unitBesideName } from '../words/measure-text.ts'

/** What was done on the page before. */
export type Done = keyof typeof words.done

/** A page about measures: below the board, and below the measure where it is about one. */
export function measureFrame({ title, measure = null, problems = [], done = null, isUnsaved = false, content }: {
  readonly title: string
  /** The measure to which the page leads back. */
  readonly measure?: Pick<Measure, 'measureId' | 'name'> | null
  readonly problems?: readonly Problem[]
  readonly done?: string | null
  /** A form was not saved: what it was drawn from changed meanwhile. */
  readonly isUnsaved?: boolean
  readonly content: ReactNode
}): string {
  return sitePage({
    title,
    hasProblem: problems.length > 0,
    isUnsaved,
    wayBack: { kind: 'breadcrumb', links: [{ text: words.crumb, href: href(paths.measures) }, ...(measure === null ? [] : [{ text: measure.name, href: href(paths.measure, { measure: measure.measureId }) }])] },
    content: (
      <>
        <ProblemSummary problems={problems} />
        {done !== null && <Notice>{done}</Notice>}
        {content}
      </>
    ),
  })
}

/** In what the numbers of a measure are entered, above a form that asks for some. */
export function UnitNote({ measure }: { readonly measure: Pick<Measure, 'name' | 'unitOfMeasurement' | 'unitText' | 'chartType'> }): ReactNode {
  const unit = needsDenominator(measure) ? null : unitBesideName(measure)
  return unit === null ? null : <p>{words.unit(unit)}</p>
}
