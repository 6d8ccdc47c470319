import type { CharterPart, Matter, Sheet } from './answers.ts'

/** A box that holds what somebody wrote. */
export type TextField =
  | { readonly kind: 'charter'; readonly part: CharterPart }
  | { readonly kind: 'note'; readonly matter: Matter }
  /** A task of her own; the first has number 1. */
  | { readonly kind: 'own'; readonly number: number }

/** What the box is called in the form. */
export function fieldName(field: TextField): string {
  switch (field.kind) {
    case 'charter':
      return `charter-${field.part}`
    case 'note':
      return `note-${field.matter}`
    case 'own':
      return `own-${field.number}`
  }
}

/** The sheet on which the box stands. */
export function sheetOf(field: TextField): Sheet {
  switch (field.kind) {
    case 'charter':
      return 'charter'
    case 'note':
      return 'ask'
    case 'own':
      return 'week'
  }
}
