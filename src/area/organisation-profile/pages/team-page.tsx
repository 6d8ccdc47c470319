import { NextSteps, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { TeamView } from '../service/see-team.ts'
import { pageNames, profileWords, teamWords as words } from '../words/profile.ts'
import { Method, PartsMap, ReleaseFacts, UnitFacts } from './figure-parts.tsx'

/** What people of the units that somebody manages say, and the organisation for comparison. */
export function teamPage({ release, root, units }: TeamView): string {
  const shown = units.filter((unit) => unit.shown !== null)
  return sitePage({
    title: pageNames.team,
    wayBack: { kind: 'back', link: { text: words.home, href: href(paths.team) } },
    content: (
      <>
        <PageHeading heading={pageNames.team} answer={words.answer} />
        {release === null && <p className="ek-reading">{words.nothing}</p>}
        {release !== null && units.length === 0 && <p className="ek-reading">{words.none}</p>}
        {release !== null &&
          units.map((unit) => (
            <section key={unit.unitId} aria-labelledby={`unit-${unit.unitId}`}>
              <h2 className="nhsuk-heading-m" id={`unit-${unit.unitId}`}>
                {unit.name}
              </h2>
              <UnitFacts unit={unit} release={release} before={null} />
              {unit.shown !== null && unit.parentId !== null && <PartsMap units={[]} named={unit} release={release} />}
            </section>
          ))}
        {release !== null && root !== null && shown.length > 0 && (
          <>
            <h2 className="nhsuk-heading-m">{words.whole}</h2>
            <UnitFacts unit={root} release={release} before={null} />
            <ReleaseFacts release={release} />
            <Method release={release} />
          </>
        )}
        <NextSteps links={[{ text: words.home, href: href(paths.team) }, { text: profileWords.linkValidity, href: href(paths.validity) }]} />
      </>
    ),
  })
}
