import { debriefWords as words } from '../../area/simulated-ward/words/debrief.ts'
import { hoursOfWeek } from '../../engine/ward/index.ts'
import { button } from '../page-elements.ts'
import { keepPart, runInAddress } from './debrief-save.ts'
import { box } from './elements.ts'
import { type MemoryOfTab, memoryOfTab } from './memory-of-tab.ts'
import type { RunSeen } from './run-seen.ts'

/** Where the tab keeps what somebody wrote to a question. */
const keyOf = (question: number): string => `evenkeel.ward.thought.${question + 1}`

/** Three questions with boxes to write in; what is written stays in this tab: the next at a shared computer does not find it. Whoever has an account can keep it there. */
export function questionsPart({ run, weeks }: RunSeen): readonly HTMLElement[] {
  const memory = memoryOfTab()
  const status = box('p', 'nhsuk-hint', memory === null ? words.notKept : '')
  status.setAttribute('role', 'status')
  const boxes = words.asked.map((question, at) => questionBox(question, at, memory))
  const forget = button(words.forget, 'nhsuk-button nhsuk-button--secondary', () => {
    for (const [at, { area, onPaper }] of boxes.entries()) {
      memory?.removeItem(keyOf(at))
      area.value = ''
      onPaper.textContent = ''
    }
    status.textContent = words.forgotten
  })
  const buttons = box('div', 'ek-buttons', button(words.print, 'nhsuk-button nhsuk-button--secondary', () => print()), ' ', forget)
  const keep = keepPart(runInAddress() ?? { run, hour: hoursOfWeek * weeks.length }, 'h3', boxes.map(({ area }) => () => area.value))
  return [box('p', '', words.questionsLead), ...boxes.map(({ group }) => group), buttons, status, ...keep]
}

function questionBox(question: string, at: number, memory: MemoryOfTab | null): { readonly group: HTMLElement; readonly area: HTMLTextAreaElement; readonly onPaper: HTMLElement } {
  const label = box('label', 'nhsuk-label', question)
  label.htmlFor = `ward-thought-${at + 1}`
  const area = Object.assign(box('textarea', 'nhsuk-textarea'), { id: label.htmlFor, rows: 4, value: memory?.getItem(keyOf(at)) ?? '' })
  const onPaper = box('p', 'ek-debrief__on-paper', area.value)
  area.addEventListener('input', () => {
    memory?.setItem(keyOf(at), area.value)
    onPaper.textContent = area.value
  })
  return { group: box('div', 'nhsuk-form-group', label, area, onPaper), area, onPaper }
}
