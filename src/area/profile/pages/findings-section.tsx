import type { ReactNode } from 'react'
import { Bullets } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Findings } from '../rules/findings.ts'
import { type UnclearText, clearText, findingHeadings as headings, unclearText, wayWords } from '../words/findings.ts'

/** What is clear, what is not yet, and what would make it clearer. @param assessmentId null where its pages are not there, as in an example */
export function FindingsSection({ findings: { clear, unclear }, assessmentId }: { readonly findings: Findings; readonly assessmentId: string | null }): ReactNode {
  return (
    <div className="ek-profile__findings">
      <section aria-labelledby="clear" className="ek-profile__clear">
        <h2 className="nhsuk-heading-m" id="clear">
          {headings.clear}
        </h2>
        {clear.length === 0 ? (
          <p>{headings.nothingClear}</p>
        ) : (
          <ul className="nhsuk-list nhsuk-list--bullet">
            {clear.map((finding) => (
              <li key={clearText(finding)}>{clearText(finding)}</li>
            ))}
          </ul>
        )}
      </section>
      {unclear.length > 0 && (
        <section aria-labelledby="unclear" className="ek-profile__unclear">
          <h2 className="nhsuk-heading-m" id="unclear">
            {headings.unclear}
          </h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {unclear.map(unclearText).map((text) => (
              <li key={text.what}>
                {text.what}
                {text.listed !== undefined && <Bullets lines={text.listed} />} <span className="ek-note">{text.clearer} {assessmentId !== null && <Way way={text.way} assessmentId={assessmentId} />}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Way({ way, assessmentId }: { readonly way: UnclearText['way']; readonly assessmentId: string }): ReactNode {
  if (way === null) return null
  const here = { assessment: assessmentId }
  const to = { 'ask-supervisor': href(paths.verificationAsk, here), 'see-verification': href(paths.verificationAsk, here), 'full-form': href(paths.assessmentNew), 'change-answers': href(paths.assessmentCheck, here) }[way]
  return <a className="ek-screen-only" href={to}>{wayWords[way]}</a>
}
