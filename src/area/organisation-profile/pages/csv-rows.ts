import { type Domain, domains } from '../../../kernel/vocabulary.ts'
import type { CodedValue } from '../../../engine/disclosure/index.ts'
import type { Interval } from '../../../kernel/statistics/interval.ts'
import type { ReleasedShare, ReleasedUnit } from '../records.ts'
import type { ReleaseView } from '../service/see-release.ts'
import { directions } from '../rules/directions.ts'
import { intervalOf, placeUnit, shareInterval } from '../rules/reading.ts'

type Cells = readonly (string | number)[]

const head: Cells = ['kind', 'id', 'name', 'domain', 'people_tens', 'holders_tens', 'figure', 'unit_of_figure', 'told', 'lower_95', 'upper_95', 'beside_the_whole']

/**
 * The figures of a release as a table: what the pages show, with the same rounding, and nothing else.
 * A part that is not shown has its row, so that the tree is whole, and no figure in it.
 */
export function csvRows({ release, root, units }: Pick<ReleaseView, 'release' | 'root' | 'units'>, shares: readonly ReleasedShare[]): readonly Cells[] {
  const ofUnits = [root, ...units].flatMap((unit) => domains.map((domain) => unitRow(unit, domain, { release, isWhole: unit === root })))
  return [head, ...ofUnits, ...shares.map(shareRow)]
}

function unitRow({ unitId, name, shown }: ReleasedUnit, domain: Domain, { release: { basis }, isWhole }: Pick<ReleaseView, 'release'> & { readonly isWhole: boolean }): Cells {
  const named = ['part', unitId, name, domain]
  if (shown === null) return [...named, '', '', '', '', 'not-shown', '', '', '']
  const placed = isWhole ? null : placeUnit(shown, basis)
  const beside = placed === null ? '' : typeof placed === 'string' ? placed : directions[placed.quadrant]
  return [...named, shown.people, shown.holders, ...figureCells(shown[domain], 'of 5', 1), ...intervalCells(intervalOf(shown, basis, domain), 1), beside]
}

function shareRow(share: ReleasedShare): Cells {
  const named = [share.kind, share.key, share.name, share.domain]
  if (share.percent === null) return [...named, '', '', '', '', 'not-shown', '', '', '']
  return [...named, share.people ?? '', '', ...figureCells(share.percent, '% reliably or further', 0), ...intervalCells(shareInterval(share), 0), '']
}

function figureCells({ value, code }: CodedValue, unit: string, decimals: number): Cells {
  return [value.toFixed(decimals), unit, code]
}

function intervalCells(interval: Interval | null, decimals: number): Cells {
  return interval === null ? ['', ''] : [interval.lower.toFixed(decimals), interval.upper.toFixed(decimals)]
}
