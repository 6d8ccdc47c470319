import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { routesForTests } from '../test/route-parts.ts'
import { accessDocument } from './access-document.ts'

/** Writes docs/reference/access.md: bin/run scripts/access-table.ts */
writeFileSync(path.join(import.meta.dirname, '..', 'docs', 'reference', 'access.md'), accessDocument(routesForTests(() => new Date())))
