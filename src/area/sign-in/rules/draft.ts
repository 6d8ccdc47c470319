import { isJsonObject } from '../../../kernel/json-value.ts'

/** What was typed into one form of a page, by the address that the form is sent to. */
export interface DraftForm {
  readonly action: string
  readonly fields: Readonly<Record<string, readonly string[]>>
}

/** Characters that a draft may have as it is sent. */
export const longestDraft = 100_000
const longestPage = 300
const mostForms = 20

/**
 * Reads a draft as a browser sends it.
 * @param text JSON; anything may come
 * @returns null when it is no draft or too long
 */
export function parseDraft(text: string): readonly DraftForm[] | null {
  if (text.length > longestDraft) return null
  const parsed = parseJson(text)
  return Array.isArray(parsed) && parsed.length <= mostForms && parsed.every(isDraftForm) ? parsed.map(keepable) : null
}

/** Without the one sign and the halves of signs that no database takes: JSON can name them where a form cannot hold them. */
function keepable({ action, fields }: DraftForm): DraftForm {
  return { action: whole(action), fields: Object.fromEntries(Object.entries(fields).map(([name, texts]) => [whole(name), texts.map(whole)])) }
}

function whole(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed()
}

/** Pages of which no draft is kept: what is typed there lies sealed in the database, and a draft does not. */
const pagesWithoutDraft = /^\/home\/(?:check-ins|week)(?:\/|$)/

/** A path of ours without its query, under which a draft is kept; null when it is none, or keeps none. */
export function draftPage(text: string | undefined): string | null {
  if (text === undefined || pagesWithoutDraft.test(unescaped(text))) return null
  return text.length <= longestPage && /^\/[\w~%./-]*$/.test(text) && !text.startsWith('//') ? text : null
}

/** The path that the service answers: an address may write any letter of it as a number. */
function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A damaged escape names no page of ours.
    return path
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Somebody else's text.
    return null
  }
}

function isDraftForm(value: unknown): value is DraftForm {
  return isJsonObject(value) && typeof value['action'] === 'string' && isJsonObject(value['fields']) && Object.values(value['fields']).every((texts) => Array.isArray(texts) && texts.every((one) => typeof one === 'string'))
}
