import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

const readmeLinesAtMost = 120

/**
 * What the documents say that is not true: links and file names that lead nowhere, scripts that do not exist, a README too long.
 * @param root the folder of the project
 * @returns one sentence a problem
 */
export function checkDocuments(root: string): readonly string[] {
  const documents = [...markdownFiles(root, '.'), ...markdownFiles(root, 'docs', true), ...markdownFiles(root, 'reference', true)]
  const readmeLines = readFileSync(path.join(root, 'README.md'), 'utf8').split('\n').length
  return [
    ...documents.flatMap((document) => [...brokenLinks(root, document), ...unknownScripts(root, document)]),
    ...(readmeLines > readmeLinesAtMost ? [`README.md has ${readmeLines} lines; ${readmeLinesAtMost} at most: move a part to docs/`] : []),
  ]
}

function markdownFiles(root: string, folder: string, recursive = false): readonly string[] {
  if (!existsSync(path.join(root, folder))) return []
  return readdirSync(path.join(root, folder), { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name))
}

/** Links to files, and names of files of this project between backticks. */
function brokenLinks(root: string, document: string): readonly string[] {
  const text = readFileSync(path.join(root, document), 'utf8')
  const linked = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '').filter((target) => !/^[a-z]+:/.test(target))
  const named = [...text.matchAll(/`((?:src|docs|scripts|test|e2e|bench|reference|bin|demo|runtime)\/[\w./-]+)`/g)].map((match) => match[1] ?? '')
  return [
    ...linked.filter((target) => !existsSync(path.join(root, path.dirname(document), target))).map((target) => `${document}: the link ${target} leads nowhere`),
    ...named.filter((target) => !existsSync(path.join(root, target))).map((target) => `${document}: there is no ${target}`),
  ]
}

function unknownScripts(root: string, document: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> }
  const text = readFileSync(path.join(root, document), 'utf8')
  return [...text.matchAll(/npm run ([a-z:]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((script) => !(script in manifest.scripts))
    .map((script) => `${document}: there is no npm run ${script}`)
}
