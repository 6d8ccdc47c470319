import { href, paths } from '../../../platform/http/paths.ts'
import { CodeForm, notHerePage } from '../../class/index.ts'
import type { ClassCode } from '../../difference/index.ts'
import { openWords as words } from '../words/class.ts'

const links = [{ text: words.title, href: href(paths.wardClassOpen) }, { text: words.alone, href: href(paths.simulatedWard) }]

/**
 * Says that there is no class with this code, and takes another.
 * @param code that may be of the other kind of class; null for what is no code
 */
export function noClassPage(code: ClassCode | null): string {
  const otherKind = code === null ? [] : [{ text: words.otherKind, href: href(paths.classSort, { code }) }]
  return notHerePage({ said: words.notFound, wayOn: <CodeForm action={href(paths.wardClassOpen)} typed="" />, links: [...otherKind, ...links] })
}

/** Says that nobody leads a class at this address. */
export function noLeadPage(): string {
  return notHerePage({ said: words.leadNotFound, links })
}

/** Says that no class can be opened today. */
export function tooManyPage(): string {
  return notHerePage({ said: words.tooMany, links })
}

/** Says that nothing new can be shown at this moment. @param address of the class's page for who leads it */
export function lookBusyPage(address: string): string {
  return notHerePage({ said: words.lookBusy, links: [{ text: words.backToClass, href: address }] })
}
