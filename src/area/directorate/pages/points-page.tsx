import type { ReactNode } from 'react'
import { Bullets, DataTable, HowSure, PageHeading, Paragraphs } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { PointView } from '../view/looks-further.ts'
import { debriefWords, pastRoundHeading, pointWords as words } from '../words/debrief.ts'
import { pageWords } from '../words/pages.ts'

/**
 * Turning points: each round changed by itself.
 * @param run  the text of the whole run
 * @param told how much of it is more than chance
 */
export function pointsPage(run: string, points: readonly PointView[], told: string): string {
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: debriefWords.back, href: href(paths.directorate, {}, { run }) } },
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.title} answer={words.lead} />
        <p>{words.how}</p>
        <p>{told}</p>
        {points.map((point) => (
          <Point key={point.weeks.first} point={point} />
        ))}
        <p>{words.managersSure}</p>
        <HowSure>{words.sure}</HowSure>
        <p>{pageWords.model}</p>
      </div>
    ),
  })
}

const { manager, way, trust, chosen: asChosen, changed: asChanged } = words.managersTable
const managerColumns = [{ heading: manager }, ...[way, trust].flatMap((what) => [asChosen, asChanged].map((which) => ({ heading: `${what}, ${which}`, isNumber: true })))]

function Point({ point: { weeks, chosen, changed, managers, moved } }: { readonly point: PointView }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-l">{pastRoundHeading(weeks.first, weeks.last)}</h2>
      <h3 className="nhsuk-heading-s">{words.chosen}</h3>
      <Paragraphs lines={chosen} />
      <h3 className="nhsuk-heading-s">{words.instead}</h3>
      <Paragraphs lines={changed} />
      <DataTable caption={words.managers} columns={managerColumns} rows={managers} />
      <h3 className="nhsuk-heading-s">{words.moved}</h3>
      <Bullets lines={moved} />
    </section>
  )
}
