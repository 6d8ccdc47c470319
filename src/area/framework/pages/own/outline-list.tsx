import type { ReactNode } from 'react'
import { Pages, domainWords, numberText, stageWords } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import type { FrameworkItem } from '../../rules/framework.ts'
import { type Outline, type OutlineRow, itemLine } from '../../rules/outline.ts'
import { frameworkWords as words } from '../../words/framework.ts'

interface OutlineModel {
  readonly frameworkId: string
  readonly outline: Outline
  /** How many comments are open on each item. */
  readonly openOn: ReadonlyMap<string, number>
  /** Do items have pages of their own? */
  readonly leads: boolean
}

/** A framework as it is read: parts, in them capabilities, and the behaviours of each behind its name. */
export function OutlineList({ frameworkId, outline, openOn, leads }: OutlineModel): ReactNode {
  const { rows, page, pages, offset, total } = outline
  if (total === 0) return <p>{words.empty}</p>
  const whole = (value: number) => numberText(value, { decimals: 0 })
  const to = (other: number) => href(paths.framework, { framework: frameworkId }, { page: other })
  return (
    <>
      <ul className="ek-outline">
        {rows.map((row) => (
          <li key={row.item.id} className={`ek-outline__row ek-outline__row--${Math.min(row.depth, 3)}`}>
            <Row frameworkId={frameworkId} row={row} openOn={openOn} leads={leads} />
          </li>
        ))}
      </ul>
      {pages > 1 && <Pages shown={words.shown(whole(offset + 1), whole(offset + rows.length), whole(total))} before={page > 1 ? to(page - 1) : null} after={page < pages ? to(page + 1) : null} />}
    </>
  )
}

function Row({ frameworkId, row: { item, behaviours, total }, openOn, leads }: Omit<OutlineModel, 'outline'> & { readonly row: OutlineRow }): ReactNode {
  const facts = [...(item.kind === 'capability' ? [item.domain === null ? words.neither : domainWords[item.domain]] : []), ...openWords(openOn.get(item.id))]
  return (
    <>
      <p className={item.kind === 'part' ? 'ek-outline__part' : 'ek-outline__capability'}>
        <ItemName frameworkId={frameworkId} item={item} leads={leads} />
        {facts.length > 0 && <span className="ek-outline__facts"> {facts.join(', ')}</span>}
      </p>
      {item.kind === 'capability' && <Behaviours frameworkId={frameworkId} item={item} behaviours={behaviours} total={total} openOn={openOn} leads={leads} />}
    </>
  )
}

function Behaviours({ frameworkId, item, behaviours, total, openOn, leads }: Omit<OutlineModel, 'outline'> & { readonly item: FrameworkItem; readonly behaviours: readonly FrameworkItem[]; readonly total: number }): ReactNode {
  if (total === 0) return <p>{words.behaviours(0)}</p>
  const more = total - behaviours.length
  return (
    <details className="nhsuk-details ek-details ek-print-open">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          {words.behaviours(total)}
          <span className="nhsuk-u-visually-hidden">: {itemLine(item)}</span>
        </span>
      </summary>
      <div className="nhsuk-details__text">
        <BehaviourList frameworkId={frameworkId} behaviours={behaviours} openOn={openOn} leads={leads} />
        {more > 0 && <p>{leads ? <a href={href(paths.frameworkItem, { framework: frameworkId, item: item.id })}>{words.moreBehaviours(more)}</a> : words.moreBehaviours(more)}</p>}
      </div>
    </details>
  )
}

/** Behaviours, each with its stage and whether it stands in the short form. */
export function BehaviourList({ frameworkId, behaviours, openOn, leads }: Omit<OutlineModel, 'outline'> & { readonly behaviours: readonly FrameworkItem[] }): ReactNode {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {behaviours.map((one) => (
        <li key={one.id}>
          <ItemName frameworkId={frameworkId} item={one} leads={leads} />
          <span className="ek-outline__facts"> {[stageText(one), ...(one.form === 'short-and-full' ? [words.short] : []), ...openWords(openOn.get(one.id))].join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}

function ItemName({ frameworkId, item, leads }: { readonly frameworkId: string; readonly item: FrameworkItem; readonly leads: boolean }): ReactNode {
  return leads ? <a href={href(paths.frameworkItem, { framework: frameworkId, item: item.id })}>{itemLine(item)}</a> : itemLine(item)
}

function stageText({ stage }: FrameworkItem): string {
  return stage === null ? words.everyStage : stageWords[stage]
}

function openWords(open = 0): readonly string[] {
  return open === 0 ? [] : [words.openOn(open)]
}
