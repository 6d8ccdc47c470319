import type { ReactNode } from 'react'
import { PageHeading, Warning, wardAssets } from '../../../platform/design/index.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { SituationWords } from '../content/situation-words.ts'
import { pageWords as words } from '../words/page.ts'

/**
 * The way into the simulated ward. The ward itself is put there by its script; without one, situations and an example week can be read.
 * @param week sentences of an example week
 */
export function wardPage({ situations, week }: { readonly situations: readonly SituationWords[]; readonly week: readonly string[] }): string {
  return sitePage({
    title: words.title,
    styles: [wardAssets.stylesheet],
    content: (
      <div className="ek-ward" data-module="ek-ward" data-worker={wardAssets.worker}>
        <PageHeading heading={words.title} answer={words.lead} />
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
        <WithoutScript situations={situations} week={week} />
      </div>
    ),
  })
}

function WithoutScript({ situations, week }: { readonly situations: readonly SituationWords[]; readonly week: readonly string[] }): ReactNode {
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
