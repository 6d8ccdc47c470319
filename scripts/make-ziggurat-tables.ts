// Writes the tables of src/kernel/chance anew, from high precision: bin/run scripts/make-ziggurat-tables.ts
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { nearest } from '../src/kernel/testing/exact.ts'
import { exponential, type Falling, normal, zigguratLayers } from '../src/kernel/testing/ziggurat-layers.ts'

const folder = path.join(import.meta.dirname, '..', 'src', 'kernel', 'chance')

function literals(values: readonly bigint[]): string {
  const texts = values.map((value) => String(nearest(value)))
  const lines = Array.from({ length: Math.ceil(texts.length / 6) }, (_, line) => `  ${texts.slice(line * 6, line * 6 + 6).join(', ')},`)
  return `new Float64Array([\n${lines.join('\n')}\n])`
}

function write(name: string, formula: string, falling: Falling, tailStart: number): void {
  const { width, height } = zigguratLayers(falling, tailStart)
  const text = `// Made by scripts/make-ziggurat-tables.ts from 60-digit arithmetic; each number is the double nearest to the exact one.
// 256 layers of equal area under f(x) = ${formula}. Layer i from 1 to 255 is as wide as width[i] and reaches from height[i] = f(width[i])
// up to height[i + 1]; layer 0 is what lies below height[1], with the tail beyond width[1] spread out so that it is width[0] wide.

/** Widths of the layers from the lowest up; 257 numbers, the last is 0. */
export const width = ${literals(width)}

/** Lower ends of the layers; 257 numbers, the first is 0, the last is 1. */
export const height = ${literals(height)}
`
  writeFileSync(path.join(folder, `${name}-table.ts`), text)
}

write('exponential', 'e^-x', exponential, 7.69711747013105)
write('normal', 'e^(-x²/2)', normal, 3.6541528853610088)
