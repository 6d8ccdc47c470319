import { readFileSync } from 'node:fs'
import path from 'node:path'

const styleFolder = path.join(import.meta.dirname, '..', 'style')

/** What each class of a drawing looks like, read from the stylesheets of pages: files and pages cannot come to differ. */
const looks = readLooks(['meaning.css', 'charts.css', 'process.css'].map((name) => readFileSync(path.join(styleFolder, name), 'utf8')).join('\n'))

/**
 * Gives a drawing that leaves its page the looks of its classes as attributes: no style sheet goes along with a file.
 * @param markup an SVG whose classes are those of charts
 * @returns the same without classes; a later class refines an earlier one
 */
export function withLooksOfClasses(markup: string): string {
  return markup.replaceAll(/ class="([^"]*)"/g, (_, names: string) => {
    const properties = Object.assign({}, ...names.split(' ').map((name) => looks.get(name) ?? {})) as Readonly<Record<string, string>> // joined from the same records
    return Object.entries(properties)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('')
  })
}

/** Whether a class has a look of its own. */
export function hasLook(name: string): boolean {
  return looks.has(name)
}

/** Rules of single classes outside of conditions; colours by name are replaced by what they stand for. */
function readLooks(stylesheet: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const text = stylesheet.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  const colours = new Map([...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]))
  const rules = [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const properties = Object.fromEntries([...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim().replaceAll(/var\((--[\w-]+)\)/g, (whole, colour: string) => colours.get(colour) ?? whole)]))
    return selectors.split(',').map((selector) => selector.trim()).filter((selector) => /^\.[\w-]+$/.test(selector)).map((selector) => [selector.slice(1), properties] as const)
  })
  return rules.reduce((all, [name, properties]) => all.set(name, { ...all.get(name), ...properties }), new Map<string, Readonly<Record<string, string>>>())
}
