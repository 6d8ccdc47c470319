import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { adviseOn, rulesOfDeciding } from '../../engine/decision/index.ts'
import type { Path } from '../../platform/http/path.ts'
import { paths } from '../../platform/http/paths.ts'
import type { Answer, SentRequest } from '../../platform/http/route.ts'
import { library } from './content/index.ts'
import { practice, practiceIds } from './content/practice.ts'
import { situationRoutes } from './routes.ts'
import { carriedFields } from './rules/described.ts'
import { firstField, styleField } from './rules/practice.ts'
import { firstWords, readingWords, ruleWords } from './words/advice.ts'
import { askWords, fieldWords } from './words/fields.ts'
import { practiceWords } from './words/practice.ts'
import { styleName } from './words/styles.ts'

type Sent = Partial<Pick<SentRequest, 'parameters' | 'query' | 'form'>>

async function ask(path: Path, method: 'GET' | 'POST', sent: Sent = {}): Promise<Answer> {
  const route = situationRoutes.find((one) => one.path === path && one.method === method)
  assert.ok(route !== undefined)
  return route.answer({ parameters: {}, query: {}, form: {}, files: {}, ...sent })
}

async function page(path: Path, method: 'GET' | 'POST', sent: Sent = {}): Promise<{ readonly html: string; readonly status: number; readonly text: string; readonly h1: string }> {
  const answer = await ask(path, method, sent)
  if (answer.kind !== 'page') throw new Error(`the route answers ${answer.kind}`)
  const { html } = answer
  const plain = (part: string) => part.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').trim()
  return { html, status: answer.status ?? 200, text: plain(html.slice(html.indexOf('<main'), html.indexOf('</main>'))), h1: plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '') }
}

function hasButton(html: string, name: string, value: string): boolean {
  return (html.match(/<button[^>]*>/g) ?? []).some((button) => button.includes(` name="${name}"`) && button.includes(` value="${value}"`))
}

const questionsPage = (form: SentRequest['form']) => page(paths.situationQuestions, 'POST', { form })
const practicePage = (form: SentRequest['form']) => page(paths.situationPractice, 'POST', { form })
const frame = { urgency: ['weeks'], severity: ['some-harm'], familiarity: ['met-before'], experience: ['mixed'], audience: ['group'] }

describe('the routes of the situation reader', () => {
  it('keep nothing of what is sent', () => {
    for (const route of situationRoutes.filter(({ method }) => method === 'POST')) assert.deepEqual([route.kind, route.path.personal], ['keeps-nothing', true])
  })
})

describe('the library', () => {
  it('has a page for every situation, with its story and a reading that explains itself', async () => {
    for (const { id, title, story, situation } of library) {
      const { text, h1 } = await page(paths.situation, 'GET', { parameters: { situation: id } })
      const advice = adviseOn(situation)
      assert.ok(h1.endsWith(title.replaceAll('&', '&amp;')), id)
      for (const paragraph of story) assert.ok(text.includes(paragraph.slice(0, 30)), id)
      for (const words of [firstWords[advice.first].heading, ...advice.styles.map(styleName)]) assert.ok(text.includes(words), `${id}: ${words}`)
      assert.doesNotMatch(text, /undefined|\[object/, id)
    }
  })

  it('does not find a situation that is not there, whatever the address says', async () => {
    for (const situation of ['no-such-situation', '<script>', '', '__proto__']) assert.deepEqual(await ask(paths.situation, 'GET', { parameters: { situation } }), { kind: 'not-found' })
  })

  it('says how many a filter leaves, and how to go on when that is none', async () => {
    const some = await page(paths.situations, 'GET', { query: { field: ['pharmacy'] } })
    assert.match(some.text, /\d+ of \d+ situations\. Clear the filters/)
    const none = await page(paths.situations, 'GET', { query: { field: ['midwifery'], place: ['laboratory'] } })
    assert.match(none.text, /0 of \d+ situations\. No situation has all of these\. Clear the filters/)
    const all = await page(paths.situations, 'GET', { query: { field: ['"><script>alert(1)</script>'] } })
    assert.match(all.text, /All \d+ situations/)
    assert.ok(!all.html.includes('<script>alert'))
  })

  it('opens all questions with the facts of a situation when they are to be changed', async () => {
    const [first] = library
    assert.ok(first !== undefined)
    const { html, h1 } = await questionsPage({ ...carriedFields(first.situation), command: ['show-all'] })
    assert.equal(h1, askWords.allHeading)
    assert.equal((html.match(/checked=""/g) ?? []).length, 14 + first.situation.signs.length + first.situation.factors.length)
  })
})

describe('one’s own situation', () => {
  it('is asked one question after another, from how soon', async () => {
    const opening = await page(paths.situationQuestions, 'GET')
    assert.ok(opening.h1.endsWith(fieldWords.urgency.question))
    const second = await questionsPage({ on: ['urgency'], urgency: ['weeks'] })
    assert.ok(second.h1.endsWith(fieldWords.severity.question))
    assert.match(second.html, /type="hidden" name="urgency" value="weeks"/)
  })

  it('asks again, with a problem and nothing lost, when no answer was chosen', async () => {
    const { html, status, h1 } = await questionsPage({ on: ['severity'], urgency: ['weeks'] })
    assert.deepEqual([status, h1.endsWith(fieldWords.severity.question)], [422, true])
    assert.match(html, /<title>Error: /)
    assert.ok(html.includes(askWords.choose.severity))
    assert.match(html, /type="hidden" name="urgency" value="weeks"/)
  })

  it('goes back to the question before and shows what was chosen there', async () => {
    const { html, h1 } = await questionsPage({ on: ['severity'], urgency: ['weeks'], severity: ['little'], command: ['back'] })
    assert.ok(h1.endsWith(fieldWords.urgency.question))
    assert.match(html, /checked=""[^>]*value="weeks"|value="weeks"[^>]*checked=""/)
    assert.match(html, /type="hidden" name="severity" value="little"/)
  })

  it('ends with a result that names it in words and lists the answers to change', async () => {
    const { h1, text, html } = await questionsPage({ ...frame, urgency: ['minutes'], familiarity: ['practised'], signs: ['incident'], asked: ['signs', 'factors'], on: ['factors'] })
    assert.ok(h1.includes(firstWords.management.heading))
    assert.ok(text.includes(styleName('directive')))
    assert.ok(hasButton(html, 'change', 'urgency'))
  })

  it('says in an emergency, before everything else, to do what is known to be safe', async () => {
    const whole = { ...frame, urgency: ['minutes'], signs: ['incident'], asked: ['signs', 'factors'] }
    for (const familiarity of ['practised', 'met-before', 'new']) {
      const { text } = await questionsPage({ ...whole, familiarity: [familiarity] })
      assert.ok(text.indexOf(readingWords.emergencyFirst) > 0 && text.indexOf(readingWords.emergencyFirst) < text.indexOf(readingWords.monday), familiarity)
    }
    assert.ok(!(await questionsPage({ ...whole, urgency: ['today'], command: ['read'] })).text.includes(readingWords.emergencyFirst))
  })

  it('asks for the facts of others where deciding alone needs them, and says what the rules leave open too', async () => {
    const { text } = await questionsPage({ ...frame, qualityMatters: ['yes'], youKnowEnough: ['no'], problemIsClear: ['yes'], backingNeeded: ['no'], shareTheAim: ['yes'], chanceToGrow: ['no'], command: ['read'] })
    assert.match(text, /Ask for the facts you lack, from those who have them\./)
    assert.match(text, /Direct is the model’s first choice\. The rules leave Involve open too\./)
  })

  it('says which question this is and how many there may be', async () => {
    assert.match((await page(paths.situationQuestions, 'GET')).h1, /Question 1, up to 15 more/)
    assert.match((await questionsPage({ ...frame, urgency: ['minutes'], asked: ['signs'], on: ['signs'] })).h1, /Question 7, the last/)
  })

  it('changes one answer and comes back to the result', async () => {
    const whole = { ...frame, urgency: ['minutes'], signs: ['incident'], asked: ['signs', 'factors'] }
    assert.ok((await questionsPage({ ...whole, change: ['familiarity'] })).h1.endsWith(fieldWords.familiarity.question))
    assert.ok((await questionsPage({ ...whole, familiarity: ['new'], on: ['familiarity'] })).text.includes(styleName('participative')))
  })

  it('can be described on one page, where only whom it is about has to be said', async () => {
    const without = await questionsPage({ urgency: ['weeks'], command: ['read'], asked: ['signs', 'factors'] })
    assert.equal(without.status, 422)
    assert.ok(without.html.includes(askWords.choose.audience))
    assert.match(without.html, /checked=""[^>]*value="weeks"|value="weeks"[^>]*checked=""/)
    const { h1, status, text } = await questionsPage({ audience: ['group'], command: ['read'], asked: ['signs', 'factors'] })
    assert.deepEqual([status, h1.includes(firstWords['cannot-tell'].heading)], [200, true])
    assert.match(text, /\d+ answers were not sure/)
  })

  it('shows hostile values nowhere and asks for what they left out', async () => {
    const hostile = ['"><script>alert(1)</script>']
    const { html, h1 } = await questionsPage({ urgency: hostile, signs: hostile, on: hostile, change: hostile, asked: hostile, command: hostile, unknown: hostile })
    assert.ok(h1.endsWith(fieldWords.urgency.question))
    assert.ok(!html.includes('alert(1)'))
  })

  it('does not give a result without whom it is about, whatever the form claims', async () => {
    assert.equal((await questionsPage({ command: ['read'] })).status, 422)
  })
})

describe('the practice', () => {
  const [one] = practice
  assert.ok(one !== undefined)
  const chosen = { [firstField(one.id)]: ['management'], [styleField(one.id)]: ['coaching'] }

  it('opens with the first situation, and says before it what the stories tell of', async () => {
    const { h1, text } = await page(paths.situationPractice, 'GET')
    assert.ok(h1.endsWith(one.title))
    // What the stories tell of is said before the first.
    assert.ok(text.indexOf(practiceWords.contentNote) < text.indexOf(one.story[0] ?? 'nothing') && text.includes(practiceWords.safe))
  })

  it('asks for both parts of a choice and keeps the one that was made', async () => {
    const { status, html } = await practicePage({ position: ['1'], [firstField(one.id)]: ['leadership'] })
    assert.equal(status, 422)
    assert.ok(html.includes(practiceWords.chooseStyle) && !html.includes(practiceWords.chooseFirst))
    assert.match(html, /checked=""[^>]*value="leadership"|value="leadership"[^>]*checked=""/)
  })

  it('lays the reading beside the choice', async () => {
    const { text, h1 } = await practicePage({ position: ['1'], ...chosen })
    assert.ok(h1.includes(firstWords[adviseOn(one.situation).first].heading))
    assert.match(text, /The model’s first choice is Direct\. Why not Coach\? In an emergency/)
    assert.ok(text.includes(one.because))
    assert.ok(text.includes(practiceWords.next))
  })

  it('goes through all ten to the end, and says how little they tell', async () => {
    const form = Object.fromEntries(practiceIds.flatMap((id) => [[firstField(id), ['management']], [styleField(id), ['participative']]]))
    const last = await practicePage({ ...form, position: ['10'] })
    assert.ok(last.text.includes(practiceWords.finish))
    const { text, h1 } = await practicePage({ ...form, command: ['stop'] })
    assert.equal(h1, practiceWords.endHeading)
    assert.match(text, /10 choices tell very little\. Over many such situations it could be anywhere from about \d+ to about \d+ in 10\./)
    assert.match(text, /In 9 of 10: \d times the model’s first choice, \d times left open by the rules\./)
    assert.match(text, /Involve ■{10} 10/)
    assert.ok(!text.includes(practiceWords.goOn))
  })

  it('can be stopped at any time, also before anything was chosen, and gone on with', async () => {
    const some = await practicePage({ ...chosen, command: ['stop'] })
    assert.ok(hasButton(some.html, 'go', '2'))
    const none = await practicePage({ command: ['stop'] })
    assert.ok(none.text.includes(practiceWords.endNothing))
    assert.ok(hasButton(none.html, 'go', '1'))
  })

  it('shows the two situations most worth a second look first, each with what closes the style that was chosen', async () => {
    const form = Object.fromEntries(practiceIds.flatMap((id) => [[firstField(id), ['both']], [styleField(id), ['directive']]]))
    const { text, html } = await practicePage({ ...form, command: ['stop'] })
    const looks = text.slice(text.indexOf(practiceWords.secondLooksHeading), text.indexOf(practiceWords.rangeHeading))
    assert.equal(looks.match(/Why not Direct\? /g)?.length, 2)
    assert.ok(html.indexOf(practiceWords.secondLooksHeading) < html.indexOf(practiceWords.rangeHeading))
  })

  it('lets a choice be looked at again and changed', async () => {
    const { html, h1 } = await practicePage({ ...chosen, go: ['1'] })
    assert.ok(h1.endsWith(one.title))
    assert.match(html, /checked=""[^>]*value="coaching"|value="coaching"[^>]*checked=""/)
  })

  it('ignores hostile values', async () => {
    const hostile = ['"><script>alert(1)</script>']
    const { html } = await practicePage({ position: hostile, go: hostile, command: hostile, [firstField(one.id)]: hostile, [styleField(one.id)]: hostile })
    assert.ok(!html.includes('alert(1)'))
  })
})

describe('the page on the method', () => {
  it('shows every rule of the engine with what it closes', async () => {
    const { text } = await page(paths.situationMethod, 'GET')
    for (const { code, closes } of rulesOfDeciding) assert.ok(text.includes(ruleWords[code].when[closes.group.length === 0 ? 'one-person' : 'group']), code)
    for (const sign of Object.values(fieldWords.signs.choices)) assert.ok(text.includes(sign.replaceAll('&', '&amp;')), sign)
    assert.match(text, /Nobody has tested it on NHS situations/)
  })
})
