import type { ReactNode } from 'react'
import { NextSteps, PageHeading, PrintButton } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { debriefWords } from '../../simulated-ward/index.ts'
import { openWords } from '../words/class.ts'
import { lessonWords as words } from '../words/lesson.ts'

/** A lesson of 45 minutes: minute by minute, what not to claim, and what to do when phones fail. */
export function lessonPage(): string {
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: openWords.title, href: href(paths.wardClassOpen) } },
    content: (
      <div className="ek-reading ek-lesson">
        <PageHeading heading={words.title} answer={words.answer} />
        <PrintButton />
        <h2 className="nhsuk-heading-m">{words.before.heading}</h2>
        <ol className="nhsuk-list nhsuk-list--number">
          {words.before.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h2 className="nhsuk-heading-m">{words.planHeading}</h2>
        {words.parts.map((part) => (
          <Part key={part.minutes} part={part} />
        ))}
        <Claims />
        <h2 className="nhsuk-heading-m">{words.phones.heading}</h2>
        <Points points={words.phones.points} />
        <NextSteps
          links={[
            { text: words.next.open, href: href(paths.wardClassOpen) },
            { text: words.next.sheet, href: href(paths.wardClassSheet) },
            { text: words.next.alone, href: href(paths.simulatedWard) },
            { text: words.next.difference, href: href(paths.classOpen) },
            { text: words.next.evidence, href: href(paths.nationalPicture) },
          ]}
        />
      </div>
    ),
  })
}

function Part({ part: { minutes, title, what, say = [], ask = [] } }: { readonly part: (typeof words.parts)[number] }): ReactNode {
  return (
    <section className="ek-lesson__part">
      <h3 className="nhsuk-heading-s">
        <span className="nhsuk-caption-m">{words.minutes(minutes)}</span>
        {title}
      </h3>
      {what.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {say.length > 0 && <Told heading={words.say} lines={say} />}
      {ask.length > 0 && <Told heading={words.ask} lines={ask} />}
    </section>
  )
}

function Told({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }): ReactNode {
  return (
    <>
      <p className="nhsuk-u-margin-bottom-1">
        <strong>{heading}</strong>
      </p>
      <Points points={lines} />
    </>
  )
}

function Points({ points }: { readonly points: readonly string[] }): ReactNode {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}

function Claims(): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.claims.heading}</h2>
      <p>{words.claims.lead}</p>
      <Points points={words.claims.points} />
      <h3 className="nhsuk-heading-s">{words.claims.trusts}</h3>
      <p>{debriefWords.trustsLead}</p>
      <Points points={debriefWords.trustsWords.slice(0, 3)} />
    </>
  )
}
