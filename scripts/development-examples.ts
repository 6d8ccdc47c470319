import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { developmentExamples } from '../src/area/development/index.ts'

/** Writes docs/development-plan-examples.md from the worked examples: bin/run scripts/development-examples.ts */
writeFileSync(path.join(import.meta.dirname, '..', 'docs', 'development-plan-examples.md'), developmentExamples())
