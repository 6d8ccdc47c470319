import { isId } from '../../../../kernel/id.ts'
import { lineText } from '../../../../kernel/line-text.ts'
import { type Aspect, type Domain, type Trend, aspects, domains, isOneOf, trends } from '../../../../kernel/vocabulary.ts'
import { type Stage, stages } from '../../../../kernel/workforce.ts'
import type { FrameworkItem } from '../framework.ts'
import { longestTexts } from '../text-limits.ts'
import { type Findings, type Found, pathOf, textIn, textsIn } from './json-reading.ts'

/** An item as it stands in the file, before it is known what holds it and of what kind it is. */
export interface CaseDraft extends Omit<FrameworkItem, 'kind' | 'parent' | 'goesWith'> {
  readonly at: string
  /** As the file has them: other parts of the file speak of the item by one of them. */
  readonly names: readonly string[]
  readonly itemType: string | null
}

/** Stands where a text cannot be read, so that the rest can be looked at. */
export const unread = '…'

/** Longer than any address or id. */
const longestName = 2_000

/** Reads an item by itself; every problem of it is found. @param makeId the uuid of an id that is none */
export function readCaseItem(found: Found, findings: Findings, makeId: (name: string) => string): CaseDraft {
  const identifier = textIn(found, 'identifier', { longest: longestName, isNeeded: true }, findings)
  const uri = textIn(found, 'uri', { longest: longestName }, findings)
  return {
    at: found.at,
    names: [...(identifier === null ? [] : [identifier]), ...(uri === null ? [] : [uri])],
    id: idOf(identifier ?? found.at, identifier === null, pathOf(found.at, 'identifier'), findings, makeId),
    itemType: textIn(found, 'CFItemType', { longest: longestName }, findings),
    code: textIn(found, 'humanCodingScheme', { longest: longestTexts.code }, findings),
    text: textIn(found, 'fullStatement', { longest: longestTexts.text, isNeeded: true }, findings) ?? unread,
    about: textIn(found, 'notes', { longest: longestTexts.about, hasLines: true }, findings),
    stage: readStage(found, findings),
    ...readKeywords(found, findings),
  }
}

/** A uuid in small letters; of another id one is made, the same for the same. @param isPlaceholder there is none, and nothing is said of it here */
export function idOf(identifier: string, isPlaceholder: boolean, at: string, { remarks }: Findings, makeId: (name: string) => string): string {
  const small = identifier.toLowerCase()
  if (isId(small)) return small
  if (!isPlaceholder) remarks.push({ at, code: 'id-made', found: identifier })
  return makeId(identifier)
}

function readStage(found: Found, findings: Findings): Stage | null {
  const levels = textsIn(found, 'educationLevel', { longest: longestName }, findings)
  const known = levels.map((level) => level.toLowerCase()).filter((level) => isOneOf(stages, level))
  const [stage] = known
  if (levels.length === 1 && stage !== undefined) return stage
  if (levels.length > 0) findings.remarks.push({ at: pathOf(found.at, 'educationLevel'), code: 'level-left-out', level: levels.join(', ') })
  return null
}

type Keywords = Pick<FrameworkItem, 'domain' | 'aspect' | 'trends' | 'form'>

function readKeywords(found: Found, findings: Findings): Keywords {
  const at = pathOf(found.at, 'conceptKeywords')
  let read: Keywords = { domain: null, aspect: null, trends: [], form: 'full' }
  for (const keyword of textsIn(found, 'conceptKeywords', { longest: longestName }, findings)) {
    const more = withKeyword(read, keyword)
    if (more === null) findings.remarks.push({ at, code: 'keyword-left-out', keyword })
    read = more ?? read
  }
  return read
}

/** null when the keyword says nothing that we keep, or says something else than one before it. */
function withKeyword(read: Keywords, keyword: string): Keywords | null {
  const colon = keyword.indexOf(':')
  const [name, word] = [keyword.slice(0, Math.max(0, colon)), lineText(keyword.slice(colon + 1))]
  if (name === 'domain' && isDomain(word) && read.domain === null) return { ...read, domain: word }
  if (name === 'aspect' && isAspect(word) && read.aspect === null) return { ...read, aspect: word }
  if (name === 'trend' && isTrend(word) && !read.trends.includes(word)) return { ...read, trends: [...read.trends, word] }
  return name === 'form' && word === 'short' ? { ...read, form: 'short-and-full' } : null
}

const isDomain = (word: string): word is Domain => isOneOf(domains, word)
const isAspect = (word: string): word is Aspect => isOneOf(aspects, word)
const isTrend = (word: string): word is Trend => isOneOf(trends, word)
