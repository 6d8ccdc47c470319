import fc from 'fast-check'
import { addDays } from '../../../kernel/calendar-date.ts'
import { lineText } from '../../../kernel/line-text.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { trends } from '../../../kernel/vocabulary.ts'
import { stages } from '../../../kernel/workforce.ts'
import { coreCapabilities } from '../files/core-capabilities.ts'
import { type CatalogueEntry, type Range, entryKinds, titleNames } from '../rules/entry.ts'

export const seed = 20_261_126
export const today = aDay('2026-11-26')

/** An entry that an organisation could add; the test names what matters. */
export function anEntry(changed: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    id: 'budget-morning',
    origin: 'organisation',
    kind: 'local-course',
    title: 'Managing your budget, a morning',
    about: 'Three hours with finance on your own statement.',
    audience: 'New ward and team managers.',
    stages: ['first-line'],
    atStage: {},
    time: { hours: { least: 3, most: 3 }, monthlyHours: { least: 3, most: 3 }, months: { least: 1, most: 1 }, isInOneDay: true, basis: 'source' },
    cost: { kind: 'nothing' },
    award: { kind: 'none' },
    titleNames: 'management',
    titleWhy: 'The title says managing.',
    content: { kind: 'shares', management: 100, leadership: 0, why: 'All of it is about money.' },
    builds: [{ capability: 'M3', why: 'You read your own statement.' }],
    trends: [],
    proof: 'Your statement in your own words.',
    mind: null,
    source: { title: 'Learning team, course list' },
    readOn: aDay('2026-10-01'),
    ...changed,
  }
}

const word = fc.oneof(fc.constantFrom('Managing', 'rota', 'Leading', '=SUM(1)', '-1', 'a;b', '"so"', 'M3: why', '\'=x', '’', 'é', '👩‍⚕️', ','), fc.string({ minLength: 1, maxLength: 8 }))
const reserved = /^(?:none|not known|…?)$/iu

/** A cleaned line of one word or more, as a page or a table would take it in. */
const someLine = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => lineText(words.join(' '))).filter((line) => line !== '' && !reserved.test(line) && !/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Cs}\uFFFD]|(?!\u200C|\u200D)\p{Cf}/u.test(line))

function someRange(most: number): fc.Arbitrary<Range | null> {
  const quarters = fc.tuple(fc.integer({ min: 1, max: most * 4 }), fc.integer({ min: 1, max: most * 4 }))
  return fc.option(quarters.map(([one, other]) => ({ least: Math.min(one, other) / 4, most: Math.max(one, other) / 4 })))
}

const codes = coreCapabilities().map(({ code }) => code)

/** Entries in which nothing is wrong, with ids that no other has. */
export const someEntries: fc.Arbitrary<readonly CatalogueEntry[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...entryKinds),
    title: someLine,
    about: someLine,
    audience: someLine,
    stages: fc.subarray([...stages], { minLength: 1 }),
    task: fc.option(someLine),
    hours: someRange(100),
    monthlyHours: someRange(10),
    months: someRange(24),
    isInOneDay: fc.boolean(),
    basis: fc.constantFrom('source' as const, 'judgement' as const),
    cost: fc.oneof(fc.constantFrom({ kind: 'nothing' as const }, { kind: 'not-known' as const }), fc.integer({ min: 1, max: 10_000_000 }).map((pence) => ({ kind: 'fee' as const, pence }))),
    award: fc.oneof(fc.constantFrom({ kind: 'none' as const }, { kind: 'not-known' as const }), someLine.map((name) => ({ kind: 'award' as const, name }))),
    titleNames: fc.constantFrom(...titleNames),
    titleWhy: someLine,
    content: fc.oneof(
      someLine.map((why) => ({ kind: 'not-known' as const, why })),
      fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), someLine).map(([management, part, why]) => ({ kind: 'shares' as const, management, leadership: Math.min(part, 100 - management), why })),
    ),
    builds: fc.tuple(fc.subarray(codes), someLine).map(([built, why]) => built.map((capability) => ({ capability, why }))),
    trends: fc.subarray([...trends]),
    proof: someLine,
    mind: fc.option(someLine),
    source: fc.option(fc.tuple(someLine, fc.boolean(), fc.option(someLine)).map(([title, hasLink, note]) => ({ title, ...(hasLink ? { href: 'https://learning.trust.example/courses?id=1' } : {}), ...(note === null ? {} : { note }) }))),
    daysAgo: fc.integer({ min: 0, max: 2000 }),
  }).map(({ task, hours, monthlyHours, months, isInOneDay, basis, daysAgo, ...rest }): CatalogueEntry => ({
    ...rest,
    id: '',
    origin: 'organisation',
    atStage: task === null || rest.stages[0] === undefined ? {} : { [rest.stages[0]]: task },
    time: { hours, monthlyHours: hours !== null && monthlyHours !== null && monthlyHours.most > hours.most ? hours : monthlyHours, months, isInOneDay, basis },
    readOn: addDays(today, -daysAgo),
  })),
  { maxLength: 6 },
).map((entries) => entries.map((entry, place) => ({ ...entry, id: `entry-${place + 1}` })))
