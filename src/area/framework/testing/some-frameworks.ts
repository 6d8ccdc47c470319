import fc from 'fast-check'
import { lineText } from '../../../kernel/line-text.ts'
import { aspects, domains, trends } from '../../../kernel/vocabulary.ts'
import { stages } from '../../../kernel/workforce.ts'
import { namedUuid } from '../files/named-uuid.ts'
import type { Framework, FrameworkItem } from '../rules/framework.ts'
import { inReadingOrder } from '../rules/tree.ts'

/** The same frameworks in every run. */
export const seed = 20_261_126

/** An item that only says what a test is about; a behaviour of nothing unless told. */
export function anItem(more: Partial<FrameworkItem> = {}): FrameworkItem {
  return { id: namedUuid('an item'), code: null, kind: 'behaviour', text: 'Say what is meant', about: null, parent: null, domain: null, aspect: null, stage: null, trends: [], form: 'full', goesWith: [], ...more }
}

/** One capability in one part, with two behaviours; ids follow from codes as in a file of comma-separated text. */
export function aFramework(more: Partial<Framework> = {}): Framework {
  const id = namedUuid('a framework')
  const idOf = (code: string) => namedUuid(`${id} ${code}`)
  const items = [
    anItem({ id: idOf('P'), code: 'P', kind: 'part', text: 'Keeping watch' }),
    anItem({ id: idOf('C'), code: 'C', kind: 'capability', text: 'Looking ahead', parent: idOf('P'), domain: 'management', about: 'What comes next.\n\nAnd after it.', trends: ['digital', 'finance'], goesWith: ['Use data', 'Best value; always'] }),
    anItem({ id: idOf('C-1'), code: 'C-1', parent: idOf('C'), text: 'Look at the week before it begins', stage: 'first-line', form: 'short-and-full', aspect: 'focus' }),
    anItem({ id: idOf('C-2'), code: 'C-2', parent: idOf('C'), text: '=SUM(1) <b>is</b> text', stage: 'executive' }),
  ]
  return { id, title: 'A small framework', version: '1.0', language: 'en-GB', creator: 'Nobody', about: 'Invented.', items, ...more }
}

const line = (maxLength: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength }).map((text) => lineText(text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\uFFFD]/gu, ''))).filter((text) => text !== '')
const text = fc.oneof(line(60), fc.constantFrom('=1+1', "'=1+1", '-3', "''", '@a', '<script>alert(1)</script>', 'a, "b"; c', "'", '+44'))
const about = fc.option(fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')))

const anyItem = fc.record({
  under: fc.nat(),
  wish: fc.constantFrom('part', 'capability', 'behaviour', 'behaviour'),
  text,
  about,
  domain: fc.option(fc.constantFrom(...domains)),
  aspect: fc.option(fc.constantFrom(...aspects)),
  stage: fc.option(fc.constantFrom(...stages)),
  trends: fc.uniqueArray(fc.constantFrom(...trends)),
  form: fc.constantFrom('full', 'short-and-full'),
  goesWith: fc.uniqueArray(text, { maxLength: 3 }),
  hasCode: fc.boolean(),
})

const anyHead = fc.record({ name: fc.uuid(), title: text, version: text.map((one) => one.slice(0, 10).trim()).filter((one) => one.isWellFormed() && lineText(one) === one && one !== ''), language: fc.constantFrom('en-GB', 'cy', 'de-CH-1996'), creator: text, about: about.map((one) => one ?? '') })

/** Sound frameworks of any shape, in reading order. @param hasCodes has every item a code? */
export function someFrameworks(hasCodes: boolean): fc.Arbitrary<Framework> {
  return fc.record({ head: anyHead, wishes: fc.array(anyItem, { maxLength: 40 }) }).map(({ head: { name, ...head }, wishes }) => {
    const id = namedUuid(name)
    const items: FrameworkItem[] = [anItem({ id: namedUuid(`${id} C0`), code: 'C0', kind: 'capability', text: 'The first' })]
    for (const { under, wish, hasCode, stage, form, ...said } of wishes) {
      const holders = items.filter(({ kind }) => (wish === 'behaviour' ? kind === 'capability' : kind === 'part'))
      const holder = wish === 'behaviour' ? holders[under % holders.length] : holders[under % (holders.length + 1)]
      const code = `C${items.length}`
      const isBehaviour = wish === 'behaviour'
      items.push({ ...said, id: namedUuid(`${id} ${code}`), code: hasCodes || hasCode ? code : null, kind: wish, parent: holder?.id ?? null, stage: isBehaviour ? stage : null, form: isBehaviour ? form : 'full' })
    }
    return { ...head, id, items: inReadingOrder(items) }
  })
}
