import { isJsonObject } from '../../../../kernel/json-value.ts'
import { type Result, failure, success } from '../../../../kernel/result.ts'
import type { FrameworkHead } from '../../records.ts'
import { checkFramework } from '../check-framework.ts'
import type { Framework, FrameworkItem } from '../framework.ts'
import type { FrameworkProblem } from '../framework-problem.ts'
import { remarksOnFramework } from '../remarks-on-framework.ts'
import { longestTexts, mostItems } from '../text-limits.ts'
import { inReadingOrder } from '../tree.ts'
import type { CaseProblem, CaseRemark } from './case-problem.ts'
import { type Findings, type Found, listIn, memberOf, objectsIn, pathOf, textIn } from './json-reading.ts'
import { kindsOfItems } from './kinds-of-items.ts'
import { type PlacedDraft, placeItems } from './place-items.ts'
import { frameworkPlace, itemPlace } from './places.ts'
import { readAssociation } from './read-case-associations.ts'
import { idOf, readCaseItem, unread } from './read-case-items.ts'

/** A framework out of a file of CASE, and what was read otherwise than it stands there. */
export interface CaseReading {
  readonly framework: Framework
  readonly remarks: readonly CaseRemark[]
  /** When it was last changed, as the document says; null when it says no moment. */
  readonly changedAt: Date | null
}

/** More than any framework of 10,000 items needs. */
const mostAssociations = 100_000

/**
 * Reads a package of CASE 1.0 or 1.1, whoever wrote it: as the standard has it, with its parts at the top, or in an object CFPackage.
 * Texts are plain text: what looks like markup in them stays as it is written. Members that we do not know are passed over.
 * @param value out of JSON
 * @param uuidOf the uuid of a name, the same for the same name: for ids that are no uuids
 * @error every problem, each with the path of the value
 */
export function readCase(value: unknown, uuidOf: (text: string) => string): Result<CaseReading, readonly CaseProblem[]> {
  const found = packageOf(value)
  if (found === null) return failure([{ at: '', code: 'not-case' }])
  const findings: Findings = { problems: [], remarks: [] }
  const tooMany = [...countProblem(found, 'CFItems', mostItems, findings), ...countProblem(found, 'CFAssociations', mostAssociations, findings)]
  if (tooMany.length > 0 || findings.problems.length > 0) return failure([...tooMany, ...findings.problems])
  const { framework, places } = readPackage(found, findings, uuidOf)
  const problems = [...findings.problems, ...checkFramework(framework).map((problem) => placed(problem, places, pathOf(found.at, 'CFDocument')))]
  if (problems.length > 0) return failure(problems)
  return success({ framework, changedAt: changedAtOf(found), remarks: [...findings.remarks, ...remarksOnFramework(framework).map((remark) => ({ at: '', code: 'framework' as const, remark }))] })
}

/** A moment as RFC 3339 writes it. Nothing hangs on it: what is none is passed over. */
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/u

function changedAtOf(found: Found): Date | null {
  const document = memberOf(found, 'CFDocument')
  const said = isJsonObject(document) ? memberOf({ object: document, at: '' }, 'lastChangeDateTime') : undefined
  const moment = typeof said === 'string' && momentForm.test(said) ? new Date(said) : null
  return moment !== null && Number.isFinite(moment.getTime()) && moment.getUTCFullYear() >= 1900 ? moment : null
}

/** Where the document, the items and the associations are. */
function packageOf(value: unknown): Found | null {
  if (!isJsonObject(value)) return null
  const top: Found = { object: value, at: '' }
  const inner = memberOf(top, 'CFPackage')
  const found = isJsonObject(inner) ? { object: inner, at: 'CFPackage' } : top
  return isJsonObject(memberOf(found, 'CFDocument')) ? found : null
}

function countProblem(found: Found, key: 'CFItems' | 'CFAssociations', most: number, findings: Findings): readonly CaseProblem[] {
  const { length } = listIn(found, key, findings)
  const code = key === 'CFItems' ? ('too-many-items' as const) : ('too-many-associations' as const)
  return length > most ? [{ at: pathOf(found.at, key), code, found: length, most }] : []
}

function readPackage(found: Found, findings: Findings, uuidOf: (text: string) => string): { readonly framework: Framework; readonly places: readonly PlacedDraft[] } {
  const { head, names } = readHead(found, findings, uuidOf)
  const drafts = objectsIn(found, 'CFItems', findings).map((item) => readCaseItem(item, findings, (name) => uuidOf(`${head.id} ${name}`)))
  const links = objectsIn(found, 'CFAssociations', findings).flatMap((link) => readAssociation(link, findings) ?? [])
  const places = inReadingOrder(placeItems(drafts, links, names, findings))
  const { kinds, told } = kindsOfItems(places)
  if (told === 'by-tree') findings.remarks.push({ at: pathOf(found.at, 'CFItems'), code: 'kinds-by-tree' })
  return { framework: { ...head, items: places.map((draft, index) => itemOf(draft, kinds[index] ?? 'part', findings)) }, places }
}

function readHead(found: Found, findings: Findings, uuidOf: (text: string) => string): { readonly head: FrameworkHead; readonly names: readonly string[] } {
  const document: Found = { object: memberOf(found, 'CFDocument') as Found['object'], at: pathOf(found.at, 'CFDocument') } // packageOf has looked
  const line = (key: string, longest: number, isNeeded: boolean) => textIn(document, key, isNeeded ? { longest, isNeeded } : { longest }, findings)
  const identifier = line('identifier', 2_000, true)
  const id = idOf(identifier ?? 'CFDocument', identifier === null, pathOf(document.at, 'identifier'), findings, uuidOf)
  // The standard asks for a creator; some give only who published it.
  const publisher = memberOf(document, 'creator') === undefined ? line('publisher', longestTexts.creator, false) : null
  const head = {
    id,
    title: line('title', longestTexts.title, true) ?? unread,
    version: line('version', longestTexts.version, false) ?? setInPlace(document, 'version', '1', findings),
    language: line('language', longestTexts.language, false) ?? setInPlace(document, 'language', 'en', findings),
    creator: line('creator', longestTexts.creator, publisher === null) ?? (publisher === null ? unread : setInPlace(document, 'creator', publisher, findings)),
    about: textIn(document, 'description', { longest: longestTexts.about, hasLines: true }, findings) ?? '',
  }
  return { head, names: [id, identifier, line('uri', 2_000, false)].flatMap((name) => name ?? []) }
}

function setInPlace(document: Found, field: 'version' | 'language' | 'creator', value: string, { remarks }: Findings): string {
  remarks.push({ at: pathOf(document.at, field), code: 'set-in-place', field, value })
  return value
}

/** Others give parts and capabilities levels too; with us only behaviours are asked at a stage. */
function itemOf(draft: PlacedDraft, kind: FrameworkItem['kind'], { remarks }: Findings): FrameworkItem {
  const { id, code, text, about, parent, domain, aspect, stage, trends, form, goesWith } = draft
  const isBehaviour = kind === 'behaviour'
  if (!isBehaviour && stage !== null) remarks.push({ at: pathOf(draft.at, 'educationLevel'), code: 'level-left-out', level: stage })
  if (!isBehaviour && form !== 'full') remarks.push({ at: pathOf(draft.at, 'conceptKeywords'), code: 'keyword-left-out', keyword: 'form: short' })
  return { id, code, kind, text, about, parent, domain, aspect, stage: isBehaviour ? stage : null, trends, form: isBehaviour ? form : 'full', goesWith }
}

function placed(problem: FrameworkProblem, drafts: readonly PlacedDraft[], document: string): CaseProblem {
  const draft = 'item' in problem ? drafts[problem.item.place] : undefined
  return { at: draft === undefined ? frameworkPlace(problem, document) : itemPlace(problem, draft), code: 'framework', problem }
}
