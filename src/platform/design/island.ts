import { readFileSync } from 'node:fs'
import path from 'node:path'
import { transformSync } from 'oxc-transform'

const browserFolder = path.join(import.meta.dirname, '..', '..', 'browser')
const importOfSibling = /^import (type )?[^\n]* from '\.\/([\w-]+\.ts)'\n/gm

/**
 * A script of our own for pages: written in TypeScript, sent as one file without its types.
 * @param name of its first module in `src/browser`; what that imports comes along, each module once and before who needs it
 * @param read the text of a module
 * @throws SyntaxError when two modules give one name to two things, as they come to stand in one file, or when an import is not of a module beside it, on one line
 */
export function islandScript(name: string, read: (file: string) => string = readModule): string {
  const text = modulesFrom(`${name}.ts`, read, new Set()).join('\n')
  const left = /^import [^\n]*/m.exec(text)?.[0]
  if (left !== undefined) throw new SyntaxError(`${name}: an island cannot take along "${left}"`)
  const { code, errors } = transformSync(`${name}.ts`, text, { sourcemap: false })
  if (errors.length > 0) throw new SyntaxError(`${name}: ${errors[0]?.message ?? ''}`)
  return code
}

function readModule(file: string): string {
  return readFileSync(path.join(browserFolder, file), 'utf8')
}

function modulesFrom(file: string, read: (file: string) => string, taken: Set<string>): readonly string[] {
  if (taken.has(file)) return []
  taken.add(file)
  const text = read(file)
  // A module of which only types are needed is gone with the types.
  const needed = [...text.matchAll(importOfSibling)].flatMap(([, isType, other = '']) => (isType === undefined ? modulesFrom(other, read, taken) : []))
  return [...needed, text.replaceAll(importOfSibling, '')]
}
