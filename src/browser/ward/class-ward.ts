import { runOfText } from '../../area/simulated-ward/rules/run-text.ts'
import { classWords } from '../../area/simulated-ward/words/class.ts'
import { runWords } from '../../area/simulated-ward/words/page.ts'
import { button } from '../page-elements.ts'
import type { RunAtHour } from './address-of-run.ts'
import { ClassLink } from './class-link.ts'
import { type ClassMemory, classMemory } from './class-memory.ts'
import { ClassPanel } from './class-panel.ts'
import { classServer } from './class-server.ts'
import type { Company } from './company.ts'
import { box } from './elements.ts'
import { memoryOfTab } from './memory-of-tab.ts'

/**
 * Puts the way into the ward of a class on its page. Who has begun already goes on where they were, without pressing anything.
 * @param root  of the ward, which says the class's code and the run as it begins for everybody
 * @param place for the button
 * @param begin starts the ward
 */
export function offerWardOfClass(root: HTMLElement, place: HTMLElement, begin: (at: RunAtHour, company: Company) => void): void {
  const start = runOfText(root.dataset['start'] ?? '')
  if (!start.ok) return place.append(box('p', 'nhsuk-error-message', runWords.noSuchRun))
  const memory = classMemory(memoryOfTab(), root.dataset['class'] ?? '', start.value)
  const join = (at: RunAtHour) => begin(at, linkTo(root, memory))
  const goOn = memory.read()
  if (goOn !== null) return join(goOn)
  place.append(button(classWords.join, 'nhsuk-button ek-ward__start', () => join({ run: start.value, hour: 0 })))
}

function linkTo(root: HTMLElement, memory: ClassMemory): ClassLink {
  const link = new ClassLink(classServer(location.pathname), memory)
  const panel = new ClassPanel()
  root.before(panel.element)
  link.listen((standing) => panel.show(standing))
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'visible' ? link.show() : link.hide()))
  return link
}
