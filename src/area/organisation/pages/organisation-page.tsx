import type { ReactNode } from 'react'
import { type Link, NextSteps, PageHeading, SearchForm, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { pathText } from '../rules/unit-tree.ts'
import type { OrganisationView } from '../service/see-organisation.ts'
import { organisationWords as words, peopleText, postsText, unitsText } from '../words/organisation.ts'
import { UnitList } from './unit-list.tsx'

/** A tree of at most so many units is shown unfolded. */
const unfoldedUnits = 12

/** What the viewer may open from here. */
export interface OrganisationLinks {
  readonly isFigureReader: boolean
  readonly isAdministrator: boolean
  /** The viewer may change the organisation itself. */
  readonly isKeeper: boolean
  /** The tops of the units that the viewer may change; empty for an administrator, who may change all. */
  readonly keptUnitIds: readonly string[]
}

/** The whole organisation. */
export function organisationPage(view: OrganisationView, links: OrganisationLinks, today: CalendarDate): string {
  const { whole } = view
  const isEmpty = whole.children.length === 0 && whole.posts === 0
  return sitePage({
    title: words.crumb,
    content: isEmpty ? (
      <Empty rootId={whole.unit.unitId} isAdministrator={links.isAdministrator} isKeeper={links.isKeeper} />
    ) : (
      <>
        <PageHeading caption={words.crumb} heading={whole.unit.name} answer={words.answer(unitsText(whole.unitsBelow + 1), postsText(whole.posts), peopleText(whole.people), dateText(today))} />
        <SearchForm action={href(paths.ourOrganisation)} field={{ id: 'q', name: 'q', label: words.search, hint: words.searchHint, value: view.found?.text ?? '' }} button={words.searchButton} />
        {view.found === null ? <Whole view={view} links={links} /> : <Found view={view} found={view.found} />}
        <NextSteps links={nextLinks(links, whole.unit.unitId)} />
      </>
    ),
  })
}

/** An organisation of which nothing is known yet. */
export function nothingYetPage(isAdministrator: boolean): string {
  return sitePage({ title: words.emptyTitle, content: <Empty rootId={null} isAdministrator={isAdministrator} isKeeper={false} /> })
}

function Empty({ rootId, isAdministrator, isKeeper }: { readonly rootId: string | null; readonly isAdministrator: boolean; readonly isKeeper: boolean }): ReactNode {
  const importLink = isAdministrator ? [{ text: words.linkImport, href: href(paths.imports) }] : []
  const unitLink = rootId !== null && isKeeper ? [{ text: words.linkFirstUnit, href: href(paths.unitNew, { unit: rootId }) }] : []
  const links = [...importLink, ...unitLink]
  return (
    <>
      <PageHeading heading={words.emptyTitle} answer={words.emptyAnswer} />
      <div className="ek-reading">{links.length === 0 ? <p>{words.emptyWho}</p> : <p>{isAdministrator ? words.emptyHow : words.emptyOr}</p>}</div>
      {links.length > 0 && <NextSteps links={links} />}
    </>
  )
}

function Whole({ view, links }: { readonly view: OrganisationView; readonly links: OrganisationLinks }): ReactNode {
  return (
    <>
      <OwnPosts view={view} />
      <h2 className="nhsuk-heading-m">{words.treeHeading}</h2>
      <p className="ek-reading">{words.howCounted}</p>
      {view.whole.children.length === 0 ? <p>{words.noUnits}</p> : <UnitList branches={view.whole.children} openUpTo={view.whole.unitsBelow <= unfoldedUnits ? unfoldedUnits : 0} />}
      <MayDo view={view} links={links} />
    </>
  )
}

function OwnPosts({ view: { ownPosts, tree } }: { readonly view: OrganisationView }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.ownHeading}</h2>
      {ownPosts.length === 0 ? (
        <p>{words.noOwnPost}</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {ownPosts.map((post) => (
            <li key={post.postId}>
              <a href={href(paths.post, { post: post.postId })}>{post.title}</a>, <a href={href(paths.unit, { unit: post.unitId })}>{pathText(tree, post.unitId)}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function MayDo({ view: { tree, scope }, links: { keptUnitIds } }: { readonly view: OrganisationView; readonly links: OrganisationLinks }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.mayHeading}</h2>
      <p>{scope.kind === 'all' ? words.mayAll : keptUnitIds.length > 0 ? words.maySome : words.mayNone}</p>
      {scope.kind !== 'all' && keptUnitIds.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {keptUnitIds.map((unitId) => (
            <li key={unitId}>
              <a href={href(paths.unit, { unit: unitId })}>{pathText(tree, unitId)}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Found({ view, found }: { readonly view: OrganisationView; readonly found: NonNullable<OrganisationView['found']> }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.foundHeading(found.units.length, found.text)}</h2>
      {found.units.length === 0 && <p>{words.foundNone}</p>}
      {found.isCut && <p>{words.foundCut(found.units.length)}</p>}
      <ul className="nhsuk-list">
        {found.units.map(({ unit, path }) => (
          <li key={unit.unitId}>
            <a href={href(paths.unit, { unit: unit.unitId })}>{unit.name}</a>
            {unit.unitId !== view.tree.root.unitId && path !== unit.name && <span className="ek-note">{path}</span>}
          </li>
        ))}
      </ul>
      <p>
        <a href={href(paths.ourOrganisation)}>{words.showAll}</a>
      </p>
    </>
  )
}

function nextLinks({ isFigureReader, isAdministrator, isKeeper }: OrganisationLinks, rootId: string): readonly Link[] {
  return [
    ...(isFigureReader ? [{ text: words.linkFigures, href: href(paths.inFigures) }, { text: words.linkProfile, href: href(paths.organisationProfile) }, { text: words.linkStarts, href: href(paths.starts) }, { text: words.linkPortfolio, href: href(paths.portfolio) }] : []),
    { text: words.linkWhole, href: href(paths.unit, { unit: rootId }) },
    ...(isKeeper ? [{ text: words.linkTransitionTasks, href: href(paths.transitionTasks) }] : []),
    ...(isKeeper ? [{ text: words.linkAddUnit, href: href(paths.unitNew, { unit: rootId }) }] : []),
    ...(isAdministrator ? [{ text: words.linkImport, href: href(paths.imports) }] : []),
  ]
}
