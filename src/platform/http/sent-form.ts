import type { FastifyRequest } from 'fastify'
import type { RouteRequest, UploadedFile } from './route.ts'

/**
 * The fields and files that a form sent, in memory: no file is written to a disk.
 * @error the framework's own error of status 413 when a file or the whole is too large, of 400 when the form is broken
 */
export async function readForm(request: FastifyRequest): Promise<Pick<RouteRequest, 'form' | 'files'>> {
  if (!request.isMultipart()) return { form: everyValue(request.body), files: {} }
  const form = new Map<string, string[]>()
  const files = new Map<string, UploadedFile[]>()
  for await (const part of request.parts()) {
    if (part.type === 'field') add(form, part.fieldname, String(part.value))
    else {
      const content = await part.toBuffer()
      // A browser sends a field without a file as a file without a name.
      if (part.filename !== '' || content.length > 0) add(files, part.fieldname, { name: part.filename, content })
    }
  }
  return { form: Object.fromEntries(form), files: Object.fromEntries(files) }
}

function add<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  const list = lists.get(name)
  if (list === undefined) lists.set(name, [value])
  else list.push(value)
}

/** Every value of a parsed query or form, as lists of text. */
export function everyValue(parsed: unknown): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(parsed ?? {}).map(([name, value]) => [name, (Array.isArray(value) ? value : [value]).map(String)]),
  )
}
