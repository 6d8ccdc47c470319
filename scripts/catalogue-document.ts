import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { catalogueDocument } from '../src/area/catalogue/index.ts'

/** Writes docs/reference/catalogue.md from the catalogue as it is shipped: bin/run scripts/catalogue-document.ts */
writeFileSync(path.join(import.meta.dirname, '../docs/reference/catalogue.md'), catalogueDocument())
