import { addDays } from '../../../kernel/calendar-date.ts'
import type { Reply } from '../../../kernel/rating.ts'
import { type Domain, domains } from '../../../kernel/vocabulary.ts'
import { type AskedCapability, type Framework, questionnaireOf, shippedFramework } from '../../framework/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { type ExampleColleagues, type ExampleFacts, type ExampleName, exampleFacts } from '../content/examples.ts'
import { type Profile, profileOf } from '../rules/profile.ts'
import { behavioursOf } from '../rules/reading.ts'
import type { ColleagueView, View } from '../rules/views.ts'

/** When everything of the examples was answered. */
const answeredAt = new Date('2026-06-01T12:00:00Z')

/** An invented profile by the very rules by which real ones are made. */
export function exampleProfile(name: ExampleName): Profile {
  const framework = shippedFramework()
  const facts = exampleFacts[name]
  const { capabilities } = questionnaireOf(framework, 'short', facts.stage)
  const today = londonDay(answeredAt)
  const { title, kind, daysInPost } = facts.post
  return profileOf({
    assessed: {
      assessmentId: name,
      form: 'short',
      stage: facts.stage,
      frameworkId: framework.id,
      capabilities,
      allOfStage: capabilities,
      views: viewsOf(facts, capabilities),
      earlier: null,
      isSupervisorAsked: false,
    },
    colleagueViews: facts.colleagues === null ? [] : [colleagueView(facts.colleagues, facts.stage, framework)],
    colleagueCapabilities: capabilities,
    post: { title, kind, stage: facts.stage, startsOn: addDays(today, -daysInPost) },
    chosenFirst: null,
    today,
  })
}

function viewsOf({ self, supervisor }: ExampleFacts, capabilities: readonly AskedCapability[]): readonly View[] {
  const own: View = { by: 'self', name: '', at: answeredAt, replies: repliesTo(capabilities, self), standing: new Map() }
  return supervisor === null ? [own] : [own, { by: 'supervisor', name: supervisor.name, at: answeredAt, replies: repliesTo(capabilities, supervisor.replies), standing: new Map() }]
}

function repliesTo(capabilities: readonly AskedCapability[], given: Readonly<Record<Domain, readonly Reply[]>>): ReadonlyMap<string, Reply> {
  return new Map(
    domains.flatMap((domain) => behavioursOf(capabilities.filter((one) => one.domain === domain)).flatMap((itemId, at) => {
      const reply = given[domain][at % given[domain].length]
      return reply === undefined ? [] : [[itemId, reply] as const]
    })),
  )
}

function colleagueView({ colleagues, management, leadership, covariance }: ExampleColleagues, stage: ExampleFacts['stage'], framework: Framework): ColleagueView {
  return { viewId: 'example', at: answeredAt, colleagues, frameworkId: framework.id, form: 'short', stage, domains: { management, leadership }, covariance, aspects: [], capabilities: new Map(), components: 'default' }
}
