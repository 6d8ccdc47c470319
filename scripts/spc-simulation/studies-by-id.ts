import { assurance, automaticRebase, changes, dateAfterLooking, stable, watch } from './studies.ts'
import type { Effort } from './studies.ts'

type Parts = readonly string[]

/** How an id of the study is read: each pattern with what it asks for. */
const studies: readonly { readonly id: RegExp; readonly answer: (parts: Parts, effort: Effort, kept: Map<string, Readonly<Record<string, number>>>) => number }[] = [
  { id: /^stable_any_noscreen_(\d+)$/, answer: ([points], effort) => stable('normal', Number(points), false, 'any', effort) },
  { id: /^stable_any_(\d+)(?:_(.+))?$/, answer: ([points, family], effort) => stable(family ?? 'normal', Number(points), true, 'any', effort) },
  { id: /^stable_icon_(\d+)(?:_(.+))?$/, answer: ([points, family], effort) => stable(family ?? 'normal', Number(points), true, 'last', effort) },
  { id: /^watch_(\d+)_(\d+)(?:_(.+))?$/, answer: ([baseline, next, family], effort) => watch(family ?? 'normal', Number(baseline), Number(next), effort) },
  { id: /^change_(\d+)_(\d+)_([\d.]+)_(.+)$/, answer: ([before, after, step, method], effort, kept) => ofMethod('normal', before, after, step, method, effort, kept) },
  { id: /^nochange_(\d+)_(\d+)_([^_]+)_(.+)$/, answer: ([before, after, family, method], effort, kept) => ofMethod(family ?? '', before, after, '0', method, effort, kept) },
  { id: /^auto_rebase_(\d+)_(\d+)$/, answer: ([points, length], effort) => automaticRebase(Number(points), Number(length), effort) },
  { id: /^date_after_looking_(\d+)$/, answer: ([points], effort) => dateAfterLooking(Number(points), effort) },
  { id: /^assure_(\d+)_(-?[\d.]+)$/, answer: ([points, target], effort) => assurance(Number(points), Number(target), effort) },
]

/**
 * A function that answers ids, keeping what one study answers for several.
 * @returns undefined for an id of a form that is not known
 */
export function answererOf(effort: Effort): (id: string) => number | undefined {
  const kept = new Map<string, Readonly<Record<string, number>>>()
  return (id) => {
    for (const study of studies) {
      const found = study.id.exec(id)
      if (found !== null) return study.answer(found.slice(1), effort, kept)
    }
    return undefined
  }
}

function ofMethod(
  family: string, before: string | undefined, after: string | undefined, step: string | undefined, method: string | undefined,
  effort: Effort, kept: Map<string, Readonly<Record<string, number>>>,
): number {
  const key = [family, before, after, step].join(' ')
  const shares = kept.get(key) ?? changes(family, Number(before), Number(after), Number(step), effort)
  kept.set(key, shares)
  return shares[method ?? ''] ?? NaN
}
