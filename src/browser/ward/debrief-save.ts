import { textOfRun } from '../../area/simulated-ward/rules/run-text.ts'
import { keepRunWords as words } from '../../area/simulated-ward/words/keep-run.ts'
import { element } from '../page-elements.ts'
import { type RunAtHour, runOfFragment } from './address-of-run.ts'
import { box } from './elements.ts'
import { addressFor } from './page-addresses.ts'

/** The run that the address of the page holds; null when it holds none. */
export function runInAddress(): RunAtHour | null {
  const held = runOfFragment(location.hash)
  return held?.ok === true ? held.value : null
}

/**
 * A form that brings a run to the account of who is signed in, on a page of its own: what is shown here stays.
 * @param level of its heading
 * @param thoughts what is written to each question, in their order; asked when the form is sent. None where nothing can be written
 * @returns nothing on a page that does not say where runs are kept
 */
export function keepPart(at: RunAtHour, level: 'h2' | 'h3', thoughts: readonly (() => string)[] = []): readonly HTMLElement[] {
  const [address, runs] = [addressFor('keep'), addressFor('runs')]
  if (address === null || runs === null) return []
  const written = thoughts.map((_, place) => hidden(`thought-${place + 1}`, ''))
  const submit = element('button', { type: 'submit', className: 'nhsuk-button nhsuk-button--secondary' }, words.button)
  const form = box('form', 'ek-screen-only', hidden('run', textOfRun(at.run)), hidden('hour', String(at.hour)), ...written, submit)
  Object.assign(form, { method: 'post', action: address, target: '_blank', rel: 'noopener' })
  form.addEventListener('submit', () => {
    for (const [place, field] of written.entries()) field.value = thoughts[place]?.() ?? ''
  })
  const toRuns = Object.assign(box('a', '', words.runs), { href: runs, target: '_blank', rel: 'noopener' })
  const lead = thoughts.length === 0 ? words.leadWithoutText : words.lead
  return [box(level, 'nhsuk-heading-m ek-screen-only', words.heading), box('p', 'ek-screen-only', lead), form, box('p', 'ek-screen-only', toRuns)]
}

function hidden(name: string, value: string): HTMLInputElement {
  return Object.assign(document.createElement('input'), { type: 'hidden', name, value })
}
