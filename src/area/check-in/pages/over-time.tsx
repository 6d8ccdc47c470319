import type { ReactNode } from 'react'
import { DataTable, DetailsTable, HowSure, dateText } from '../../../platform/design/index.ts'
import { type CheckIn, type CheckInItem, type Step, checkInItems } from '../records.ts'
import { type Trend, answersTo, trendOf } from '../rules/trend.ts'
import { listWords as words } from '../words/check-ins.ts'
import { itemWords } from '../words/items.ts'
import { StepLine } from './step-line.tsx'

/** The answers of check-ins over time: in words, as small lines, and one by one. @param dayCell how the day of one is shown */
export function OverTime({ checkIns, dayCell = ({ day }) => dateText(day) }: { readonly checkIns: readonly CheckIn[]; readonly dayCell?: (checkIn: CheckIn) => ReactNode }): ReactNode {
  const { item, last, line, trend } = words.columns
  const { day, note } = words.historyColumns
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.latest}</h2>
      <HowSure>{words.certainty}</HowSure>
      <p className="ek-reading ek-note">{words.changes}</p>
      <DataTable caption={words.latestCaption} columns={[{ heading: item }, { heading: last }, { heading: line }, { heading: trend }]} rows={checkInItems.map((one) => rowOf(one, answersTo(one, checkIns)))} />
      <DetailsTable
        summary={words.history}
        table={{
          caption: words.history,
          columns: [{ heading: day }, ...checkInItems.map((one) => ({ heading: itemWords[one].name })), { heading: note }],
          rows: checkIns.map((one) => [dayCell(one), ...checkInItems.map((name) => stepText(name, one.answers[name])), one.note === '' ? words.noNote : one.note]),
        }}
      />
    </>
  )
}

function rowOf(item: CheckInItem, values: readonly Step[]): readonly ReactNode[] {
  const { name, up } = itemWords[item]
  const last = values.at(-1)
  const spoken = values.map((step) => stepText(item, step)).join(', ')
  return [
    <span key="item">
      {name}. <span className="ek-note">{up}</span>
    </span>,
    last === undefined ? words.noAnswer : stepText(item, last),
    values.length < 2 ? words.trend.cannotTell(values.length, 2) : <StepLine key="line" values={values} description={words.line(name, spoken)} />,
    trendText(trendOf(item, values)),
  ]
}

/** A step in the words of its item. */
export function stepText(item: CheckInItem, step: Step | undefined): string {
  return step === undefined ? words.leftOut : itemWords[item].steps[step - 1] ?? ''
}

function trendText(trend: Trend): string {
  switch (trend.kind) {
    case 'cannot-tell':
      return words.trend.cannotTell(trend.have, trend.need)
    case 'usual':
      return words.trend.usual
    case 'changed':
      return words.trend[trend.is === 'other' ? trend.towards : trend.is]
  }
}
