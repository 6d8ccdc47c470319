import { classWords as words } from '../../area/simulated-ward/words/class.ts'
import type { Standing } from './class-standing.ts'
import { box } from './elements.ts'

/** What the class does, above the ward: that it was stopped, that nothing is heard of it, that it has ended. Screen readers hear each change. */
export class ClassPanel {
  readonly element = box('div', 'ek-class-panel')
  private before: Standing | null = null

  constructor() {
    this.element.setAttribute('role', 'status')
  }

  show(standing: Standing): void {
    this.element.classList.toggle('ek-class-panel--frozen', isFrozen(standing))
    this.element.replaceChildren(...(standing.kind === 'alone' ? [box('p', '', words.alone[standing.because])] : this.lines(standing)))
    this.before = standing
  }

  private lines(standing: Standing & { readonly kind: 'with-class' }): readonly HTMLElement[] {
    const { before } = this
    return [
      ...(isFrozen(standing) ? [box('p', 'ek-class-panel__frozen', box('strong', '', words.frozen), ' ', words.lookUp)] : []),
      ...(standing.line === 'away' ? [box('p', '', words.away)] : []),
      ...(before !== null && isFrozen(before) && !isFrozen(standing) ? [heardOnly(words.letGo)] : []),
      ...(before !== null && isAway(before) && !isAway(standing) ? [heardOnly(words.back)] : []),
    ]
  }
}

function isFrozen(standing: Standing): boolean {
  return standing.kind === 'with-class' && standing.state.frozen
}

function isAway(standing: Standing): boolean {
  return standing.kind === 'with-class' && standing.line === 'away'
}

/** Who sees the page sees it anyway. */
function heardOnly(text: string): HTMLElement {
  return box('p', 'nhsuk-u-visually-hidden', text)
}
