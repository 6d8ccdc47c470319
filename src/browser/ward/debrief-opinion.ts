import { readOpinion } from '../../area/simulated-ward/rules/given-opinion.ts'
import { opinionWords as words } from '../../area/simulated-ward/words/opinion.ts'
import { element } from '../page-elements.ts'
import { part } from './debrief-part.ts'
import { box, checkboxGroup, focusOn, radioGroup } from './elements.ts'
import { addressFor } from './page-addresses.ts'

/** Two questions for anybody, and the way to what people said; nothing on a page that does not say where answers are counted. */
export function opinionPart(): readonly HTMLElement[] {
  const address = addressFor('opinion')
  if (address === null) return []
  const asked = part('opinion', words.heading, box('p', '', words.lead), opinionForm(address), box('p', '', resultsLink(address)))
  asked.classList.add('ek-screen-only')
  return [asked]
}

function opinionForm(address: string): HTMLElement {
  const groups = [
    radioGroup('respect', words.respect, choicesOf(words.respectAnswers), null),
    checkboxGroup('confused', words.confused, words.confusedHint, choicesOf(words.confusedAnswers)),
  ].map((group) => box('div', 'nhsuk-form-group', group))
  const problem = box('p', 'nhsuk-error-message')
  problem.setAttribute('role', 'alert')
  const submit = element('button', { type: 'submit', className: 'nhsuk-button nhsuk-button--secondary' }, words.send)
  const form = Object.assign(box('form', '', ...groups, problem, submit), { method: 'post', action: address })
  let isSending = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (isSending) return
    isSending = true
    void send(form, address).then((trouble) => {
      isSending = false
      problem.textContent = trouble ?? ''
      if (trouble === null) thank(form)
    })
  })
  return form
}

function choicesOf(names: Readonly<Record<string, string>>): readonly { readonly value: string; readonly text: string }[] {
  return Object.entries(names).map(([value, text]) => ({ value, text }))
}

/** What is to be mended, or that it could not be sent; null when it was counted. */
async function send(form: HTMLFormElement, address: string): Promise<string | null> {
  const chosen = new FormData(form)
  const given = readOpinion({ respect: chosen.getAll('respect').map(String), confused: chosen.getAll('confused').map(String) })
  if (!given.ok) return words.problems[given.error]
  const fields = Object.entries(given.value).flatMap(([question, answers]) => answers.map((answer) => [question, answer]))
  try {
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(fields) })
    return answer.ok ? null : words.notSent
  } catch {
    return words.notSent // no connection: fetch says so by throwing
  }
}

function thank(form: HTMLFormElement): void {
  const thanks = box('p', '', `${words.counted} ${words.twice}`)
  form.replaceWith(thanks)
  focusOn(thanks)
}

function resultsLink(address: string): HTMLElement {
  return Object.assign(box('a', '', `${words.results} ${words.newTab}`), { href: address, target: '_blank', rel: 'noopener' })
}
