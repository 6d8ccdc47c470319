import { assurance, automaticRebase, changes, dateAfterLooking, stable, watch } from './studies.ts'
import type { Effort, SteppedSeries } from './studies.ts'

type Parts = readonly (string | undefined)[]

/** How an id of the study is read: a pattern, and what its parts ask for. */
interface Study {
  readonly id: RegExp
  readonly answer: (parts: Parts) => number | undefined
}

/**
 * A function that answers ids of the study.
 * @returns undefined for an id of a form that is not known
 */
export function answererOf(effort: Effort): (id: string) => number | undefined {
  const studies = studiesOf(effort)
  return (id) => {
    for (const study of studies) {
      const found = study.id.exec(id)
      if (found !== null) return study.answer(found.slice(1))
    }
    return undefined
  }
}

function studiesOf(effort: Effort): readonly Study[] {
  const sharesOf = rememberedChanges(effort)
  return [
    { id: /^stable_any_noscreen_(\d+)$/, answer: ([points]) => stable({ family: 'normal', points: Number(points), screenOutliers: false, at: 'any' }, effort) },
    { id: /^stable_(any|icon)_(\d+)(?:_(.+))?$/, answer: ([at, points, family = 'normal']) => stable({ family, points: Number(points), screenOutliers: true, at: at === 'icon' ? 'last' : 'any' }, effort) },
    { id: /^watch_(\d+)_(\d+)(?:_(.+))?$/, answer: ([baseline, next, family = 'normal']) => watch({ family, baseline: Number(baseline), next: Number(next) }, effort) },
    { id: /^change_(\d+)_(\d+)_([\d.]+)_(.+)$/, answer: ([before, after, step, method = '']) => sharesOf({ family: 'normal', before: Number(before), after: Number(after), step: Number(step) })[method] },
    { id: /^nochange_(\d+)_(\d+)_([^_]+)_(.+)$/, answer: ([before, after, family = '', method = '']) => sharesOf({ family, before: Number(before), after: Number(after), step: 0 })[method] },
    { id: /^auto_rebase_(\d+)_(\d+)$/, answer: ([points, length]) => automaticRebase(Number(points), Number(length), effort) },
    { id: /^date_after_looking_(\d+)$/, answer: ([points]) => dateAfterLooking(Number(points), effort) },
    { id: /^assure_(\d+)_(-?[\d.]+)$/, answer: ([points, target]) => assurance(Number(points), Number(target), effort) },
  ]
}

/** One set of series answers for all methods: it is made once. */
function rememberedChanges(effort: Effort): (series: SteppedSeries) => Readonly<Record<string, number>> {
  const made = new Map<string, Readonly<Record<string, number>>>()
  return (series) => {
    const key = `${series.family} ${series.before} ${series.after} ${series.step}`
    const shares = made.get(key) ?? changes(series, effort)
    made.set(key, shares)
    return shares
  }
}
