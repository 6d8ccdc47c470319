import type { ReactNode } from 'react'
import { DataTable, type FormState, NextSteps, Notice, PlainForm, RadioQuestion, dateText, problemAt } from '../../../platform/design/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type ClarityItem, clarityItems } from '../content/clarity-items.ts'
import type { Side } from '../records.ts'
import { type BothAnswers, toTalkAbout } from '../rules/clarity.ts'
import type { ClarityView, DoneCheck } from '../service/clarity.ts'
import { charterWords } from '../words/charter.ts'
import { stepWords, topicWords, clarityWords as words } from '../words/clarity.ts'
import { framed } from './frame.tsx'

/** What the page of a clarity check is drawn from. */
export interface ClarityPageModel {
  readonly view: ClarityView
  /** What was chosen, by the id of the item. */
  readonly typed: ReadonlyMap<string, string>
  /** The form stands open although there is a result. */
  readonly isAgain: boolean
  readonly said: string | null
  readonly state: FormState
}

/** The questions of a clarity check, or what both answered. */
export function clarityPage(model: ClarityPageModel): string {
  const { view, said, state: { problems } } = model
  const { charter, done: [latest, ...earlier] } = view
  const here = { charter: charter.charterId }
  return framed({
    title: words.title,
    caption: charterWords.of(charter.personName, charter.postTitle),
    answer: answerOf(view),
    wayBack: { text: charterWords.title(charter.postTitle), href: href(paths.roleCharter, here) },
    problems,
    said,
    children: (
      <>
        <p>{words.private}</p>
        <Ask {...model} />
        {latest !== undefined && <Result done={latest} side={view.side} />}
        {earlier.map((done) => (
          <details key={done.check.checkId} className="nhsuk-details ek-details">
            <summary className="nhsuk-details__summary">
              <span className="nhsuk-details__summary-text">{resultName(done)}</span>
            </summary>
            <div className="nhsuk-details__text">
              <SideBySide both={done.both} side={view.side} />
            </div>
          </details>
        ))}
        {latest !== undefined && charter.isHeld && <NextSteps links={[{ text: words.writeDown, href: href(paths.roleCharterChange, here) }]} />}
      </>
    ),
  })
}

/** What it says: whom it waits for, or whether there is something to talk about. */
function answerOf({ isWaiting, isAwaited, other, done: [latest] }: ClarityView): string {
  if (isWaiting || isAwaited || latest === undefined) return isWaiting && other !== null ? words.waits(other.name) : words.answer
  return toTalkAbout(latest.both).length === 0 ? words.alike : words.differ
}

function Ask({ view: { charter, other, isWaiting, isAwaited, done, side }, typed, isAgain, state: { from, problems } }: ClarityPageModel): ReactNode {
  if (!charter.isHeld) return null
  if (other === null) return <p>{words.nobody}</p>
  if (isWaiting) return <Notice>{words.waiting(other.name)}</Notice>
  const here = { charter: charter.charterId }
  if (done.length > 0 && !isAwaited && !isAgain) {
    return (
      <p>
        <a href={href(paths.clarityCheck, here, { again: 'yes' })}>{words.again}</a>
      </p>
    )
  }
  return (
    <>
      {isAwaited && <p>{words.awaited(other.name)}</p>}
      <p>{words.with(other.name)}</p>
      <PlainForm action={href(paths.clarityCheck, here)} from={from} buttons={[{ text: words.button }]}>
        {clarityItems.map((item) => (
          <RadioQuestion key={item.id} name={item.id} size="s" legend={askedOf(item, side)} value={typed.get(item.id) ?? ''} choices={Object.entries(stepWords).map(([value, text]) => ({ value, text }))} {...problemAt(problems, item.id)} />
        ))}
        <p>{words.final}</p>
      </PlainForm>
    </>
  )
}

function resultName({ check: { holderInAt, managerInAt, begunAt } }: DoneCheck): string {
  const at = [holderInAt, managerInAt].reduce<Date>((latest, one) => (one !== null && one > latest ? one : latest), begunAt)
  return words.resultOf(dateText(londonDay(at)))
}

function Result({ done, side }: { readonly done: DoneCheck; readonly side: Side }): ReactNode {
  const talks = toTalkAbout(done.both)
  return (
    <>
      <h2 className="nhsuk-heading-m">{resultName(done)}</h2>
      <h3 className="nhsuk-heading-s">{words.talkHeading}</h3>
      {talks.length === 0 && <p>{words.nothingApart}</p>}
      {talks.map((one) => {
        const item = itemOf(one)
        return item === undefined ? null : (
          <section key={item.id}>
            <h4 className="nhsuk-heading-xs">{`${topicWords[item.topic]}: ${askedOf(item, side)}`}</h4>
            <p>{`${one.seen === 'apart' ? words.apart : words.bothUnclear} ${words.said(stepWords[one.holder], stepWords[one.manager])}`}</p>
            <p>{item.talk}</p>
          </section>
        )
      })}
      <SideBySide both={done.both} side={side} />
    </>
  )
}

function SideBySide({ both, side }: { readonly both: readonly BothAnswers[]; readonly side: Side }): ReactNode {
  const { item, holder, manager } = words.columns
  return <DataTable caption={words.caption} columns={[item, holder, manager].map((heading) => ({ heading }))} rows={both.map((one) => [textOf(one, side), stepWords[one.holder], stepWords[one.manager]])} />
}

function itemOf({ itemId }: BothAnswers): ClarityItem | undefined {
  return clarityItems.find(({ id }) => id === itemId)
}

function textOf(one: BothAnswers, side: Side): string {
  const item = itemOf(one)
  return item === undefined ? one.itemId : askedOf(item, side)
}

/** As this side was asked. */
function askedOf({ holder, manager }: ClarityItem, side: Side): string {
  return side === 'holder' ? holder : manager
}
