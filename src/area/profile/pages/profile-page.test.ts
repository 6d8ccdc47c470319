import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { wordingProblems } from '../../../../test/house-words.ts'
import { replies as allReplies } from '../../../kernel/rating.ts'
import { noDay } from '../../../kernel/typed-date.ts'
import { exampleNames } from '../content/examples.ts'
import type { Profile } from '../rules/profile.ts'
import { exampleProfile } from '../service/example-profile.ts'
import { aColleagueView, aFigure, aProfile, allThe, assessedBy, capabilities, earlierAt, ownView, supervisorView, today } from '../testing/some-views.ts'
import { examplePage } from './example-page.tsx'
import { profilePage } from './profile-page.tsx'

function page(profile: Profile): string {
  return profilePage({ profile, rounds: [], done: null, question: { answers: [], typed: { words: '', lookAgain: noDay }, problems: [], from: { mark: 'm', formId: 'f' }, today } })
}

/** The texts of a page, each as it stands between two tags. */
function textsOf(html: string): readonly string[] {
  const entities: Readonly<Record<string, string>> = { '&#x27;': '’', '&quot;': '“', '&amp;': '&', '&lt;': '<', '&gt;': '>' }
  return html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<desc[\s\S]*?<\/desc>/gu, '')
    .split(/<[^>]*>/u)
    .map((text) => text.replaceAll(/&[#\w]+;/gu, (entity) => entities[entity] ?? entity).trim())
    .filter((text) => text !== '')
}

function plain(html: string): string {
  return textsOf(html).join(' ')
}

const earlier = { at: earlierAt, replies: ownView(allThe(1)).replies, frameworkId: 'framework', stage: 'first-line' as const }
const wide = aColleagueView({ colleagues: 5, domains: { management: aFigure(3.4, 0.4, 0.3), leadership: aFigure(3, 0.4, 0.3) }, covariance: 0.05 })
const agreedHours = { hours: { care: 20, management: 12.5, leadership: 5 }, agreedOn: today, href: '/home/charters/1' }
const states: Readonly<Record<string, Profile>> = {
  'one view': aProfile({ assessed: assessedBy([ownView(allThe(3))]) }),
  'two views': aProfile({ assessed: assessedBy([ownView(allThe(3)), supervisorView({ ...allThe(4), m2: [5] }, new Map([['m1', 'confirmed'], ['m2', 'not-confirmed'], ['l1', 'reset']]))], { form: 'full', earlier }) }),
  'nothing in the role': aProfile({ assessed: assessedBy([ownView(allThe('not-in-role'))], { earlier: { ...earlier, stage: 'fundamental' } }) }),
  'nothing rated': aProfile({ assessed: assessedBy([ownView({})], { earlier: { ...earlier, frameworkId: 'another' } }) }),
  'hours that were agreed': aProfile({ assessed: assessedBy([ownView(allThe(3))]), agreedHours }),
  'one behaviour': aProfile({ assessed: assessedBy([ownView({ m1: [3] })], { capabilities: capabilities.slice(1, 2) }) }),
  'colleagues who cannot tell': aProfile({ assessed: assessedBy([ownView(allThe(2))]), colleagueViews: [wide, aColleagueView({ at: earlierAt })], post: { title: 'Sister', stage: 'first-line', kind: 'acting-up', startsOn: today } }),
  'colleagues who are clear, and nobody else': aProfile({ colleagueViews: [aColleagueView({ aspects: [{ domain: 'management', aspect: 'risk', figure: aFigure(4, 0.3) }], capabilities: new Map([['m1', aFigure(4, 0.3)]]) })] }),
  'colleagues at the end of the scale': aProfile({ colleagueViews: [aColleagueView({ domains: { management: { ...aFigure(4.5, 0.1), coded: 'at-least' }, leadership: null } })] }),
}

describe('the page of a profile', () => {
  for (const [state, profile] of Object.entries(states)) {
    it(`keeps to the words of the house with ${state}`, () => {
      assert.deepEqual(textsOf(page(profile)).flatMap((text) => wordingProblems(text).map((problem) => `${problem} (${text})`)), [])
    })
  }

  it('tells the hours that were agreed in place of our judgement, and says where they come from', () => {
    const [agreed, judged] = [aProfile({ assessed: assessedBy([ownView(allThe(3))]), agreedHours }), aProfile({ assessed: assessedBy([ownView(allThe(3))]) })].map((profile) => plain(page(profile)))
    assert.match(agreed ?? '', /you and your line manager agreed on[\s\S]*Your role charter[\s\S]*Direct care 20 Management 12\.5 Leadership 5 /)
    assert.doesNotMatch(agreed ?? '', /37\.5|our judgement\. Nobody has measured it/)
    assert.match(judged ?? '', /our judgement\. Nobody has measured it/)
  })

  for (const name of exampleNames) {
    it(`keeps to the words of the house in the example “${name}”, and says that it is invented`, () => {
      const html = examplePage(name, exampleProfile(name))
      assert.deepEqual(textsOf(html).flatMap((text) => wordingProblems(text).map((problem) => `${problem} (${text})`)), [])
      assert.match(html, /every answer on this page is invented/)
    })
  }

  it('tells one view in words, with a dotted mark and no figure', () => {
    const text = plain(page(aProfile({ assessed: assessedBy([ownView({ ...allThe(4), m2: [2] })]) })))
    assert.match(text, /As you see it, you do 3 of 4 management behaviours reliably or further, and 4 of 4 leadership behaviours\./)
    assert.match(text, /You: one view, not a measurement/)
    assert.doesNotMatch(text, /\d\.\d|probably between/)
  })

  it('says in words where each mark is drawn, in its table and for who does not see the picture', () => {
    const html = page(aProfile({ assessed: assessedBy([ownView({ m1: [3, 3, 4, 4], l1: [2, 2, 2] }), supervisorView({ m1: [5] })], { form: 'full' }) }))
    const where = 'between “Reliably” and “Also when it is hard” in management, about “With help” in leadership'
    assert.match(html, new RegExp(`<desc[^>]*>[^<]*You: one view, not a measurement, ${where}\\. `))
    assert.equal(textsOf(html).filter((text) => text === where).length, 1)
    assert.match(plain(html), /Nothing rated Not drawn/)
  })

  it('puts two views side by side in words, without figures, and says what is not rated', () => {
    const text = plain(page(aProfile({ assessed: assessedBy([ownView({ ...allThe(4), m2: ['not-in-role'] }), supervisorView(allThe(2))], { form: 'full' }) })))
    assert.match(text, /Reliably or further on 3 of 3 Without a rating: 1 not in this role\. Reliably or further on 0 of 4/)
    assert.doesNotMatch(text, /\d\.\d|probably between/)
  })

  it('says “cannot tell” in a hatched region when intervals are wide, with each figure and its interval', () => {
    const html = page(states['colleagues who cannot tell'] as Profile) // it is one of the states above
    assert.match(plain(html), /What 5 colleagues answered cannot tell which of the two is further\./)
    assert.match(html, /class="ek-c-region" fill="url\(#/)
    assert.match(html, />cannot tell<\/text>/)
    assert.match(plain(html), /3\.4, probably between 2\.6 and 4\.2/)
    assert.match(plain(html), /5 colleagues: cannot tell/)
  })

  it('names the direction when the whole region lies on one side, and what it risks', () => {
    const html = page(states['colleagues who are clear, and nobody else'] as Profile) // it is one of the states above
    assert.match(plain(html), /What 12 colleagues answered says: more management than leadership\./)
    assert.doesNotMatch(html, />cannot tell<\/text>/)
    assert.match(html, /<h2[^>]*>More management than leadership<\/h2>/)
  })

  it('never adds management and leadership together, and shows what the post asks for beside, without taking it from anything', () => {
    const text = plain(page(states['two views'] as Profile)) // it is one of the states above
    assert.doesNotMatch(text, /overall|in total|altogether|of 8 behaviours/i)
    assert.match(text, /never taken from or added to yours/)
  })

  it('has no number that is none, whatever was answered', () => {
    const reply = fc.constantFrom(...allReplies, undefined)
    const given = fc.array(reply, { minLength: 8, maxLength: 8 }).map((all) => {
      const at = ['m1-1', 'm1-2', 'm1-3', 'm2-1', 'l1-1', 'l1-2', 'l1-3', 'l2-1']
      return new Map(all.flatMap((one, place) => (one === undefined ? [] : [[at[place] ?? '', one] as const])))
    })
    const number = fc.oneof(fc.double({ min: 1, max: 5, noNaN: true }), fc.constantFrom(0, NaN, Infinity))
    const figure = fc.option(fc.record({ value: number, error: number, reliability: number }))
    fc.assert(
      fc.property(given, given, fc.boolean(), figure, figure, number, (own, before, hasSupervisor, management, leadership, covariance) => {
        const views = [{ ...ownView({}), replies: own }, ...(hasSupervisor ? [{ ...supervisorView({}), replies: before }] : [])]
        const html = page(aProfile({ assessed: assessedBy(views, { earlier: { ...earlier, replies: before } }), colleagueViews: [aColleagueView({ domains: { management, leadership }, covariance })] }))
        assert.doesNotMatch(html, /NaN|Infinity|undefined|\bnull\b/)
      }),
      { numRuns: 60 },
    )
  })
})
