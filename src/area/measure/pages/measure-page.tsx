import type { ReactNode } from 'react'
import { KeyFacts, PageHeading, ProcessFigure, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { frequencyWords } from '../words/measure.ts'
import { pointDayText } from '../words/measure-text.ts'
import { pageWords as words } from '../words/measure-page.ts'
import { measureFrame } from './frame.tsx'
import { ownerText } from './who.ts'
import type { MeasurePageModel } from './measure-model.ts'
import { MarkedPoints, Rebases, Undo } from './measure-parts.tsx'
import { targetText } from './targets-page.tsx'
import { ValueHistory, ValueTable } from './value-tables.tsx'

/** The page of a measure: what its chart says, first; then the chart, and all that it rests on. */
export function measurePage(model: MeasurePageModel): string {
  const { series, chart, done } = model
  const { measure, observations } = series
  const parameters = { measure: measure.measureId }
  const downloads = { kind: 'links', svg: href(paths.measureChart, parameters), csv: href(paths.measureValuesCsv, parameters) } as const
  return measureFrame({
    title: measure.name,
    done,
    content: (
      <>
        <PageHeading caption={`${words.domain[measure.domain]}, ${model.path.at(-1)?.name ?? ''}`} heading={measure.name} />
        {measure.closedOn !== null && <p>{words.closed(dateText(measure.closedOn))}</p>}
        <EntryButton {...model} />
        {observations.length === 0 ? <Empty isKept={model.isKept} measureId={measure.measureId} /> : <ProcessFigure {...chart.view.figure} downloads={downloads} />}
        <Remarks remarks={chart.view.remarks} />
        <MarkedPoints marked={chart.view.marked} />
        <Rebases {...model} />
        <Facts {...model} />
        <ValueTable {...model} />
        <ValueHistory {...model} />
        {model.isKept && <Undo {...model} />}
        {model.isKept && <WhatToDo {...model} />}
      </>
    ),
  })
}

function EntryButton({ series: { measure }, isKept, next }: MeasurePageModel): ReactNode {
  if (!isKept || measure.closedOn !== null) return null
  return (
    <p>
      <a className="nhsuk-button" href={href(paths.measureValues, { measure: measure.measureId })}>
        {next?.isDue === true ? words.enterDue(pointDayText(next.day, measure)) : words.enter}
      </a>
    </p>
  )
}

function Empty({ isKept, measureId }: { readonly isKept: boolean; readonly measureId: string }): ReactNode {
  return (
    <div className="ek-reading">
      <h2 className="nhsuk-heading-m">{words.emptyHeading}</h2>
      <p>{words.empty}</p>
      {isKept && (
        <p>
          {words.emptyHow} <a href={href(paths.measurePaste, { measure: measureId })}>{words.paste}</a>
        </p>
      )}
    </div>
  )
}

function Remarks({ remarks }: { readonly remarks: readonly string[] }): ReactNode {
  if (remarks.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.remarks}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </>
  )
}

function Facts(model: MeasurePageModel): ReactNode {
  const { series, path, names } = model
  const { measure, targets } = series
  const unit = path.at(-1)
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.factsHeading}</h2>
      <KeyFacts
        facts={[
          { name: words.unit, value: unit === undefined ? '' : <a href={href(paths.unit, { unit: unit.unitId })}>{unit.name}</a> },
          { name: words.definition, value: measure.definition === '' ? words.notSaid : <span className="ek-lines">{measure.definition}</span> },
          { name: words.source, value: measure.source === '' ? words.notSaid : measure.source },
          { name: words.owner, value: ownerText(names, measure.ownerPersonId) },
          { name: words.frequency, value: frequencyWords[measure.frequency] },
          { name: words.next, value: nextText(model) },
          ...targets.map((target) => ({ name: words.target, value: targetText(target, measure) })).slice(-3),
        ]}
      />
    </>
  )
}

function nextText({ series: { measure }, next }: MeasurePageModel): string {
  if (next === null) return measure.frequency === 'irregular' ? words.nextNone : words.nextFirst
  const day = pointDayText(next.day, measure)
  return next.isOverdue ? words.nextOverdue(day) : next.isDue ? words.nextDue(day) : words.nextOn(day, dateText(next.dueOn))
}

function WhatToDo({ series: { measure } }: MeasurePageModel): ReactNode {
  const parameters = { measure: measure.measureId }
  const open = [
    { text: words.do.values, to: href(paths.measureValues, parameters) },
    { text: words.do.paste, to: href(paths.measurePaste, parameters) },
  ]
  const always = [
    { text: words.do.annotations, to: href(paths.measureAnnotations, parameters) },
    { text: words.do.targets, to: href(paths.measureTargets, parameters) },
    { text: words.do.rebase, to: href(paths.measureRebase, parameters) },
    { text: words.do.change, to: href(paths.measureChange, parameters) },
    { text: words.do.owner, to: href(paths.measureOwner, parameters) },
    { text: measure.closedOn === null ? words.do.close : words.do.open, to: href(paths.measureClose, parameters) },
  ]
  return (
    <section className="ek-next">
      <h2 className="nhsuk-heading-m">{words.doHeading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {[...(measure.closedOn === null ? open : []), ...always].map(({ text, to }) => (
          <li key={to}>
            <a href={to}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
