import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { situationWords } from './index.ts'
import type { SituationWords } from './situation-words.ts'

/** Situations that are about what happens at some hour of every day: their hours are no hour of now. */
const ofEveryDay = [
  'falls-before-dawn', 'deputy-asks-about-everything', 'round-that-starts-at-eleven', 'idea-for-mealtimes', 'breaks-nobody-takes', 'names-in-the-staff-chat', 'home-with-a-monitor', 'gp-to-chase',
  'few-have-had-the-vaccine', 'agency-over-plan',
]
const hour = /\b\d{1,2}(:\d\d)?(am|pm)\b/i
const partOfNow = /\b(this (morning|afternoon|evening)|by noon|by lunchtime|overnight|your coat)\b/i
/** Some Monday, or all of them; the next one is always to come. */
const someDay = /\b(next|[Oo]ne|a) (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b|\bSunday nights\b/g
const day = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/
const partOfYear = /\b(spring|summer|autumn|winter|January|February|March|April|June|July|August|September|October|November|December)\b/
const told = Object.entries(situationWords).flatMap(([id, words]) => textsOf(words).map((text) => ({ id, text })))

function textsOf({ title, asks, words, before, known, unknown, acts, styles, well, badly, left }: SituationWords): readonly string[] {
  return [title, asks, ...words, before, ...known, ...unknown, ...Object.values(acts), ...Object.values(styles), well, badly, left]
}

describe('the words of a situation are true', () => {
  it('at any hour of the day at which it can come up', () => {
    assert.deepEqual(told.filter(({ id, text }) => hour.test(text) && !ofEveryDay.includes(id)), [])
    assert.deepEqual(told.filter(({ text }) => partOfNow.test(text)), [])
  })

  it('on any day of the week, and in any month', () => {
    assert.deepEqual(told.filter(({ text }) => day.test(text.replaceAll(someDay, ''))), [])
    assert.deepEqual(told.filter(({ text }) => partOfYear.test(text.replace('every winter', ''))), [])
  })

  it('when it comes up again: what the ward has never met stands where it can be left out', () => {
    const never = /\b(nobody|few|none) (here|on the ward|of the team) (has|have)\b|\bnever (happened|worked)\b|\bhas not tried\b/i
    assert.deepEqual(Object.entries(situationWords).filter(([, { words, known, unknown }]) => [...words, ...known, ...unknown].some((text) => never.test(text))).map(([id]) => id), [])
    assert.ok(Object.values(situationWords).filter(({ before }) => never.test(before)).length >= 10)
  })
})
