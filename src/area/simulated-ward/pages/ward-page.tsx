import type { ReactNode } from 'react'
import { PageHeading, Warning, wardAssets } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { SituationWords } from '../content/situation-words.ts'
import { opinionWords } from '../words/opinion.ts'
import { pageWords as words } from '../words/page.ts'

/** What can be read of the ward where its script does not run. */
export interface WithoutScriptModel {
  readonly situations: readonly SituationWords[]
  /** Sentences of an example week. */
  readonly week: readonly string[]
}

/** The way into the simulated ward. The ward itself is put there by its script; without one, situations and an example week can be read. */
export function wardPage(readable: WithoutScriptModel): string {
  return sitePage({
    title: words.title,
    styles: [wardAssets.stylesheet],
    content: (
      <WardShell readable={readable}>
        <PageHeading heading={words.title} answer={words.lead} />
      </WardShell>
    ),
  })
}

/** Where the ward runs: what its script needs, how it goes, and the content note, which stands before the first week. */
export function WardShell({ readable, ofClass, children }: {
  readonly readable: WithoutScriptModel
  /** The class that runs this ward together: its code, and the run from which everybody begins. */
  readonly ofClass?: { readonly code: string; readonly start: string }
  /** The heading. */
  readonly children: ReactNode
}): ReactNode {
  return (
    <div className="ek-ward" data-module="ek-ward" data-worker={wardAssets.worker} data-class={ofClass?.code} data-start={ofClass?.start} data-keep={href(paths.practiceRunBring)} data-runs={href(paths.practiceRuns)} data-opinion={href(paths.wardOpinion)}>
      {children}
      <div className="ek-reading">
        <ul className="nhsuk-list nhsuk-list--bullet">
          {words.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <Warning heading={words.note.heading}>
        {[...words.note.lines, words.note.support].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Warning>
      <div data-begin="" />
      <p className="ek-reading">{words.model}</p>
      <p>
        <a href={href(paths.directorate)}>{words.directorate}</a>
      </p>
      <p>
        <a href={href(paths.placeCases)}>{words.places}</a>
      </p>
      {ofClass === undefined && (
        <p>
          <a href={href(paths.wardClassOpen)}>{words.withClass}</a>
        </p>
      )}
      <p>
        <a href={href(paths.wardOpinion)}>{opinionWords.results}</a>
      </p>
      <WithoutScript {...readable} />
    </div>
  )
}

function WithoutScript({ situations, week }: WithoutScriptModel): ReactNode {
  const { heading, lines, situations: situationsHeading, week: weekHeading } = words.withoutScript
  return (
    <section className="ek-reading ek-ward__without-script">
      <h2 className="nhsuk-heading-l">{heading}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3 className="nhsuk-heading-m">{weekHeading}</h3>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {week.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3 className="nhsuk-heading-m">{situationsHeading}</h3>
      {situations.map(({ title, asks, words: paragraphs }) => (
        <details className="nhsuk-details" key={title}>
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">{title}</span>
          </summary>
          <div className="nhsuk-details__text">
            <p>{asks}</p>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </details>
      ))}
    </section>
  )
}
