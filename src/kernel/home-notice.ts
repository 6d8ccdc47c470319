/** Something that somebody must know before all else on their page: what was just done, or what would hurt them later. */
export interface HomeNotice {
  /** Unique over all areas: area/name. */
  readonly id: string
  readonly kind: 'done' | 'warning'
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly links: readonly { readonly text: string; readonly href: string }[]
}
