import { shownUpTo } from '../../../../kernel/shown-value.ts'
import { type Framework, type FrameworkItem, itemKinds } from '../framework.ts'
import { inReadingOrder } from '../tree.ts'
import type { CaseAssociation, CaseDocument, CaseItem, CaseItemType, CasePackage, LinkGenUri, LinkUri } from './case-package.ts'
import { type CaseVersion, itemTypes, keywordsOf, nameTarget } from './case-words.ts'

/** What writing needs to know besides the framework. */
export interface CaseOptions {
  /** Where the service stands, without a slash at its end, such as https://evenkeel.example.org. */
  readonly baseAddress: string
  /** When the framework was last changed, as RFC 3339 writes it, in UTC. */
  readonly changedAt: string
  readonly version: CaseVersion
  /** The uuid of a name, the same for the same name. */
  readonly uuidOf: (text: string) => string
}

/**
 * A framework as a package of CASE: one document, its items, what holds what and what goes with what, and what the types of items mean.
 * Code, kind, stage, and what the item is stand in places of the standard; domain, aspect, trends and the short form are concept keywords; names of
 * competencies are related nodes.
 * @param framework in which `checkFramework` finds nothing
 * @returns the same for the same arguments; `readCase` takes the framework back as it was
 */
export function writeCase(framework: Framework, options: CaseOptions): CasePackage {
  const items = inReadingOrder(framework.items)
  return {
    CFDocument: documentOf(framework, options),
    CFItems: items.map((item) => itemOf(item, options)),
    CFAssociations: [...holdings(framework, items, options), ...items.flatMap((item) => relations(item, options))],
    CFDefinitions: { CFItemTypes: itemKinds.map((kind) => typeOf(kind, options)) },
  }
}

/** The package as a file: each item and each association on a line of its own, so that two versions can be compared and 10,000 items stay small. */
export function caseText({ CFDocument, CFItems, CFAssociations, CFDefinitions }: CasePackage): string {
  const parts = [`"CFDocument":${JSON.stringify(CFDocument)}`, linesOf('CFItems', CFItems), linesOf('CFAssociations', CFAssociations), `"CFDefinitions":${JSON.stringify(CFDefinitions)}`]
  return `{\n${parts.join(',\n')}\n}\n`
}

function linesOf(name: string, entries: readonly object[]): string {
  return entries.length === 0 ? `"${name}":[]` : `"${name}":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
}

function documentOf({ id, title, version, language, creator, about }: Framework, options: CaseOptions): CaseDocument {
  return {
    identifier: id,
    uri: addressOf('CFDocuments', id, options),
    ...(options.version === '1.1' ? { caseVersion: '1.1' as const } : {}),
    creator,
    title,
    lastChangeDateTime: options.changedAt,
    ...(about === '' ? {} : { description: about }),
    language,
    version,
  }
}

function itemOf(item: FrameworkItem, options: CaseOptions): CaseItem {
  const keywords = keywordsOf(item)
  const { title, identifier, uri } = typeOf(item.kind, options)
  return {
    identifier: item.id,
    uri: addressOf('CFItems', item.id, options),
    fullStatement: item.text,
    CFItemType: title,
    CFItemTypeURI: { title, identifier, uri },
    ...(item.code === null ? {} : { humanCodingScheme: item.code }),
    ...(item.about === null ? {} : { notes: item.about }),
    ...(keywords.length === 0 ? {} : { conceptKeywords: keywords }),
    ...(item.stage === null ? {} : { educationLevel: [item.stage] }),
    lastChangeDateTime: options.changedAt,
  }
}

function typeOf(kind: FrameworkItem['kind'], options: CaseOptions): CaseItemType {
  const identifier = options.uuidOf(`item type ${kind}`)
  const { title, description, hierarchyCode } = itemTypes[kind]
  return { title, identifier, uri: addressOf('CFItemTypes', identifier, options), description, hierarchyCode, lastChangeDateTime: options.changedAt }
}

/** Each item is a child of the item that holds it, or of the document; numbered from 1 beside each other. */
function holdings(framework: Framework, items: readonly FrameworkItem[], options: CaseOptions): readonly CaseAssociation[] {
  const nodes = new Map(items.map((item) => [item.id, nodeOf(item, options)]))
  const document: LinkUri = { title: framework.title, identifier: framework.id, uri: addressOf('CFDocuments', framework.id, options) }
  const held = new Map<string | null, number>()
  return items.map((item) => {
    const sequenceNumber = (held.get(item.parent) ?? 0) + 1
    held.set(item.parent, sequenceNumber)
    const holder = (item.parent === null ? null : nodes.get(item.parent)) ?? document
    return association('isChildOf', [nodeOf(item, options), ownNode(holder, options)], options, sequenceNumber)
  })
}

function relations(item: FrameworkItem, options: CaseOptions): readonly CaseAssociation[] {
  return item.goesWith.map((name) => {
    const identifier = options.uuidOf(`competency named ${name}`)
    const named = { title: name, identifier, uri: `urn:uuid:${identifier}`, ...(options.version === '1.1' ? { targetType: nameTarget } : {}) }
    return association('isRelatedTo', [nodeOf(item, options), named], options)
  })
}

/** The whole text stands at the item. */
const longestTitle = 80

function nodeOf({ id, text }: FrameworkItem, options: CaseOptions): LinkGenUri {
  return ownNode({ title: shownUpTo(text, longestTitle), identifier: id, uri: addressOf('CFItems', id, options) }, options)
}

function ownNode({ title, identifier, uri }: LinkUri, { version }: CaseOptions): LinkGenUri {
  return { title, identifier, uri, ...(version === '1.1' ? { targetType: 'CASE' } : {}) }
}

/** Its id follows from the ids that it joins. */
function association(associationType: CaseAssociation['associationType'], [origin, destination]: readonly [LinkGenUri, LinkGenUri], options: CaseOptions, sequenceNumber?: number): CaseAssociation {
  const identifier = options.uuidOf(`${origin.identifier} ${associationType} ${destination.identifier}`)
  return {
    identifier,
    uri: addressOf('CFAssociations', identifier, options),
    associationType,
    ...(sequenceNumber === undefined ? {} : { sequenceNumber }),
    originNodeURI: origin,
    destinationNodeURI: destination,
    lastChangeDateTime: options.changedAt,
  }
}

function addressOf(collection: string, id: string, { baseAddress, version }: CaseOptions): string {
  return `${baseAddress}/ims/case/${version === '1.1' ? 'v1p1' : 'v1p0'}/${collection}/${id}`
}
