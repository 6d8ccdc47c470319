import { NextSteps, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { intendedUseWords as words } from '../words/intended-use.ts'

/** The statement of intended use. */
export function intendedUsePage(): string {
  return sitePage({
    title: words.title,
    content: (
      <>
        <PageHeading heading={words.title} answer={words.lead} />
        {words.sections.map(({ heading, paragraphs, list }) => (
          <section key={heading} className="ek-reading">
            <h2 className="nhsuk-heading-m">{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {list.length > 0 && (
              <ul className="nhsuk-list nhsuk-list--bullet">
                {list.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
        <NextSteps links={[{ text: words.next.about, href: href(paths.about) }]} />
      </>
    ),
  })
}
