import type { ReactNode } from 'react'
import { BalanceMap, Bullets, CannotTell, DataTable, DetailsTable, HowSure, KeyFacts, NotShown, aspectMeanings, dateText, domainWords } from '../../../platform/design/index.ts'
import { addDays } from '../../../kernel/calendar-date.ts'
import { type Aspect, aspects, domains } from '../../../kernel/vocabulary.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Release, ReleasedShare, ReleasedUnit } from '../records.ts'
import { directions } from '../rules/directions.ts'
import { aspectKey } from '../rules/person-values.ts'
import { type Placed, changeOf, placeUnit } from '../rules/reading.ts'
import type { ReleaseView } from '../service/see-release.ts'
import { changeText, drawnText, figureText, placedText, shareText, weightText, wholeText } from '../words/figure-texts.ts'
import { profileWords as words } from '../words/profile.ts'

type MapModel = Parameters<typeof BalanceMap>[0]

/** Both figures of a unit with how sure they are, who answered, when, and what changed. */
export function UnitFacts({ unit: { unitId, shown }, release, before }: { readonly unit: ReleasedUnit; readonly release: Release; readonly before: ReleaseView['before'] }): ReactNode {
  if (shown === null) return <NotShown what={words.notShownHere} because={words.notShownWhy} />
  const earlier = before?.units.get(unitId)?.shown ?? null
  const fact = (domain: 'management' | 'leadership') => ({
    name: words.meansOf[domain],
    value: figureText(shown, release.basis, domain),
    ...(before === null || earlier === null ? {} : { note: `${words.change}: ${changeText(changeOf(domain, { unit: shown, basis: release.basis }, { unit: earlier, basis: before.release.basis }))}.` }),
  })
  const isBound = shown.management.code !== 'exact' || shown.leadership.code !== 'exact'
  return (
    <>
      <KeyFacts facts={[fact('management'), fact('leadership'), { name: words.who, value: words.whoText(wholeText(shown.people), wholeText(shown.holders)), note: words.whoNote }]} />
      <p className="ek-reading">
        {words.scaleNote} {words.notAgainst}
      </p>
      {isBound && <p className="ek-reading">{words.boundNote}</p>}
      {earlier !== null && <p className="ek-reading">{words.changeNote}</p>}
    </>
  )
}

/** What the release rests on. */
export function ReleaseFacts({ release }: { readonly release: Release }): ReactNode {
  const until = dateText(londonDay(release.until))
  return (
    <KeyFacts
      facts={[
        { name: words.when, value: release.after === null ? words.whenFirst(until) : words.whenText(dateText(londonDay(release.after)), dateText(addDays(londonDay(release.until), -1))) },
        { name: words.asked, value: `${release.framework.title}, ${release.framework.version}` },
        ...(release.leftOut === 0 ? [] : [{ name: words.leftOut, value: words.leftOutText(wholeText(release.leftOut)), note: words.leftOutNote }]),
      ]}
    />
  )
}

/** Units below, in the order of the tree, those that are not shown too. @param isNewest the page of a part is about the newest release only: from an earlier one nothing leads there */
export function PartsTable({ units, release, isNewest }: { readonly units: readonly ReleasedUnit[]; readonly release: Release; readonly isNewest: boolean }): ReactNode {
  if (units.length === 0) return <p>{words.partsNone}</p>
  return (
    <>
      <DataTable caption={words.partsCaption} isCaptionHidden columns={columnsOf(words.columns)} rows={units.map((unit) => partRow(unit, release, isNewest))} />
      {units.some(({ shown }) => shown === null) && (
        <p className="ek-reading">
          {words.notShown}: {words.notShownWhy}
        </p>
      )}
      <p className="ek-reading">
        {words.noRanking}
        {!isNewest && ` ${words.partsInFile}`}
      </p>
    </>
  )
}

function partRow({ unitId, name, shown }: ReleasedUnit, { basis }: Release, isNewest: boolean): readonly ReactNode[] {
  const named = !isNewest ? name : (
    <a key="name" href={href(paths.organisationProfileUnit, { unit: unitId })}>
      {name}
    </a>
  )
  if (shown === null) return [named, words.notShown, words.notShown, words.notShown, words.notShown]
  return [named, words.about(wholeText(shown.people)), figureText(shown, basis, 'management'), figureText(shown, basis, 'leadership'), placedText(placeUnit(shown, basis))]
}

/** Where units stand beside the organisation: dots, or one of them by name with its region. */
export function PartsMap({ units, named, release }: { readonly units: readonly ReleasedUnit[]; readonly named: ReleasedUnit | null; readonly release: Release }): ReactNode {
  const places = units.flatMap(({ unitId, shown }) => {
    const placed = shown === null ? null : placeUnit(shown, release.basis)
    return placed === null || typeof placed === 'string' ? [] : [{ unitId, placed }]
  })
  const own = named === null || named.shown === null ? null : placeUnit(named.shown, release.basis)
  if (typeof own === 'string') return <CannotTell because={words.notPlaced[own]} />
  const [first] = places
  const centre = own?.centre ?? first?.placed.centre
  if (centre === undefined) {
    const reason = units.map(({ shown }) => (shown === null ? null : placeUnit(shown, release.basis))).find((found) => typeof found === 'string')
    return <CannotTell because={words.notPlaced[reason ?? 'too-few-parts']} />
  }
  return (
    <>
      {own !== null && <p className="ek-reading">{weightText(own)}</p>}
      <BalanceMap
        words={{ heading: named === null ? words.mapHeading : words.mapHeadingOne, sentence: named === null || own === null ? words.mapSentence : words.mapOne(named.name, placedText(own)), howSure: named === null ? words.mapSureAll : words.mapSure }}
        format={{ decimals: 2 }}
        management={words.mapManagement}
        leadership={words.mapLeadership}
        middle={centre}
        peers={places.filter(({ unitId }) => unitId !== named?.unitId).map(({ placed }) => ({ management: placed.estimate.management, leadership: placed.estimate.leadership }))}
        named={named === null || own === null ? [] : [placeOf(named.name, own)]}
        corners={words.corners}
        table={{ caption: words.mapHeading, columns: columnsOf(words.mapColumns), rows: mapRows(named, own, units, release) }}
      />
      <p className="ek-reading">{words.middleNote}</p>
    </>
  )
}

/** What the picture shows, to one decimal: its axes alone need two. */
function mapRows(named: ReleasedUnit | null, own: Placed | null, units: readonly ReleasedUnit[], { basis }: Release): readonly (readonly string[])[] {
  const row = (name: string, placed: Placed) => [name, drawnText(placed, 'management'), drawnText(placed, 'leadership'), placedText(placed)]
  if (named !== null && own !== null) return [row(named.name, own)]
  return units.flatMap(({ name, shown }) => {
    const placed = shown === null ? null : placeUnit(shown, basis)
    return placed === null || typeof placed === 'string' ? [] : [row(name, placed)]
  })
}

function placeOf(name: string, { estimate, region, quadrant }: Placed): MapModel['named'][number] {
  const { semiAxes, angle, halfWidth, halfHeight } = region
  return { name, management: estimate.management, leadership: estimate.leadership, region: { management: halfWidth, leadership: halfHeight, turned: { semiAxes, angle } }, direction: directions[quadrant], label: words.quadrants[quadrant] }
}

/** Shares of people: the aspects of both domains side by side, and each capability behind a details element. */
export function Shares({ shares }: { readonly shares: readonly ReleasedShare[] }): ReactNode {
  const ofAspect = (aspect: Aspect) => domains.map((domain) => shares.find(({ kind, key }) => kind === 'aspect' && key === aspectKey(domain, aspect)))
  const asked = aspects.flatMap((aspect) => {
    const found = ofAspect(aspect)
    const name = found.find((share) => share !== undefined)?.name
    return name === undefined ? [] : [[`${name}: ${aspectMeanings[aspect]}`, ...found.map((share) => (share === undefined ? words.noAspect : shareText(share)))]]
  })
  const ofCapabilities = shares.filter(({ kind }) => kind === 'capability')
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.aspectsHeading}</h2>
      <p className="ek-reading">{words.sharesLead}</p>
      <DataTable caption={words.aspectsCaption} isCaptionHidden columns={columnsOf(words.aspectColumns)} rows={asked} />
      <DetailsTable summary={words.capabilitiesShow} table={{ caption: words.capabilitiesCaption, columns: columnsOf(words.capabilityColumns), rows: ofCapabilities.map((share) => [share.name, domainWords[share.domain], shareText(share), share.people === null ? words.notShown : words.about(wholeText(share.people))]) }} />
      <p className="ek-reading">
        {words.sharesNote}
        {shares.some(({ percent }) => percent !== null && percent.code !== 'exact') && ` ${words.sharesBoundNote}`}
      </p>
    </>
  )
}

function columnsOf(names: Readonly<Record<string, string>>): readonly { readonly heading: string }[] {
  return Object.values(names).map((heading) => ({ heading }))
}

/** How sure it is, what it is not, and how it was made. */
export function Method({ release }: { readonly release: Release }): ReactNode {
  return (
    <>
      <HowSure>{words.sure}</HowSure>
      {release.basis.source === 'usual-components' && <p className="ek-reading">{words.sureUsual}</p>}
      <h2 className="nhsuk-heading-m">{words.notHeading}</h2>
      <div className="ek-reading"><Bullets lines={words.not} /></div>
      <h2 className="nhsuk-heading-m">{words.howHeading}</h2>
      <div className="ek-reading"><Bullets lines={words.how} /></div>
    </>
  )
}
