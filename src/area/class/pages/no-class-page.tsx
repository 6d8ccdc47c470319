import { href, paths } from '../../../platform/http/paths.ts'
import type { ClassCode } from '../../difference/index.ts'
import { classWords as words } from '../words.ts'
import { CodeForm } from './code-form.tsx'
import { notHerePage } from './not-here-page.tsx'

const links = [{ text: words.title, href: href(paths.classOpen) }, { text: words.alone, href: href(paths.differenceSort) }]
const part = 'difference'

/**
 * Says that there is no class with this code, and takes another.
 * @param code that may be of the other kind of class; null for what is no code
 */
export function noClassPage(code: ClassCode | null): string {
  const otherKind = code === null ? [] : [{ text: words.otherKind, href: href(paths.wardClassJoin, { code }) }]
  return notHerePage({ said: words.notFound, wayOn: <CodeForm action={href(paths.classOpen)} typed="" />, links: [...otherKind, ...links], part })
}

/** Says that there are no results at this address. */
export function noResultsPage(): string {
  return notHerePage({ said: words.resultsNotFound, links, part })
}

/** Says that no class can be opened today. */
export function tooManyPage(): string {
  return notHerePage({ said: words.tooMany, links, part })
}
