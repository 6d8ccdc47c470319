import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { shippedCatalogue } from '../content/index.ts'
import { readApplicationsFile, readCatalogueFile, readCompletionsFile } from '../files/catalogue-files.ts'
import { coreCapabilities } from '../files/core-capabilities.ts'
import { checkEntry } from '../rules/check-entry.ts'
import { unknownOf } from '../rules/entry.ts'
import { matched } from '../rules/matched.ts'
import { lastGoodDay } from '../rules/stale.ts'
import { anEntry, today } from '../testing/some-entries.ts'
import { entryProblemWords } from './entry-problems.ts'
import { entryWords, poundsText } from './entry.ts'
import { catalogueProblemWords, recordProblemWords, unknownColumnWords } from './file-problems.ts'
import { fitWords, matchReasonLines, matchReasonWords } from './matches.ts'
import { amountText, placesText } from './portfolio.ts'

const capabilities = coreCapabilities()
const bytes = (text: string) => new TextEncoder().encode(text)
const ground = { capabilities, shipped: shippedCatalogue, today }

function keepsToHouse(words: readonly string[]): void {
  assert.ok(words.length > 0)
  assert.deepEqual(words.flatMap((one) => wordingProblems(one).map((problem) => `${problem} (${one})`)), [])
}

const needed = 'id,kind,title,about,audience,stages,title_why,content_why,proof,read_on'

/** Tables that are refused, each for other reasons. */
const badTables = [
  '',
  '%PDF-1.7',
  'a,b\n1,2\n',
  `${needed}\n`,
  `${needed}\n"open\n`,
  `${needed}\n"a" b\n`,
  `${needed.replace(',proof', '')},id\nx\n`,
  `${needed}\na,b,c,d,e,f,g,h,i,2026-07-31,k\n`,
  `${needed},cost,hours_from,builds,title_names\nA b,elearning,,${'x'.repeat(601)},a\u202Eb,middle,a,b,c,31/02/2026,much,x,M3 because,all\n`,
  `${needed}\nmary-seacole,programme,a,b,c,middle,d,e,f,2026-07-31\n`,
  `${needed},hours_from,monthly_hours_from,builds,source,source_link\nA b,reading,a,b,c,middle,d,e,f,2027-07-31,1,2,M33: why,s,http://a b\n`,
]

const badRecords = [
  'person,programme,applied_on,outcome,decided_on\nxx,mary-secole,2026-11-27,place,\n7,Twice,2026-05-01,waiting,2026-05-02\n1,charts,2026-05-03,place,2026-05-02\n1,reading,2026-05-01,,\n1,reading,2026-05-01,,\n1,zzz,2026-05-01,,\n',
  'person,programme,completed_on,hours,cost\n1,charts,2026-05-01,20001,1000001\n',
]

const recordGround = { entries: [...shippedCatalogue, anEntry({ id: 'one', title: 'Twice' }), anEntry({ id: 'two', title: 'Twice' })], peopleOf: (typed: string) => (typed === '1' ? ['ada'] : typed === '7' ? ['bo', 'cy'] : []), today }

describe('what is wrong with a file of the catalogue', () => {
  it('keeps to the words of the house, and tells how to mend it', () => {
    const words = badTables.flatMap((text) => {
      const reading = readCatalogueFile(bytes(text), ground)
      return reading.ok ? assert.fail(text) : reading.error.map(catalogueProblemWords)
    })
    keepsToHouse(words)
    assert.ok(words.includes('Row 2, column id: this entry comes with Evenkeel and cannot be changed. Give yours another id.'))
    assert.ok(words.includes('Row 2, column kind: we do not know “elearning”. Did you mean e-learning?'))
    assert.ok(words.includes('Row 2, column builds: see this cell. There is no capability “M33”. Did you mean M3?'))
  })

  it('is told alike of applications and completions', () => {
    const words = badRecords.flatMap((text, place) => {
      const reading = place === 0 ? readApplicationsFile(bytes(text), recordGround) : readCompletionsFile(bytes(text), recordGround)
      return reading.ok ? assert.fail(text) : reading.error.map((problem) => recordProblemWords<string>(problem))
    })
    keepsToHouse(words)
    assert.ok(words.includes('Row 2, column programme: there is no entry “mary-secole”. Did you mean “mary-seacole”?'))
    assert.ok(words.includes('Row 6: it says the same as row 5. Delete one of them.'))
  })

  it('names a column that is passed over', () => {
    keepsToHouse([unknownColumnWords({ heading: 'prof', nearest: 'proof' }), unknownColumnWords({ heading: 'x', nearest: null })])
  })
})

describe('what is wrong with an entry', () => {
  it('keeps to the words of the house', () => {
    const { time } = anEntry()
    const bad = [
      anEntry({ id: 'A', title: '', stages: [], award: { kind: 'award', name: 'none' }, cost: { kind: 'fee', pence: 0 }, source: { title: 'a', href: 'x' }, readOn: lastGoodDay(today) }),
      anEntry({ id: 'taken', atStage: { middle: 'x' }, builds: [{ capability: 'M33', why: 'a' }, { capability: 'zzzz', why: 'a' }, { capability: 'M1', why: 'a' }, { capability: 'M1', why: 'a' }], content: { kind: 'shares', management: 60, leadership: 50, why: 'a' } }),
      anEntry({ time: { ...time, hours: { least: 0, most: 1 }, monthlyHours: { least: 3, most: 1 }, months: { least: 1, most: 500 } }, content: { kind: 'shares', management: 0.5, leadership: 0, why: 'a' } }),
      anEntry({ time: { ...time, monthlyHours: { least: 4, most: 5 } }, builds: Array.from({ length: 41 }, () => ({ capability: 'M1', why: 'a' })) }),
    ]
    const problems = bad.flatMap((entry) => checkEntry(entry, { capabilities, today, takenIds: new Set(['taken']) }))
    assert.equal(new Set(problems.map(({ code }) => code)).size, 18)
    keepsToHouse(problems.map(entryProblemWords))
  })
})

describe('what is said of an entry', () => {
  it('keeps to the words of the house', () => {
    keepsToHouse(shippedCatalogue.flatMap((entry) => [entryWords.hours(entry.time), entryWords.monthlyHours(entry.time), entryWords.months(entry.time), entryWords.cost(entry.cost), entryWords.award(entry.award), entryWords.content(entry.content), entryWords.readOn(entry), entryWords.ownReadOn(entry), ...entryWords.notKnown(unknownOf(entry))]))
    keepsToHouse([entryWords.unnamed(['management', 'leadership']) ?? ''])
  })

  it('says what is not known as not known', () => {
    const bevan = shippedCatalogue.find(({ id }) => id === 'nye-bevan') ?? assert.fail('no Nye Bevan programme')
    assert.deepEqual([entryWords.hours(bevan.time), entryWords.months(bevan.time), entryWords.cost(bevan.cost), entryWords.content(bevan.content)], ['not known', '12 months', 'not known', 'not known'])
  })

  it('writes sums with pence only where there are some', () => {
    assert.deepEqual([0, 99_500, 120_050].map(poundsText), ['£0', '£995', '£1,200.50'])
  })
})

describe('why an entry is offered', () => {
  it('keeps to the words of the house', () => {
    const gaps = capabilities.map(({ code }, place) => ({ capability: code, certainty: place % 5 === 0 ? ('cannot-tell' as const) : ('clear' as const), ...(place % 2 === 0 ? { untold: 'views-differ' as const, seenBy: 'two-views' as const } : place % 3 === 0 ? { seenBy: 'self' as const } : {}) }))
    const matches = matched([...shippedCatalogue, anEntry({ time: { ...anEntry().time, monthlyHours: null }, cost: { kind: 'not-known' } })], { stage: 'first-line', gaps, hoursLeft: 2, penceLeft: 0, today, first: 'management' }, capabilities)
    const nameOf = (code: string) => capabilities.find((one) => one.code === code)?.name ?? code
    keepsToHouse(matches.flatMap(({ fit, reasons }) => [fitWords(fit), ...reasons.map((reason) => matchReasonWords(reason, nameOf))]))
    keepsToHouse(matches.flatMap(({ reasons }) => matchReasonLines(reasons, nameOf)))
    assert.ok(matches.some(({ fit }) => fitWords(fit) === 'Does not fit: it needs 19 hours more a month and £995 more.'))
  })
})

describe('what is said of a portfolio', () => {
  it('says of how many places it speaks, what was worked out and what is not known', () => {
    const summed = { amount: 1300, ofPlaces: 15, isPart: true, basis: 'written-down' } as const
    const row = { completions: 20, hours: summed, pence: null }
    const words = [amountText('hours', row), amountText('pence', row), amountText('pence', { ...row, pence: { amount: 2_985_000, ofPlaces: 20, isPart: false, basis: 'worked-out' } }), amountText('hours', { ...row, completions: null }), placesText(null), placesText(1040)]
    keepsToHouse(words)
    assert.deepEqual(words, ['About 1,300, of 15 places; of the others not known', 'Not known', 'About £30,000, worked out', 'Fewer than 10', 'Fewer than 10', 'About 1,040'])
  })
})
