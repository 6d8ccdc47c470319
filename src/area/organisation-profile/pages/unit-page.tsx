import { NextSteps, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { UnitView } from '../service/see-unit.ts'
import { wholeText } from '../words/figure-texts.ts'
import { profileWords as words } from '../words/profile.ts'
import { Method, PartsMap, PartsTable, ReleaseFacts, UnitFacts } from './figure-parts.tsx'
import { profileFrame } from './frame.tsx'

/** What people of one unit say, beside the organisation as a whole, with the units directly below. */
export function unitPage({ view, unit, above, below }: UnitView): string {
  const { release, root, units, before } = view
  const isRoot = unit === root
  return profileFrame({
    title: words.heading(unit.name),
    trail: above.filter((one) => one !== root).map(({ unitId, name }) => ({ text: name, href: href(paths.organisationProfileUnit, { unit: unitId }) })),
    content: (
      <>
        <PageHeading heading={words.heading(unit.name)} {...(unit.shown === null ? {} : { answer: words.answer(wholeText(unit.shown.people)) })} />
        <UnitFacts unit={unit} release={release} before={before} />
        <ReleaseFacts release={release} />
        {unit.shown !== null && !isRoot && (
          <>
            <h2 className="nhsuk-heading-m">{words.besideHeading}</h2>
            <PartsMap units={units} named={unit} release={release} />
          </>
        )}
        <h2 className="nhsuk-heading-m">{words.partsHeading}</h2>
        <PartsTable units={below} release={release} isNewest />
        {unit.shown !== null && <Method release={release} />}
        <NextSteps links={[{ text: words.linkOrganisation, href: href(paths.organisationProfile) }, { text: words.linkUnit, href: href(paths.unit, { unit: unit.unitId }) }, { text: words.linkValidity, href: href(paths.validity) }]} />
      </>
    ),
  })
}
