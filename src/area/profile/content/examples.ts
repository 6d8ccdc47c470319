import type { Reply } from '../../../kernel/rating.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'

/** The invented profiles, in the order in which they are offered. */
export const exampleNames = ['cannot-tell', 'clear', 'two-views', 'one-view'] as const
export type ExampleName = (typeof exampleNames)[number]

/** What invented colleagues answered: figures on the scale, with how sure they are. */
export interface ExampleColleagues {
  readonly colleagues: number
  readonly management: { readonly value: number; readonly error: number; readonly reliability: number }
  readonly leadership: { readonly value: number; readonly error: number; readonly reliability: number }
  readonly covariance: number
}

/** An invented profile: replies to the behaviours of each domain, in their order, begun again when they are used up. */
export interface ExampleFacts {
  readonly stage: Stage
  readonly self: Readonly<Record<Domain, readonly Reply[]>>
  readonly supervisor: { readonly name: string; readonly replies: Readonly<Record<Domain, readonly Reply[]>> } | null
  readonly colleagues: ExampleColleagues | null
  readonly post: { readonly title: string; readonly kind: 'substantive' | 'acting-up'; readonly daysInPost: number }
}

const self: ExampleFacts['self'] = { management: [3, 4, 2, 3, 4, 3, 'not-observed', 3, 2, 4], leadership: [2, 3, 3, 2, 'not-in-role', 3, 4, 2, 3, 3] }
const supervisor: ExampleFacts['supervisor'] = { name: 'Imogen Hartshorn', replies: { management: [3, 3, 2, 4, 3, 3, 3, 5, 2, 3], leadership: [3, 3, 2, 2, 'not-observed', 1, 2, 3, 3, 2] } }
const post: ExampleFacts['post'] = { title: 'Ward manager', kind: 'acting-up', daysInPost: 60 }
const inPost: ExampleFacts['post'] = { title: 'Ward manager', kind: 'substantive', daysInPost: 900 }

export const exampleFacts: Readonly<Record<ExampleName, ExampleFacts>> = {
  'one-view': { stage: 'first-line', self, supervisor: null, colleagues: null, post },
  'two-views': { stage: 'first-line', self, supervisor, colleagues: null, post },
  'cannot-tell': {
    stage: 'first-line',
    self,
    supervisor,
    colleagues: { colleagues: 5, management: { value: 3.4, error: 0.31, reliability: 0.45 }, leadership: { value: 3.1, error: 0.33, reliability: 0.42 }, covariance: 0.06 },
    post,
  },
  clear: {
    stage: 'first-line',
    self,
    supervisor,
    colleagues: { colleagues: 14, management: { value: 4.1, error: 0.16, reliability: 0.76 }, leadership: { value: 2.5, error: 0.17, reliability: 0.74 }, covariance: 0.015 },
    post: inPost,
  },
}
