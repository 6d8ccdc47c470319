import type { View } from '../rules/views.ts'
import { mapWords } from '../words/profile.ts'

/** Whose view it is, as headings and pictures say it. */
export function viewName({ by, name }: Pick<View, 'by' | 'name'>): string {
  return by === 'self' ? mapWords.you : name
}
