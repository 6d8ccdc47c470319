import type { ReactNode } from 'react'
import { CsvLink, NextSteps, Notice, PageHeading, dateText } from '../../../platform/design/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { ReleasedShare, ReleasedUnit } from '../records.ts'
import type { NoReleaseView, ReleaseView } from '../service/see-release.ts'
import { wholeText } from '../words/figure-texts.ts'
import { pageNames, profileWords as words } from '../words/profile.ts'
import { Method, PartsMap, PartsTable, ReleaseFacts, Shares, UnitFacts } from './figure-parts.tsx'
import { profileFrame } from './frame.tsx'

/** What people of the organisation say, with its parts as far as the viewer may see them. */
export function organisationPage({ view, shares, isByItself, done }: {
  readonly view: ReleaseView
  readonly shares: readonly ReleasedShare[]
  /** The page is about this release whatever comes after it, and not about the newest. */
  readonly isByItself: boolean
  readonly done: string | null
}): string {
  const { release, root, units, before, all } = view
  const isNewest = release.releaseId === all[0]?.releaseId
  return profileFrame({
    title: isByItself ? words.earlierOne(dateText(londonDay(release.closedAt))) : pageNames.organisation,
    trail: isByItself ? [] : null,
    done,
    content: (
      <>
        <PageHeading heading={words.heading(root.name)} answer={words.answer(wholeText(release.people))} />
        {!isNewest && (
          <Notice>
            <p>
              {words.older(dateText(londonDay(release.closedAt)))} <a href={href(paths.organisationProfile)}>{words.linkNewest}</a>
            </p>
          </Notice>
        )}
        <h2 className="nhsuk-heading-m">{words.figuresHeading}</h2>
        <UnitFacts unit={root} release={release} before={before} />
        <ReleaseFacts release={release} />
        <h2 className="nhsuk-heading-m">{words.partsHeading}</h2>
        <PartsTable units={topUnits(view)} release={release} isNewest={isNewest} />
        <PartsMap units={units} named={null} release={release} />
        <Shares shares={shares} />
        <CsvLink href={href(paths.organisationProfileCsv, { release: release.releaseId })} what={words.csv} />
        <Method release={release} />
        <Earlier view={view} />
        <NextSteps links={nextLinks(view.mayClose)} />
      </>
    ),
  })
}

/** Those whose unit above the viewer does not see, or is the organisation itself. */
function topUnits({ root, units }: ReleaseView): readonly ReleasedUnit[] {
  const seen = new Set(units.map(({ unitId }) => unitId))
  return units.filter(({ parentId }) => parentId === root.unitId || parentId === null || !seen.has(parentId))
}

function Earlier({ view: { all, release } }: { readonly view: ReleaseView }): ReactNode {
  if (all.length < 2) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.earlier}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {all.map(({ releaseId, closedAt }) => (
          <li key={releaseId}>{releaseId === release.releaseId ? words.earlierOne(dateText(londonDay(closedAt))) : <a href={href(paths.organisationProfileRelease, { release: releaseId })}>{words.earlierOne(dateText(londonDay(closedAt)))}</a>}</li>
        ))}
      </ul>
    </>
  )
}

/** Before anything was released. */
export function nothingYetPage({ mayClose }: NoReleaseView): string {
  return profileFrame({
    title: pageNames.organisation,
    content: (
      <>
        <PageHeading heading={pageNames.organisation} answer={words.emptyAnswer} />
        <p className="ek-reading">{words.emptyHow}</p>
        <NextSteps links={[...(mayClose ? [{ text: words.linkClose, href: href(paths.organisationProfileClose) }] : []), { text: words.linkValidity, href: href(paths.validity) }, { text: words.linkHere, href: href(paths.ourOrganisation) }]} />
      </>
    ),
  })
}

function nextLinks(mayClose: boolean): readonly { readonly text: string; readonly href: string }[] {
  return [
    { text: words.linkQuestions, href: href(paths.organisationProfileQuestions) },
    { text: words.linkValidity, href: href(paths.validity) },
    ...(mayClose ? [{ text: words.linkClose, href: href(paths.organisationProfileClose) }] : []),
    { text: words.linkHere, href: href(paths.ourOrganisation) },
  ]
}
