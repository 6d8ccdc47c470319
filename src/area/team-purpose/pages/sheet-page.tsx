import { PageHeading, PrintButton, Sheet } from '../../../platform/design/index.ts'
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
        <div className="ek-screen-only">
          <PageHeading heading={words.title} answer={words.answer} />
          <p>{words.print}</p>
          <PrintButton />
        </div>
        <Sheet id="wall" heading={`${unit.name}. ${words.heading}`} {...(purpose === null ? {} : { lead: <span className="ek-written">{purpose.text}</span> })}>
          {lineKinds.map((kind) => (
            <section key={kind}>
              <h3 className="nhsuk-heading-s">{words.kinds[kind]}</h3>
              <div className="ek-ruled" aria-hidden="true">
                {Array.from({ length: linesOfKind }, (_, line) => (
                  <div key={line} className="ek-ruled__line" />
                ))}
              </div>
            </section>
          ))}
          <p>{words.noNames}</p>
        </Sheet>
      </>
    ),
  })
}
