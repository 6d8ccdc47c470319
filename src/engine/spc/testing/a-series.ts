import { type XmrOptions, defaultXmrOptions } from '../index.ts'

/** Twelve points about 11: centre 11, mean moving range 2, limits 5.68 and 16.32, near limits 7.45 and 14.55. */
export const steady: readonly number[] = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12]

/** Options in which the first twelve points alone make centre and limits, so that what follows moves neither. */
export function fixed(changes: Partial<XmrOptions> = {}): XmrOptions {
  return { ...defaultXmrOptions, fixAfterNPoints: 12, ...changes }
}
