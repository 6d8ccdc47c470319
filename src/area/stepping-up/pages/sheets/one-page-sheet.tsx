import type { ReactNode } from 'react'
import { InlineMark } from '../../../../platform/design/index.ts'
import type { Kind } from '../../rules/answers.ts'
import type { CharterLines, MatterLine, OnePage } from '../../rules/one-page.ts'
import { matterWords } from '../../words/answers.ts'
import { onePageWords as words } from '../../words/one-page.ts'
import { stageName } from '../../words/plan.ts'
import { TickBox } from '../paper-tasks.tsx'

/** The page to hold in the hand. The same on screen and on paper; nothing in it can be changed here. */
export function OnePageSheet({ page, kind }: { readonly page: OnePage; readonly kind: Kind }): ReactNode {
  const { stage, tasks } = page.next
  return (
    <div className="ek-one-page">
      <section>
        <h3 className="nhsuk-heading-s">{words.matters}</h3>
        <ul className="ek-tasks ek-tasks--paper">
          {page.matters.map((line) => (
            <li key={line.matter} className="ek-tasks__task">
              <MatterWords line={line} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className="nhsuk-heading-s">{stageName(stage, kind)}</h3>
        {tasks.length === 0 ? <p>{words.allDone}</p> : <Lines lines={tasks} />}
      </section>
      <section className="ek-one-page__half">
        <h3 className="nhsuk-heading-s">{headingOf(words.mine, page)}</h3>
        <FromCharter box={page.mine} />
      </section>
      <section className="ek-one-page__half">
        <h3 className="nhsuk-heading-s">{headingOf(words.askFirst, page)}</h3>
        <FromCharter box={page.askFirst} />
      </section>
      <section className="ek-one-page__half">
        <h3 className="nhsuk-heading-s">{words.later}</h3>
        <ul className="nhsuk-list">
          {page.later.map((one) => (
            <li key={one.stage}>{stageName(one, kind)}</li>
          ))}
        </ul>
      </section>
      <section className="ek-one-page__half">
        <h3 className="nhsuk-heading-s">{words.ring}</h3>
        <ul className="ek-blanks">
          {words.ringBlanks.map((blank) => (
            <li key={blank} className="ek-blanks__blank">
              {blank}
            </li>
          ))}
        </ul>
      </section>
      <p>
        <InlineMark meaning="management" /> {words.managementFirst} <InlineMark meaning="leadership" /> {words.leadershipThen}
      </p>
      <p>{words.tooMuch}</p>
    </div>
  )
}

function headingOf(heading: string, { isAuthorityAgreed }: OnePage): string {
  return isAuthorityAgreed ? heading : words.draft(heading)
}

function FromCharter({ box: { lines, hasMore } }: { readonly box: CharterLines }): ReactNode {
  return (
    <>
      {lines.length > 0 && <Lines lines={lines} />}
      {hasMore && <p>{words.moreInCharter}</p>}
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {lines.map((line, index) => (
        <li key={index} className="ek-written">
          {line}
        </li>
      ))}
    </ul>
  )
}

function MatterWords({ line }: { readonly line: MatterLine }): ReactNode {
  const isAgreed = line.kind === 'agreed' || (line.kind === 'noted' && line.isAgreed)
  return (
    <p>
      <TickBox isTicked={isAgreed} /> <strong>{matterWords[line.matter]}</strong> ({isAgreed ? words.agreed : words.notAgreed}). {line.kind === 'agreed' ? words.agreedWords : line.kind === 'noted' ? line.note : line.question}
    </p>
  )
}
