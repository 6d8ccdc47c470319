import { renderPage, type PageModel } from '../design/index.ts'
import { href, paths } from './paths.ts'
import { siteWords } from './site-words.ts'

/** What a page of the service says itself; header, navigation and footer are the same everywhere. */
type SitePage = Omit<PageModel, 'homeHref' | 'navigation' | 'footerLinks'> & {
  /** The part of the service that this page belongs to, marked in the navigation. */
  readonly part?: 'stepping-up' | 'difference' | 'situations' | 'organisations'
}

/** What stands around the content on every page. */
export function siteFrame(part?: SitePage['part']): Pick<PageModel, 'homeHref' | 'navigation' | 'footerLinks'> {
  return {
    homeHref: href(paths.front),
    navigation: [
      { text: siteWords.steppingUp, href: href(paths.steppingUp), isCurrent: part === 'stepping-up' },
      { text: siteWords.difference, href: href(paths.difference), isCurrent: part === 'difference' },
      { text: siteWords.situations, href: href(paths.situations), isCurrent: part === 'situations' },
      { text: siteWords.organisations, href: href(paths.findOrganisation), isCurrent: part === 'organisations' },
    ],
    footerLinks: [
      { text: siteWords.about, href: href(paths.about) },
      { text: siteWords.method, href: href(paths.benchmarkMethod) },
      { text: siteWords.intendedUse, href: href(paths.intendedUse) },
    ],
  }
}

/**
 * A whole page of the service.
 * @returns an HTML document
 */
export function sitePage({ part, ...page }: SitePage): string {
  return renderPage({ ...page, ...siteFrame(part) })
}
