import { iconNames } from '../../../engine/spc/index.ts'
import { type Names, nameBehind, nameText } from '../../people/index.ts'
import type { BoardLine } from '../service/see-board.ts'
import { boardWords } from '../words/board.ts'

/** The lines of a board as rows for a file, the header first. Numbers keep all their digits; icons are called as in every file. */
export function boardRows(lines: readonly BoardLine[], names: Names): readonly (readonly (string | number)[])[] {
  return [boardWords.csvColumns, ...lines.map((line) => rowOf(line, names))]
}

function rowOf({ measure, unitPath, judged, last, next, enteredAt }: BoardLine, names: Names): readonly (string | number)[] {
  const point = judged.points.findLast(({ value }) => value !== null)
  const owner = nameBehind(names, measure.ownerPersonId)
  const cell = (value: string | number | null | undefined) => value ?? ''
  return [
    measure.name,
    unitPath,
    measure.domain,
    cell(last?.value),
    cell(last?.day),
    cell(last?.target),
    judged.variation === null ? '' : iconNames[judged.variation],
    cell(judged.assurance),
    cell(point?.centre),
    cell(point?.lower),
    cell(point?.upper),
    owner === null ? '' : nameText(owner),
    enteredAt === null ? '' : enteredAt.toISOString(),
    cell(next?.day),
    next?.isOverdue === true ? 'yes' : 'no',
    measure.chartType === 'xmr' ? measure.rules : measure.chartType,
    measure.measureId,
  ]
}
