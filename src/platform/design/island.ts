import { readFileSync } from 'node:fs'
import path from 'node:path'
import { transformSync } from 'oxc-transform'

const sourceFolder = path.join(import.meta.dirname, '..', '..')

/**
 * A script of our own for pages or workers: written in TypeScript in as many modules as it needs, sent as one module without their types. Each module keeps its own names.
 * @param name of its first module in `src/browser`; what that imports comes along from `src`, each module once and before who needs it
 * @param read the text of a module, by its path in `src`
 * @throws SyntaxError when a module is no TypeScript, imports what is not in `src`, or exports otherwise than by name
 */
export function islandScript(name: string, read: (file: string) => string = readModule): string {
  const first = `browser/${name}.ts`
  const modules = new Map<string, LinkedModule>()
  link(first, read, modules)
  const names = modules.get(first)?.names ?? []
  const exported = names.length === 0 ? '' : `export const { ${names.join(', ')} } = ${placeOf(first, modules)};\n`
  return [...modules].map(([file, { code }]) => `const ${placeOf(file, modules)} = (() => {\n${code}})();\n`).join('') + exported
}

/** A module as the body of a function that gives what it exports. */
interface LinkedModule {
  readonly names: readonly string[]
  readonly code: string
}

/** What charts ask of React, done by a small module of our own: elements go straight into the document. */
const standIns: Readonly<Record<string, string>> = { react: 'browser/drawn/element-ids.ts', 'react/jsx-runtime': 'browser/drawn/drawn-nodes.ts' }
const importing = /^import \{([^}]*)\} from "(\.[^"]+|react|react\/jsx-runtime)";\n/gmu
const exportingOn = /^export \{([^}]*)\} from "(\.[^"]+)";\n/gmu
const exporting = /^export (?=(?:async )?(?:function|class|const)\b\*? ?(\w+))/gmu
/** What is said to who reads the source is not sent. */
const docComment = /^\s*\/\*\*[^]*?\*\/\n/gmu
const nothing = /^export \{\s*\};\n/gmu

function link(file: string, read: (file: string) => string, modules: Map<string, LinkedModule>): void {
  if (modules.has(file)) return
  const code = withoutTypes(file, read(file))
  const fileOf = (address: string) => standIns[address] ?? path.posix.join(path.posix.dirname(file), address)
  for (const pattern of [importing, exportingOn]) for (const [, , address = ''] of code.matchAll(pattern)) link(fileOf(address), read, modules)
  const own = [...code.matchAll(exporting)].map(([, name = '']) => name)
  const passedOn = [...code.matchAll(exportingOn)].flatMap(([, names = '']) => pairsOf(names).map(([, outside]) => outside))
  const take = (_: string, names: string, address: string) => `const { ${pairsOf(names).map(([inside, outside]) => `${inside}: ${outside}`).join(', ')} } = ${placeOf(fileOf(address), modules)};\n`
  const linked = code.replace(importing, take).replace(exportingOn, take).replace(exporting, '').replace(nothing, '')
  const left = /^(?:import|export)\b[^\n]*/mu.exec(linked)?.[0]
  if (left !== undefined) throw new SyntaxError(`${file}: an island cannot take along "${left}"`)
  const names = [...own, ...passedOn]
  modules.set(file, { names, code: `${linked}return { ${names.join(', ')} };\n` })
}

/** `a, b as c`: a by its own name, and b by the name c. */
function pairsOf(names: string): readonly (readonly [inside: string, outside: string])[] {
  return names.split(',').map((name) => name.trim()).filter((name) => name !== '').map((name) => {
    const [inside = '', outside = inside] = name.split(/ as /u)
    return [inside, outside]
  })
}

/** What a module is called in the one that is sent. */
function placeOf(file: string, modules: ReadonlyMap<string, LinkedModule>): string {
  return `module${[...modules.keys()].indexOf(file) + 1}`
}

function withoutTypes(file: string, text: string): string {
  const { code, errors } = transformSync(path.basename(file), text, { sourcemap: false })
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message ?? ''}`)
  return code.replace(docComment, '')
}

function readModule(file: string): string {
  return readFileSync(path.join(sourceFolder, file), 'utf8')
}
