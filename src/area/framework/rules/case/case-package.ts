/** The parts of CASE that we write. @source 1EdTech, Competencies and Academic Standards Exchange 1.1, information model: CFPackage and what is in it */
export interface LinkUri {
  readonly title: string
  readonly identifier: string
  readonly uri: string
}

/** Of the ends of an association; `targetType` is new in 1.1. */
export interface LinkGenUri extends LinkUri {
  readonly targetType?: string
}

export interface CaseDocument {
  readonly identifier: string
  readonly uri: string
  /** New in 1.1. */
  readonly caseVersion?: '1.1'
  readonly creator: string
  readonly title: string
  readonly lastChangeDateTime: string
  readonly description?: string
  readonly language: string
  readonly version: string
}

export interface CaseItem {
  readonly identifier: string
  readonly uri: string
  readonly fullStatement: string
  readonly CFItemType: string
  readonly CFItemTypeURI: LinkUri
  readonly humanCodingScheme?: string
  readonly notes?: string
  readonly conceptKeywords?: readonly string[]
  readonly educationLevel?: readonly string[]
  readonly lastChangeDateTime: string
}

export interface CaseAssociation {
  readonly identifier: string
  readonly uri: string
  readonly associationType: 'isChildOf' | 'isRelatedTo'
  readonly sequenceNumber?: number
  readonly originNodeURI: LinkGenUri
  readonly destinationNodeURI: LinkGenUri
  readonly lastChangeDateTime: string
}

export interface CaseItemType extends LinkUri {
  readonly description: string
  readonly hierarchyCode: string
  readonly lastChangeDateTime: string
}

export interface CasePackage {
  readonly CFDocument: CaseDocument
  readonly CFItems: readonly CaseItem[]
  readonly CFAssociations: readonly CaseAssociation[]
  readonly CFDefinitions: { readonly CFItemTypes: readonly CaseItemType[] }
}
