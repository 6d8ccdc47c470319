import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Asset } from '../http/assets.ts'
import { islandScript } from './island.ts'

const require = createRequire(import.meta.url)
const frontendFolder = path.join(path.dirname(require.resolve('nhsuk-frontend/package.json')), 'dist/nhsuk')
const styleFolder = path.join(import.meta.dirname, 'style')
// The order matters: later files refine earlier ones.
const ownStyles = ['meaning.css', 'page.css', 'pieces.css', 'forms.css', 'plan.css', 'charts.css', 'process.css', 'difference.css', 'class.css', 'signed-in.css', 'print.css']

const stylesheet = hashedAsset('evenkeel', 'css', [nhsStyles(), ...ownStyles.map((name) => readFileSync(path.join(styleFolder, name), 'utf8'))].join('\n'))
const nhsScript = hashedAsset('nhsuk-frontend', 'js', withoutSourceMap(readFileSync(path.join(frontendFolder, 'nhsuk-frontend.min.js'), 'utf8')))
const islands = { ownForms: island('own-forms'), pageButtons: island('page-buttons'), session: island('session'), processChart: island('process-chart'), ward: island('ward/ward-page'), wardWorker: island('ward/ward-worker'), quietWard: island('ward/quiet-ward'), quietWardWorker: island('ward/quiet-ward-worker'), hoursFields: island('hours-fields') }
/** Only one page needs it. */
const wardStylesheet = hashedAsset('ward', 'css', readFileSync(path.join(styleFolder, 'ward.css'), 'utf8'))
/** Only the pages of the directorate need it. */
const directorateStylesheet = hashedAsset('directorate', 'css', readFileSync(path.join(styleFolder, 'directorate.css'), 'utf8'))
/** Only profiles need it. */
const profileStylesheet = hashedAsset('profile', 'css', readFileSync(path.join(styleFolder, 'profile.css'), 'utf8'))
const startScript = hashedAsset('start', 'js', startOfPage(nhsScript.path))
const icon = hashedAsset('icon', 'svg', readFileSync(path.join(styleFolder, 'icon.svg'), 'utf8'))

/** Addresses that every page names. */
export const assetPaths = { stylesheet: stylesheet.path, nhsScript: nhsScript.path, startScript: startScript.path, icon: icon.path } as const

/** What the simulated ward loads beyond other pages: its worker is started by its script. */
export const wardAssets = { worker: islands.wardWorker.path, stylesheet: wardStylesheet.path } as const

/** What the pages of the directorate load beyond other pages. */
export const directorateAssets = { stylesheet: directorateStylesheet.path } as const

/** What profiles load beyond other pages. */
export const profileAssets = { stylesheet: profileStylesheet.path } as const

/** The worker of the small ward of the front page, which is started by its script. */
export const quietWardAssets = { worker: islands.quietWardWorker.path } as const

/**
 * Everything that pages load. Addresses carry a hash of the content, so each may be kept for ever.
 * @returns one stylesheet and those of the ward, the directorate and profiles, the NHS script, our own islands, the module that starts them, and the icon
 */
export function designAssets(): readonly Asset[] {
  return [stylesheet, nhsScript, islands.ownForms, islands.pageButtons, islands.session, islands.processChart, islands.ward, islands.wardWorker, islands.quietWard, islands.quietWardWorker, islands.hoursFields, wardStylesheet, directorateStylesheet, profileStylesheet, startScript, icon]
}

function island(name: string): Asset {
  return hashedAsset(path.basename(name), 'js', islandScript(name))
}

function hashedAsset(name: string, extension: 'css' | 'js' | 'svg', text: string): Asset {
  const contentTypes = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml' }
  const content = Buffer.from(text, 'utf8')
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return { path: `/assets/${name}-${hash}.${extension}`, contentType: contentTypes[extension], content }
}

/** The NHS stylesheet with its icons inside and without its font files, which would be fetched from elsewhere and are licensed for NHS sites. Arial follows in its font list. */
function nhsStyles(): string {
  const text = withoutSourceMap(readFileSync(path.join(frontendFolder, 'nhsuk-frontend.min.css'), 'utf8'))
  return text
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    .replaceAll('Frutiger W01,', '')
    .replaceAll(/url\(\/assets\/(images\/[\w-]+\.svg)\)/g, (_, image: string) => `url(${dataAddress(readFileSync(path.join(frontendFolder, 'assets', image)))})`)
}

/** The few icons of the stylesheet are so small that an address of their own would cost more than they do. */
function dataAddress(image: Buffer): string {
  return `data:image/svg+xml;base64,${image.toString('base64')}`
}

function withoutSourceMap(text: string): string {
  return text.replace(/\/[/*]# sourceMappingURL=\S+(\s*\*\/)?\s*$/, '')
}

/** NHS components start only when the body carries both classes; without scripts the page stays as it was sent. */
function startOfPage(nhsScriptPath: string): string {
  return `import { initAll } from '${nhsScriptPath}'
import { serveOwnForms } from '${islands.ownForms.path}'
import { servePageButtons } from '${islands.pageButtons.path}'
document.body.classList.add('js-enabled', 'nhsuk-frontend-supported')
initAll()
const startCharts = () => {
  if (document.querySelector('[data-module="ek-process-chart"]') !== null) void import('${islands.processChart.path}').then(({ serveProcessCharts }) => serveProcessCharts())
}
startCharts()
serveOwnForms(() => {
  initAll()
  startCharts()
})
servePageButtons()
if (document.querySelector('[data-module="ek-ward"]') !== null) void import('${islands.ward.path}').then(({ serveWard }) => serveWard())
if (document.querySelector('[data-module="ek-hours"]') !== null) void import('${islands.hoursFields.path}').then(({ serveHoursFields }) => serveHoursFields())
// The page is there and quiet before a picture on it begins to move.
if (document.querySelector('[data-module="ek-quiet-ward"]') !== null) (window.requestIdleCallback ?? setTimeout)(() => void import('${islands.quietWard.path}').then(({ serveQuietWard }) => serveQuietWard()))
if (document.querySelector('[data-module="ek-session"]') !== null) void import('${islands.session.path}').then(({ watchSession }) => watchSession())
`
}
