import { type Place, placeOf } from '../text-place.ts'
import { letterAt, readText, readWord, withoutQuotationMarks } from './json-part.ts'
import type { Awaited, JsonProblem } from './json-problem.ts'

/** Objects and lists within one another; no file of ours needs a tenth of it, and programs that read deeper ones fail. */
const deepest = 100

/** Beyond so many keys that are there twice, no more are looked for. */
const twiceAtMost = 50

/** An object or a list that is not at its end yet. */
interface Open {
  readonly at: number
  /** Of an object: where each key stands. Of a list: null. */
  readonly keys: Map<string, number> | null
}

/** What may come next. */
type Awaiting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

/**
 * Looks through a text for what keeps it from being JSON of one meaning.
 * @returns keys that are there twice, and then the first place from which on it cannot be read; nothing when it is sound
 * @source RFC 8259: the grammar; names within an object should be unique
 */
export function jsonProblems(text: string): readonly JsonProblem[] {
  return /[^ \t\r\n]/u.test(text) ? new JsonScan(text).problems() : [{ code: 'empty' }]
}

class JsonScan {
  private readonly text: string
  private readonly open: Open[] = []
  private readonly twice: JsonProblem[] = []
  private awaiting: Awaiting = 'value'
  private at = 0
  private lastComma = 0

  constructor(text: string) {
    this.text = text
  }

  problems(): readonly JsonProblem[] {
    for (;;) {
      this.skipSpace()
      const problem = this.at < this.text.length ? this.step(this.text.charAt(this.at)) : this.end()
      if (problem === 'sound') return this.twice
      if (problem !== null) return [...this.twice, problem]
      if (this.twice.length >= twiceAtMost) return this.twice
    }
  }

  private skipSpace(): void {
    while (' \t\r\n'.includes(this.text.charAt(this.at)) && this.at < this.text.length) this.at += 1
  }

  private end(): JsonProblem | 'sound' {
    const opened = this.open.at(-1)
    if (this.awaiting === 'nothing') return 'sound'
    return { code: 'unfinished', place: this.place(), opened: opened === undefined ? null : this.place(opened.at) }
  }

  private step(sign: string): JsonProblem | null {
    if (sign === '#' || /^\/[/*]/u.test(this.text.slice(this.at, this.at + 2))) return { code: 'comment', place: this.place() }
    if (sign === '}' || sign === ']') return this.close(sign)
    switch (this.awaiting) {
      case 'value':
      case 'value-or-end':
        return this.value(sign)
      case 'key':
      case 'key-or-end':
        return this.key(sign)
      case 'colon':
        return sign === ':' ? this.pass('value') : this.unexpected()
      case 'comma-or-end':
        return sign === ',' ? this.comma() : this.unexpected()
      case 'nothing':
        return this.unexpected()
    }
  }

  /** The sign is as it should be. */
  private pass(next: Awaiting): null {
    this.at += 1
    this.awaiting = next
    return null
  }

  private comma(): null {
    this.lastComma = this.at
    return this.pass(this.isInObject() ? 'key' : 'value')
  }

  private close(sign: '}' | ']'): JsonProblem | null {
    const opened = this.open.at(-1)
    if (opened === undefined || (sign === '}') !== (opened.keys !== null)) return this.unexpected()
    if (this.awaiting === 'key' || (this.awaiting === 'value' && sign === ']')) return { code: 'trailing-comma', place: this.place(this.lastComma) }
    if (this.awaiting === 'colon' || this.awaiting === 'value') return this.unexpected()
    this.open.pop()
    return this.pass(this.afterValue())
  }

  private afterValue(): Awaiting {
    return this.open.length === 0 ? 'nothing' : 'comma-or-end'
  }

  private value(sign: string): JsonProblem | null {
    if (sign === '{' || sign === '[') return this.begin(sign)
    const read = sign === '"' ? readText(this.text, this.at) : readWord(this.text, this.at)
    if (read.problem !== null) return read.problem
    this.at = read.end
    this.awaiting = this.afterValue()
    return null
  }

  private begin(sign: '{' | '['): JsonProblem | null {
    if (this.open.length >= deepest) return { code: 'too-deep', place: this.place(), most: deepest }
    this.open.push({ at: this.at, keys: sign === '{' ? new Map() : null })
    return this.pass(sign === '{' ? 'key-or-end' : 'value-or-end')
  }

  private key(sign: string): JsonProblem | null {
    if (sign !== '"') return this.noKey()
    const read = readText(this.text, this.at)
    if (read.problem !== null) return read.problem
    this.note(JSON.parse(this.text.slice(this.at, read.end)) as string) // a text that was found to be sound
    this.at = read.end
    this.awaiting = 'colon'
    return null
  }

  /** A number where a key should be is no slip in a number: often a comma stands in it. */
  private noKey(): JsonProblem {
    const problem = withoutQuotationMarks(this.text, this.at)
    return problem === null || problem.code === 'number-form' ? this.unexpected() : problem
  }

  private note(key: string): void {
    const keys = this.open.at(-1)?.keys
    const first = keys?.get(key)
    if (first === undefined) keys?.set(key, this.at)
    else this.twice.push({ code: 'key-twice', place: this.place(), key, first: this.place(first) })
  }

  private isInObject(): boolean {
    const opened = this.open.at(-1)
    return opened !== undefined && opened.keys !== null
  }

  private place(at = this.at): Place {
    return placeOf(this.text, at)
  }

  private unexpected(): JsonProblem {
    return { code: 'unexpected', place: this.place(), found: letterAt(this.text, this.at), awaited: this.awaited() }
  }

  private awaited(): Awaited {
    switch (this.awaiting) {
      case 'comma-or-end':
        return this.isInObject() ? 'comma-or-brace' : 'comma-or-bracket'
      case 'key-or-end':
        return 'key'
      case 'value-or-end':
        return 'value'
      default:
        return this.awaiting
    }
  }
}
