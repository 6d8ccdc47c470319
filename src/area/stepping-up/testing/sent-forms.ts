import type { Answer, UploadedFile } from '../../../platform/http/route.ts'
import { paths } from '../../../platform/http/paths.ts'
import { routesOf } from '../routes.ts'
import { type Form, carriedFields, typedFrom } from '../rules/typed-plan.ts'
import { aFullPlan, someContent } from './a-plan.ts'

/** The day on which the forms are sent. */
const now = new Date('2026-11-25T10:00:00Z')
export const routes = routesOf(someContent, () => now)

/** What a route answers to a form and files. */
export async function send(pattern: string, form: Form, files: Readonly<Record<string, readonly UploadedFile[]>> = {}, parameters: Readonly<Record<string, string>> = {}, method = 'POST'): Promise<Answer> {
  const route = routes.find(({ path, method: its }) => path.pattern === pattern && its === method)
  if (route === undefined) throw new Error(`no route ${method} ${pattern}`)
  return route.answer({ parameters, query: {}, form, files })
}

/** The page that the plan's form brings. */
export async function planFor(form: Form): Promise<{ readonly html: string; readonly status: number }> {
  const answer = await send(paths.steppingUpPlan.pattern, form)
  if (answer.kind !== 'page') throw new Error(`the answer is a ${answer.kind}`)
  return { html: answer.html, status: answer.status ?? 200 }
}

/** The page that opening a kept plan brings. */
export async function open(form: Form, ...file: readonly UploadedFile[]): Promise<{ readonly html: string; readonly status: number }> {
  const answer = await send(paths.steppingUpOpen.pattern, form, file.length === 0 ? {} : { file })
  if (answer.kind !== 'page') throw new Error(`the answer is a ${answer.kind}`)
  return { html: answer.html, status: answer.status ?? 200 }
}

/** A file as a form sends it. */
export function aFile(content: Uint8Array, isTooLarge = false): UploadedFile {
  return { name: 'a.txt', content, isTooLarge }
}

/** The answers of somebody who begins on a Monday, as the questions send them. */
export const theAnswers: Form = { profession: ['nurse'], setting: ['ward'], kind: ['acting-up'], 'start-day': ['30'], 'start-month': ['11'], 'start-year': ['2026'], shown: ['answers'], sheet: ['timeline'] }
/** A plan with something in every place, as a sheet sends it. */
export const everything: Form = { ...carriedFields(typedFrom(aFullPlan('Mine & “yours”\n<script>alert(1)</script>')), () => false), shown: ['timeline'] }

/** The values that the fields of a page would send again, hidden ones and boxes alike. */
export function sentAgain(html: string): Form {
  const form: Record<string, string[]> = {}
  const add = (name: string, value: string) => (form[name] ??= []).push(unescaped(value))
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
    const name = attribute('name')
    if (name !== undefined && (attribute('type') === 'hidden' || attribute('type') === 'text' || tag.includes(' checked=""'))) add(name, attribute('value') ?? '')
  }
  for (const match of html.matchAll(/<textarea ([^>]*)>([^<]*)<\/textarea>/g)) {
    const name = / name="([^"]*)"/.exec(` ${match[1]}`)?.[1]
    // The first line feed after the tag belongs to the tag.
    if (name !== undefined) add(name, (match[2] ?? '').replace(/^\n/, ''))
  }
  return form
}

/** Text as a reader of the page has it. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}
