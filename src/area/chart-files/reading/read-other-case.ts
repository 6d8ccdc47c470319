import { type OtherChartKind, type OtherChartOptions, otherChartKinds, plainOtherChart } from '../../../engine/spc/index.ts'
import type { JsonObject } from '../../../kernel/json-value.ts'
import type { ChartCase } from './case.ts'
import { type Problems, numbersOf, textsOf, wordOf } from './fields.ts'

const [firstKind = 'run', ...otherKinds] = otherChartKinds

/**
 * Reads a case of another chart than XmR.
 * @param fields  of the line: `chart` names the kind
 * @param input   columns `y`, and `n` and `subgroup` where the chart needs them
 * @param options `freeze`, `part` and `screen_outliers`, which is off unless told
 */
export function readOtherCase(fields: JsonObject, input: JsonObject, options: JsonObject, problems: Problems): ChartCase {
  const kind: OtherChartKind = wordOf(fields, 'chart', [firstKind, ...otherKinds], problems)
  const values = numbersOf(input, 'y', problems)
  const denominators = isGiven(input['n']) ? numbersOf(input, 'n', problems) : null
  const subgroups = isGiven(input['subgroup']) ? textsOf(input, 'subgroup', problems) : null
  subgroups?.forEach((name, index) => {
    if (name === null) problems.push({ code: 'cell-not-text', column: 'subgroup', row: index + 1 })
  })
  return { kind: 'other', input: { kind, values, denominators, subgroups: subgroups?.map((name) => name ?? '') ?? null }, options: readOptions(options, problems) }
}

function readOptions(options: JsonObject, problems: Problems): OtherChartOptions {
  const { freeze = null, part = null, screen_outliers: screens = false } = options
  if (freeze !== null && typeof freeze !== 'number') problems.push({ code: 'option-not-valid', option: 'freeze' })
  if (typeof screens !== 'boolean') problems.push({ code: 'option-not-valid', option: 'screen_outliers' })
  const parts = part === null ? [] : Array.isArray(part) ? part : [part]
  if (!parts.every((one) => typeof one === 'number')) problems.push({ code: 'option-not-valid', option: 'part' })
  return {
    ...plainOtherChart,
    freeze: typeof freeze === 'number' ? freeze : null,
    parts: parts.filter((one) => typeof one === 'number'),
    screenOutliers: screens === true,
  }
}

function isGiven(column: unknown): boolean {
  return column !== undefined && column !== null
}
