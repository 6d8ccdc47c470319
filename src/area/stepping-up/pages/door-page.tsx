import { Doors, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { doorWords as words } from '../words/door.ts'

/** The door for somebody who steps up: what she gets, and one way on. */
export function doorPage(): string {
  const { more } = words
  return sitePage({
    title: words.title,
    part: 'stepping-up',
    content: (
      <>
        <PageHeading heading={words.heading} answer={words.answer} />
        <Doors isFirstLarge doors={[{ ...words.make, href: href(paths.steppingUpPlan) }]} />
        <p>{words.promise}</p>
        <p className="nhsuk-u-margin-bottom-2">{words.tenMinutes}</p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {words.gains.map((gain) => (
            <li key={gain}>{gain}</li>
          ))}
        </ul>
        <h2 className="nhsuk-heading-l">{words.moreHeading}</h2>
        <Doors
          doors={[
            { ...more.difference, href: href(paths.difference) },
            { ...more.firstLook, href: href(paths.firstLook) },
            { ...more.situations, href: href(paths.situations) },
            { ...more.examples, href: href(paths.steppingUpExamples) },
            { ...more.open, href: href(paths.steppingUpOpen) },
            { ...more.manager, href: href(paths.beforeSomebodyStarts) },
          ]}
        />
      </>
    ),
  })
}
