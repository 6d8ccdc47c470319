import type { Visitor } from './prove-visitor.ts'

/** What a form's answer was: its status and where it led. */
export interface Sent {
  readonly status: number
  readonly location: string
}

/**
 * Opens a page as somebody who is signed in.
 * @throws when the service is gone, or answers anything but the page
 */
export async function openPage(url: string, path: string, { cookie }: Visitor): Promise<string> {
  const answer = await fetch(url + path, { headers: { cookie }, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return answer.text()
}

/**
 * Sends a form as its page would.
 * @param fields besides the mark of the sign-in
 * @throws when the service is gone
 */
export async function sendForm(url: string, path: string, { cookie, mark }: Visitor, fields: Readonly<Record<string, string | File>>): Promise<Sent> {
  const pairs = Object.entries({ 'session-mark': mark, ...fields })
  const answer = await fetch(url + path, { method: 'POST', redirect: 'manual', headers: { cookie }, body: bodyOf(pairs) })
  await answer.arrayBuffer()
  return { status: answer.status, location: answer.headers.get('location') ?? '' }
}

/** With a file a form is sent in parts, without one in a line. */
function bodyOf(pairs: readonly (readonly [string, string | File])[]): FormData | URLSearchParams {
  if (pairs.every((pair): pair is readonly [string, string] => typeof pair[1] === 'string')) return new URLSearchParams(pairs.map(([name, value]) => [name, value]))
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  return form
}

/** The first value that a hidden field of this name carries on a page; '' when there is none. */
export function carried(html: string, name: string): string {
  const field = (html.match(/<input[^>]*>/g) ?? []).find((one) => one.includes(`name="${name}"`))
  return /value="([^"]*)"/.exec(field ?? '')?.[1] ?? ''
}

/** What is chosen in every list of choices of a page, by the name of its field. */
export function chosen(html: string): Readonly<Record<string, string>> {
  const lists = [...html.matchAll(/<select[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)]
  return Object.fromEntries(
    lists.map(([, name = '', options = '']) => {
      const option = (options.match(/<option[^>]*>/g) ?? []).find((one) => /\bselected\b/.test(one))
      return [name, /value="([^"]*)"/.exec(option ?? '')?.[1] ?? '']
    }),
  )
}
