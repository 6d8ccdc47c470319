import type { ReactNode } from 'react'
import { type Stage, stages } from '../../../../kernel/workforce.ts'
import { stageWords } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import type { FrameworkItem } from '../../rules/framework.ts'
import { stagePageWords as words } from '../../words/capabilities.ts'

/** The address of the page of a capability of ours: its code in small letters. */
export function capabilityHref({ code, id }: Pick<FrameworkItem, 'code' | 'id'>): string {
  return href(paths.capability, { capability: (code ?? id).toLowerCase() })
}

/** Names of capabilities as links, one a line. */
export function CapabilityLinks({ items }: { readonly items: readonly FrameworkItem[] }): ReactNode {
  return items.map((item, index) => (
    <span key={item.id}>
      {index > 0 && <br />}
      <a href={capabilityHref(item)}>{item.text}</a>
    </span>
  ))
}

/** The five stages as links. @param current the one that is shown, if any */
export function StageLinks({ current }: { readonly current: Stage | null }): ReactNode {
  return (
    <nav aria-label={words.choose} className="ek-choice">
      <p className="ek-choice__legend">{words.legend}</p>
      <ul className="ek-choice__list">
        {stages.map((stage) => (
          <li key={stage}>
            <a className="ek-link-button" href={href(paths.capabilitiesAtStage, { stage })} aria-current={stage === current ? 'true' : undefined}>
              {stageWords[stage]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Behaviours, one a line; those of the short form say so. */
export function Behaviours({ behaviours }: { readonly behaviours: readonly FrameworkItem[] }): ReactNode {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {behaviours.map(({ id, text, form }) => (
        <li key={id}>
          {text}
          {form === 'short-and-full' && <span className="ek-note">{words.short}</span>}
        </li>
      ))}
    </ul>
  )
}
