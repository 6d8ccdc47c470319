import type { Estimate, SummaryFigure } from '../../../engine/simulation/index.ts'
import { type FigureName, figureNamed } from './quantities.ts'

/** What a figure is of. */
export interface FigurePart {
  readonly of: 'department' | 'station' | 'room'
  /** Of the station or room; empty for the department. */
  readonly name: string
}

/** A figure, taken apart into what it is of and what it says. */
export interface FigureRow {
  readonly part: FigurePart
  readonly figure: FigureName
  /** The class of customers that it is about; null where it is about all. */
  readonly customerClass: string | null
  /** The number within it, such as the time that waits are over; null without one. */
  readonly at: string | null
  readonly estimate: Estimate
}

/** Figures in the order of the result. */
export function figureRows(figures: readonly SummaryFigure[]): readonly FigureRow[] {
  return figures.map(({ path, estimate }) => ({ ...placed(path), estimate }))
}

function placed([group, ...rest]: SummaryFigure['path']): Omit<FigureRow, 'estimate'> {
  const [name = '', ...below] = rest
  switch (group) {
    case 'arrived':
    case 'left':
    case 'events':
      return { part: department, figure: group, customerClass: null, at: null }
    case 'timeInSystem':
      return { part: department, figure: figureNamed(`timeInSystem.${below.join('.')}`), customerClass: name, at: null }
    case 'stations':
      return { part: { of: 'station', name }, ...ofStation(below) }
    case 'rooms':
      return { part: { of: 'room', name }, figure: figureNamed(below.join('.')), customerClass: null, at: null }
  }
}

const department: FigurePart = { of: 'department', name: '' }

function ofStation([figure = '', ...below]: readonly string[]): Pick<FigureRow, 'figure' | 'customerClass' | 'at'> {
  if (figure === 'waitByClass') return { customerClass: below[0] ?? '', ...ofWait(below.slice(1)) }
  return figure === 'wait' ? { customerClass: null, ...ofWait(below) } : { figure: figureNamed(figure), customerClass: null, at: below[0] ?? null }
}

function ofWait([figure = '', at]: readonly string[]): Pick<FigureRow, 'figure' | 'at'> {
  return { figure: figureNamed(`wait.${figure}`), at: at ?? null }
}

/** The same for rows that are about the same. */
export function keyOf({ part, figure, customerClass, at }: FigureRow): string {
  return JSON.stringify([part.of, part.name, figure, customerClass, at])
}
