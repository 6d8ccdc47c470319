import { BackLink, Breadcrumb, SkipLink } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { assetPaths } from './assets.ts'
import { words } from './words.ts'

/** A link with its words. */
export interface Link {
  readonly text: string
  readonly href: string
}

/** Where the content of every page begins. */
export const mainContentId = 'maincontent'

const accountSlotId = 'account'

/** Where who is signed in is put into a page, which is made without knowing it. */
export const accountSlot = `<div id="${accountSlotId}"></div>`

/** Everything that a page is made of. */
export interface PageModel {
  /** What the page is for; the name of the service is added. */
  readonly title: string
  /** True when the page answers a form with something to mend: the title then begins with "Error: ". */
  readonly hasProblem?: boolean
  /** True when a form was not saved because what it was drawn from changed meanwhile: the title then begins with that. */
  readonly isUnsaved?: boolean
  /** English unless told. A part in another language carries its own `lang`. */
  readonly language?: 'en' | 'cy'
  /** Where the name of the service leads. */
  readonly homeHref: string
  readonly navigation?: readonly (Link & { readonly isCurrent?: boolean })[]
  /** Either a way back or the place in the house; a page has one of them at most. */
  readonly wayBack?: { readonly kind: 'back'; readonly link: Link } | { readonly kind: 'breadcrumb'; readonly links: readonly Link[] }
  readonly footerLinks: readonly Link[]
  /** Further module scripts of this page, by address. */
  readonly scripts?: readonly string[]
  /** Further stylesheets of this page, by address. */
  readonly styles?: readonly string[]
  readonly content: ReactNode
}

/**
 * The whole HTML document of a page, which works without JavaScript.
 * @param model what is on the page
 * @returns text that begins with the document type
 */
export function renderPage(model: PageModel): string {
  return `<!DOCTYPE html>\n${renderToStaticMarkup(<Page {...model} />)}`
}

/** What somebody who hears the title must know first. */
function prefixOf({ hasProblem = false, isUnsaved = false }: PageModel): string {
  if (hasProblem) return words.errorPrefix
  return isUnsaved ? words.unsavedPrefix : ''
}

function Page(model: PageModel): ReactNode {
  return (
    <html lang={model.language ?? 'en'}>
      <head>
        <meta charSet="utf-8" />
        <title>{`${prefixOf(model)}${model.title} – ${words.service}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href={assetPaths.stylesheet} />
        {(model.styles ?? []).map((style) => (
          <link key={style} rel="stylesheet" href={style} />
        ))}
        <link rel="icon" type="image/svg+xml" href={assetPaths.icon} />
        <script type="module" src={assetPaths.startScript} />
        {(model.scripts ?? []).map((script) => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body>
        <SkipLink href={`#${mainContentId}`}>{words.skip}</SkipLink>
        <div id={accountSlotId} />
        <PageHeader {...model} />
        <div className="nhsuk-width-container">
          <WayBack {...model} />
          <main className="nhsuk-main-wrapper" id={mainContentId}>
            {model.content}
          </main>
        </div>
        <PageFooter links={model.footerLinks} />
      </body>
    </html>
  )
}

/** By hand: the ready-made header cannot be had without the NHS logo. */
function PageHeader({ homeHref, navigation = [] }: PageModel): ReactNode {
  return (
    <header className="ek-header">
      <div className="nhsuk-width-container ek-header__inside">
        <a className="ek-header__name" href={homeHref} aria-label={words.homePage}>
          <Hull />
          {words.service}
        </a>
        {navigation.length > 0 && (
          <nav aria-label={words.menu}>
            <ul className="ek-header__list">
              {navigation.map(({ text, href, isCurrent }) => (
                <li key={href}>
                  <a className="ek-header__link" href={href} aria-current={isCurrent ? 'page' : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  )
}

/** The hull of a boat on its keel: the sign of the service. */
function Hull(): ReactNode {
  return (
    <svg className="ek-header__hull" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d="M3 14h26c-1.5 6-6 9-13 9S4.5 20 3 14z" />
      <path d="M16 23v5M11.5 28h9M16 14V4" />
    </svg>
  )
}

function WayBack({ wayBack }: PageModel): ReactNode {
  if (wayBack === undefined) return null
  if (wayBack.kind === 'back') {
    return (
      <nav aria-label={words.wayBack}>
        <BackLink href={wayBack.link.href}>{wayBack.link.text}</BackLink>
      </nav>
    )
  }
  // Phones have room for one step.
  const last = wayBack.links.at(-1)
  return (
    <Breadcrumb aria-label={words.breadcrumb}>
      {wayBack.links.map(({ text, href }) => (
        <Breadcrumb.Item key={href} href={href}>
          {text}
        </Breadcrumb.Item>
      ))}
      {last !== undefined && <Breadcrumb.Back href={last.href}>{last.text}</Breadcrumb.Back>}
    </Breadcrumb>
  )
}

function PageFooter({ links }: { readonly links: readonly Link[] }): ReactNode {
  return (
    <footer className="ek-footer">
      <div className="nhsuk-width-container">
        <h2 className="nhsuk-u-visually-hidden">{words.footerHeading}</h2>
        <p className="ek-footer__words">{words.disclaimer}</p>
        {links.length > 0 && (
          <ul className="ek-footer__list">
            {links.map(({ text, href }) => (
              <li key={href}>
                <a className="ek-footer__link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  )
}
