import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { wardParametersDocument } from './ward-parameters-document.ts'

/** Writes docs/reference/ward-parameters.md: bin/run scripts/ward-parameters.ts */
writeFileSync(path.join(import.meta.dirname, '../docs/reference/ward-parameters.md'), wardParametersDocument())
