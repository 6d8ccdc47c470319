import { NextSteps, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { aboutWords as words } from '../words/about.ts'

/** The page about Evenkeel. */
export function aboutPage(): string {
  return sitePage({
    title: words.title,
    content: (
      <>
        <PageHeading heading={words.title} answer={words.lead} />
        {words.sections.map((section) => (
          <section key={section.heading}>
            <h2 className="nhsuk-heading-m">{section.heading}</h2>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        <NextSteps links={[{ text: words.intendedUse, href: href(paths.intendedUse) }]} />
      </>
    ),
  })
}
