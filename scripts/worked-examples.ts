import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exampleDocuments } from '../src/area/stepping-up/index.ts'

/** Writes docs/examples from the worked examples: bin/run scripts/worked-examples.ts */
const folder = path.join(import.meta.dirname, '..', 'docs', 'examples')
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(exampleDocuments())) writeFileSync(path.join(folder, `${name}.md`), text)
