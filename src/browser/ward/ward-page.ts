import { lengthWords, packWords, settingWords } from '../../area/simulated-ward/words/names.ts'
import { heldRunText, pageWords as words, runWords } from '../../area/simulated-ward/words/page.ts'
import { predecessorsPlan } from '../../area/simulated-ward/rules/first-plan.ts'
import type { ChosenRun } from '../../area/simulated-ward/rules/run-text.ts'
import { lengthNames, lengths, packNames, settingNames, weekOfHour } from '../../engine/ward/index.ts'
import { isOneOf } from '../../kernel/vocabulary.ts'
import { button } from '../page-elements.ts'
import { type RunAtHour, runOfFragment } from './address-of-run.ts'
import { offerWardOfClass } from './class-ward.ts'
import { type Company, byOneself } from './company.ts'
import { box, radioGroup, scrollToTop } from './elements.ts'
import { RunningWard } from './running-ward.ts'

/** Puts the way into the ward on its page: one button, and the run of the address where it holds one. */
export function serveWard(): void {
  const root = document.querySelector<HTMLElement>('[data-module="ek-ward"]')
  const worker = root?.dataset['worker']
  const place = root?.querySelector<HTMLElement>('[data-begin]')
  if (root === null || worker === undefined || place === null || place === undefined) return
  const begin = (at: RunAtHour, company: Company) => {
    root.classList.add('ek-ward--running')
    new RunningWard(root, worker, at, company)
    scrollToTop(root)
  }
  if (root.dataset['class'] === undefined) offerWard(place, (at) => begin(at, byOneself))
  else offerWardOfClass(root, place, begin)
}

function offerWard(place: HTMLElement, begin: (at: RunAtHour) => void): void {
  const held = runOfFragment(location.hash)
  const circumstances = otherCircumstances()
  const start = button(words.start, 'nhsuk-button ek-ward__start', () => begin({ run: chosenRun(circumstances), hour: 0 }))
  if (held?.ok === true) {
    const run = held.value
    place.parentElement?.querySelector('.ek-reading')?.before(box('p', 'ek-ward__held', heldRunText(Math.min(lengths[run.run.length].weeks, weekOfHour(run.hour)))))
    place.append(button(words.goOnFromLink, 'nhsuk-button ek-ward__start', () => begin(run)), ' ')
    start.classList.add('nhsuk-button--secondary')
    start.textContent = words.startAnew
  }
  if (held?.ok === false) place.append(box('p', 'nhsuk-error-message', runWords.noSuchRun))
  place.append(start, circumstances)
}

function otherCircumstances(): HTMLElement {
  const choicesOf = (named: Readonly<Record<string, { readonly name: string; readonly about: string }>>) => Object.entries(named).map(([value, { name, about }]) => ({ value, text: name, hint: about }))
  const { setting, length, pack } = words.otherHints
  const groups = [radioGroup('setting', setting, choicesOf(settingWords), 'average'), radioGroup('length', length, choicesOf(lengthWords), 'eight-weeks'), radioGroup('pack', pack, choicesOf(packWords), 'everyday')]
  const summary = box('summary', 'nhsuk-details__summary', box('span', 'nhsuk-details__summary-text', words.other))
  return box('details', 'nhsuk-details', summary, box('div', 'nhsuk-details__text ek-ward__circumstances', ...groups))
}

function chosenRun(circumstances: HTMLElement): ChosenRun {
  const chosen = <Name extends string>(group: string, names: readonly Name[], usual: Name): Name => {
    const value = circumstances.querySelector<HTMLInputElement>(`input[name=${group}]:checked`)?.value ?? ''
    return isOneOf(names, value) ? value : usual
  }
  return {
    setting: chosen('setting', settingNames, 'average'),
    length: chosen('length', lengthNames, 'eight-weeks'),
    pack: chosen('pack', packNames, 'everyday'),
    seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    plan: predecessorsPlan,
    decisions: [],
  }
}
