import { PageHeading, PrintButton } from '../../../platform/design/index.ts'
import type { Unit } from '../../organisation/index.ts'
import { type Purpose, lineKinds } from '../records.ts'
import { sheetWords as words } from '../words/purpose.ts'
import { teamFrame } from './frame.tsx'

const linesOfKind = 7

/** An empty sheet to write on: one page for the wall. */
export function sheetPage({ unit, purpose }: { readonly unit: Unit; readonly purpose: Purpose | null }): string {
  return teamFrame({
    title: words.title,
    unit,
    content: (
      <>
        <PageHeading heading={`${unit.name}. ${words.heading}`} answer={words.noNames} />
        <div className="ek-screen-only">
          <p>{words.answer}</p>
          <p>{words.print}</p>
          <PrintButton />
        </div>
        <section className="ek-sheet ek-wall">
          {purpose !== null && <blockquote className="ek-purpose ek-written">{purpose.text}</blockquote>}
          {lineKinds.map((kind) => (
            <div key={kind}>
              <h2 className="nhsuk-heading-s">{words.kinds[kind]}</h2>
              <div className="ek-ruled" aria-hidden="true">
                {Array.from({ length: linesOfKind }, (_, line) => (
                  <div key={line} className="ek-ruled__line" />
                ))}
              </div>
            </div>
          ))}
        </section>
      </>
    ),
  })
}
