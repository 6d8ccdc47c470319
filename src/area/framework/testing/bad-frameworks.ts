import { namedUuid } from '../files/named-uuid.ts'
import type { Framework, FrameworkItem } from '../rules/framework.ts'
import type { FrameworkProblem } from '../rules/framework-problem.ts'
import { aFramework, anItem } from './some-frameworks.ts'

const part = anItem({ id: namedUuid('part'), code: 'P', kind: 'part', text: 'Keeping watch' })
const capability = anItem({ id: namedUuid('capability'), code: 'C', kind: 'capability', text: 'Looking ahead', parent: part.id })
const behaviour = anItem({ id: namedUuid('behaviour'), code: 'C-1', parent: capability.id })

const withHead = (more: Partial<Framework>) => aFramework(more)
const withItems = (...items: readonly FrameworkItem[]) => aFramework({ items })
const withBehaviour = (more: Partial<FrameworkItem>) => withItems(part, capability, { ...behaviour, ...more })

/** What is wrong, a framework in which it is, and the codes of what is found. */
export const badFrameworks: readonly (readonly [string, Framework, readonly FrameworkProblem['code'][]])[] = [
  ['no title', withHead({ title: '' }), ['head-text']],
  ['a title that is too long', withHead({ title: 'x'.repeat(201) }), ['head-text']],
  ['a creator with a hidden sign', withHead({ creator: 'A\u0007' }), ['head-text']],
  ['a description with spaces at its end', withHead({ about: 'So. ' }), ['head-text']],
  ['a language that is none', withHead({ language: 'English (UK)' }), ['language-form']],
  ['an id that is no uuid', withHead({ id: 'core' }), ['framework-id-form']],
  ['nothing in it', withHead({ items: [] }), ['no-capability']],
  ['only parts', withItems(part), ['no-capability']],
  ['more than 10,000 items', withItems(...Array.from({ length: 10_001 }, () => part)), ['too-many-items']],
  ['an id of an item that is no uuid', withBehaviour({ id: 'c1' }), ['id-form']],
  ['an id that is there twice', withItems(part, capability, behaviour, { ...behaviour, code: 'C-2' }), ['id-twice']],
  ['the id of the framework', withBehaviour({ id: aFramework().id }), ['id-twice']],
  ['a code that is there twice', withBehaviour({ code: 'C' }), ['code-twice']],
  ['a holder that there is not', withBehaviour({ parent: namedUuid('nowhere') }), ['parent-missing']],
  ['an item that holds itself', withItems(capability, { ...part, parent: part.id }, { ...part, id: namedUuid('other'), code: 'Q' }), ['cycle']],
  ['a circle of two', withItems({ ...part, parent: namedUuid('other') }, { ...part, id: namedUuid('other'), code: 'Q', parent: part.id }, { ...capability, parent: null }), ['cycle']],
  ['a behaviour in a behaviour', withItems(part, capability, behaviour, { ...behaviour, id: namedUuid('other'), code: 'C-2', parent: behaviour.id }), ['wrong-nesting']],
  ['a behaviour in a part', withBehaviour({ parent: part.id }), ['wrong-nesting']],
  ['a behaviour at the top', withBehaviour({ parent: null }), ['wrong-nesting']],
  ['a part in a capability', withBehaviour({ kind: 'part' }), ['wrong-nesting']],
  ['a behaviour before its capability', withItems(part, behaviour, capability), ['out-of-order']],
  ['no text', withBehaviour({ text: '' }), ['item-text']],
  ['a text of 1,001 letters', withBehaviour({ text: 'x'.repeat(1_001) }), ['item-text']],
  ['a text of two lines', withBehaviour({ text: 'One\nTwo' }), ['item-text']],
  ['a text that turns its direction', withBehaviour({ text: 'One \u202E two' }), ['item-text']],
  ['a damaged letter', withBehaviour({ about: 'One \uFFFD two' }), ['item-text']],
  ['two spaces', withBehaviour({ text: 'One  two' }), ['item-text']],
  ['an empty name', withBehaviour({ goesWith: [''] }), ['item-text']],
  ['a code that is too long', withBehaviour({ code: 'x'.repeat(61) }), ['item-text']],
  ['a domain that is not known', withBehaviour({ domain: 'managment' as never }), ['unknown-word']],
  ['a stage that is not known', withBehaviour({ stage: 'first' as never }), ['unknown-word']],
  ['an aspect, a trend and a form that are not known', withBehaviour({ aspect: 'colour' as never, trends: ['weather' as never], form: 'short' as never }), ['unknown-word', 'unknown-word', 'unknown-word']],
  ['a kind that is not known', withBehaviour({ kind: 'skill' as never }), ['unknown-word']],
  ['a capability with a stage and in the short form', withItems(part, { ...capability, stage: 'middle', form: 'short-and-full' }), ['only-behaviours', 'only-behaviours']],
  ['a trend and a name that are there twice', withBehaviour({ trends: ['digital', 'digital'], goesWith: ['A', 'A', 'A'] }), ['listed-twice', 'listed-twice']],
  ['101 names', withBehaviour({ goesWith: Array.from({ length: 101 }, (_, index) => `Name ${index}`) }), ['too-many-names']],
]
