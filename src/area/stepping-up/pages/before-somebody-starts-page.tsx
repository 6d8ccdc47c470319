import type { ReactNode } from 'react'
import { Doors, NextSteps, PageHeading, SourceNote } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { sources } from '../../evidence/index.ts'
import { matters } from '../rules/answers.ts'
import { type MatterBefore, beforeWords as words, mattersBefore } from '../words/before-somebody-starts.ts'

/** For those who stand beside somebody who starts: six things to agree, and why. */
export function beforeSomebodyStartsPage(): string {
  return sitePage({
    title: words.title,
    content: (
      <>
        <PageHeading heading={words.heading} answer={words.answer} />
        <div className="ek-reading">
          {words.intro.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <SourceNote sources={words.introSources.map((id) => sources[id])} />
        </div>
        <Doors isFirstLarge doors={[{ text: words.paper, words: words.paperWords, href: href(paths.agreement) }]} />
        <div className="ek-reading">
          {matters.map((matter, index) => (
            <MatterSection key={matter} number={index + 1} matter={mattersBefore[matter]} />
          ))}
          <h2 className="nhsuk-heading-m">{words.afterHeading}</h2>
          <p>{words.after}</p>
        </div>
        <NextSteps
          links={[
            { text: words.next.plan, href: href(paths.steppingUpPlan) },
            { text: words.next.report, href: href(paths.startsReport) },
            { text: words.next.examples, href: href(paths.steppingUpExamples) },
            { text: words.next.difference, href: href(paths.difference) },
          ]}
        />
      </>
    ),
  })
}

function MatterSection({ number, matter: { name, why, who, otherwise, sources: ids } }: { readonly number: number; readonly matter: MatterBefore }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-m">
        {number}. {name}
      </h2>
      <p>
        <strong>{words.why}.</strong> {why}
      </p>
      <p>
        <strong>{words.who}.</strong> {who}
      </p>
      <p>
        <strong>{words.otherwise}.</strong> {otherwise}
      </p>
      {ids.length === 0 ? <p className="ek-note">{words.ourAdvice}</p> : <SourceNote sources={ids.map((id) => sources[id])} />}
    </section>
  )
}
