import { href, paths } from '../../../platform/http/paths.ts'

/** The fields of a new post as somebody types them. */
export const newPost = { title: 'Sister', band: '6', profession: 'nursing', stage: 'first-line', clinical: 'yes' } as const

/**
 * The three fields of a day as somebody types it.
 * @param text yyyy-mm-dd
 */
export function typedDay(name: string, text: string): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = text.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** The address of somebody's page, or of what follows below it. */
export function pageOf({ personId }: { readonly personId: string }, rest = ''): string {
  return `${href(paths.person, { person: personId })}${rest}`
}
