import { isOneOf } from '../../../kernel/vocabulary.ts'
import { bands, holdingKinds, professions } from '../../../kernel/workforce.ts'
import { bandWords, dateText, holdingKindWords, professionWords } from '../../../platform/design/index.ts'
import type { SampledField } from '../change-samples.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { importPageWords } from '../words/import-pages.ts'

const days: readonly SampledField[] = ['leftOn', 'startsOn', 'endsOn', 'agreedUntil']

/** A value of a person or a post as the page shows it. */
export function sampleText(field: SampledField, value: string | null): string {
  if (value === null) return importPageWords.plan.nothing
  if (days.includes(field)) return dateText(value)
  if (field === 'band' && isOneOf(bands, value)) return bandWords[value]
  if (field === 'profession' && isOneOf(professions, value)) return professionWords[value]
  if (field === 'kind' && isOneOf(holdingKinds, value)) return holdingKindWords[value]
  return shownValue(value)
}
