import type { FastifyRequest } from 'fastify'
import { formPairs } from './form-pairs.ts'
import type { SentRequest, UploadedFile } from './route.ts'

/** The fields that one form may send: many more than any of ours has. */
export const fieldsAtMost = 1000
/** The bytes of one file where a route says nothing else; what is larger arrives cut, and says so. */
export const largestFile = 1_048_576

/** A form that cannot be read: the sender's mistake, or a connection that broke. */
export class BrokenForm extends Error {
  readonly statusCode: 400 | 413 | 415

  constructor(statusCode: BrokenForm['statusCode']) {
    super('a form could not be read')
    this.statusCode = statusCode
  }
}

/** What a form may bring. */
interface FormLimits {
  /** Bytes that all parts together may have. */
  readonly largest: number
  /** Whether a form in parts is read at all. */
  readonly takesFiles: boolean
  /** Bytes of one file. */
  readonly fileBytes?: number | undefined
}

/**
 * The fields and files that a form sent, in memory: no file is written to a disk.
 * @param limits of this form
 * @throws BrokenForm of status 415 for a form in parts where none is taken, 413 when it is too large, 400 when it is broken
 */
export async function readForm(request: FastifyRequest, { largest, takesFiles, fileBytes = largestFile }: FormLimits): Promise<Pick<SentRequest, 'form' | 'files'>> {
  if (!request.isMultipart()) return { form: everyValue(request.body), files: {} }
  if (!takesFiles) throw new BrokenForm(415)
  return readParts(request, largest, fileBytes)
}

async function readParts(request: FastifyRequest, largest: number, fileBytes: number): Promise<Pick<SentRequest, 'form' | 'files'>> {
  const form = new Map<string, string[]>()
  const files = new Map<string, UploadedFile[]>()
  let bytes = 0
  const count = (more: number) => {
    bytes += more
    if (bytes > largest) throw new BrokenForm(413)
  }
  try {
    for await (const part of request.parts({ limits: { fileSize: fileBytes } })) {
      if (part.type === 'field') {
        const text = String(part.value)
        count(Buffer.byteLength(text))
        add(form, part.fieldname, text)
        continue
      }
      const content = await part.toBuffer()
      count(content.length)
      // A browser sends a field without a file as a file without a name.
      if (part.filename !== '' || content.length > 0) add(files, part.fieldname, { name: part.filename, content, isTooLarge: part.file.truncated })
    }
  } catch (error) {
    throw error instanceof Error && 'statusCode' in error ? error : new BrokenForm(400)
  }
  return { form: Object.fromEntries(form), files: Object.fromEntries(files) }
}

/**
 * A form of one line, as the usual kind of form sends it.
 * @throws BrokenForm of status 400 when it has more fields than any of ours
 */
export function parseFormLine(text: string): Readonly<Record<string, readonly string[]>> {
  const values = new Map<string, string[]>()
  let fields = 0
  for (const [name, value] of formPairs(text)) {
    fields += 1
    if (fields > fieldsAtMost) throw new BrokenForm(400)
    add(values, name, value)
  }
  return Object.fromEntries(values)
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
