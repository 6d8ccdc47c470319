import type { Domain } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import type { Untold } from '../rules/suggestions/facts.ts'

/** A first wording of an if-then action, to be changed: something that she will notice, and one thing to do then. */
export interface IfThenDraft {
  readonly when: string
  readonly action: string
}

interface DraftsOfCapability {
  /** For who works in one team or leads one. */
  readonly team: IfThenDraft
  /** For who leads several teams or services. */
  readonly services: IfThenDraft
  /** For a directorate or a board, where that is another matter. */
  readonly senior?: IfThenDraft
}

/** For each capability of our own framework, by its code. Our words and judgement. */
export const ifThenDrafts: Readonly<Record<string, DraftsOfCapability>> = {
  M1: {
    team: { when: 'the week’s figure for our standard comes in', action: 'I put it on the chart and ask one colleague what she or he sees' },
    services: { when: 'a report shows a figure as red or green', action: 'I ask for the last 24 points before I ask anybody to explain it' },
  },
  M2: {
    team: { when: 'my shift or day begins', action: 'I write down the three things that must be done, and who does each' },
    services: { when: 'Monday’s meeting ends', action: 'I write who does what by when, and send it within the hour' },
  },
  M3: {
    team: { when: 'the monthly budget statement comes', action: 'I look for the largest difference and ask finance staff one question about it' },
    services: { when: 'the monthly statements come', action: 'I forecast the year end of one team, and compare it with the manager’s own' },
    senior: { when: 'a year-end forecast comes to me', action: 'I ask how it was made, and how near the last one came' },
  },
  M4: {
    team: { when: 'I see a gap in the next two weeks’ plan', action: 'I decide the same day how it is covered, or whom I ask' },
    services: { when: 'one team is short and another is not', action: 'I ask both managers before I move anybody, and say why I decided so' },
    senior: { when: 'a service asks for more people', action: 'I ask which work they would stop first without them' },
  },
  M5: {
    team: { when: 'the same step goes wrong twice in a week', action: 'I walk through its steps once with somebody who does them' },
    services: { when: 'two teams do the same step in two ways', action: 'I ask both to draw theirs, and let them agree on one' },
  },
  M6: {
    team: { when: 'I notice that something agreed was not done', action: 'I ask about it in private within two days: “What was happening then?”' },
    services: { when: 'I meet one of my managers', action: 'I begin with what we agreed last time, and what happened since' },
  },
  M7: {
    team: { when: 'somebody asks me who decides something', action: 'I write down the answer where the whole team sees it' },
    services: { when: 'a decision lands on my desk that a manager could make', action: 'I hand it back, and write down that it is theirs from now on' },
  },
  M8: {
    team: { when: 'the handover or huddle ends', action: 'I ask what could go wrong next, and tell that person later what I did' },
    services: { when: 'an action from an incident is marked as done', action: 'I go and look once whether it holds' },
  },
  L1: {
    team: { when: 'I explain a change to the team', action: 'I first say in one sentence whom it helps, and how' },
    services: { when: 'I open a meeting about change', action: 'I begin with one patient’s or colleague’s experience, told with their consent' },
  },
  L2: {
    team: { when: 'somebody says that we have always done it so', action: 'I ask what it is for, and listen to the end' },
    services: { when: 'a paper comes to me for agreement', action: 'I ask one question about what it takes for granted' },
  },
  L3: {
    team: { when: 'a change is coming that touches the team', action: 'I ask the three people whom it touches most before it is decided' },
    services: { when: 'a plan is half written', action: 'I show it to people who will live with it, and change one thing they say' },
  },
  L4: {
    team: { when: 'somebody has an idea', action: 'I help to plan one small test of it within two weeks' },
    services: { when: 'a team asks to try something new', action: 'I agree with them on its risks, and on the day we look again' },
  },
  L5: {
    team: { when: 'a colleague asks me what to do', action: 'I ask what she or he would do, before I answer' },
    services: { when: 'a manager brings me a problem', action: 'I ask three questions before I give any advice' },
  },
  L6: {
    team: { when: 'our work waits for another team', action: 'I go and see one person there, and ask what they need from us' },
    services: { when: 'I need something from people whom I do not manage', action: 'I ask first what matters to them, and write it down' },
  },
  L7: {
    team: { when: 'we try a change and nobody knows how it will go', action: 'I agree on what we look at, and look after a week' },
    services: { when: 'a plan assumes that all will go as written', action: 'I ask what we would notice first if it did not' },
  },
  L8: {
    team: { when: 'a change needs somebody to lead it', action: 'I ask the person who knows it best, and agree on what she or he decides' },
    services: { when: 'I am about to chair a meeting on a change', action: 'I ask whoever leads that change to chair it, and sit at the side' },
  },
}

/** For a capability that is not ours. */
const ofDomain: Readonly<Record<Domain, IfThenDraft>> = {
  management: { when: 'my week begins', action: 'I set aside half an hour for this, and write down one thing I will do' },
  leadership: { when: 'the team meets', action: 'I ask one open question about this, and note what is said' },
}

/** A first wording for a capability at a stage. */
export function ifThenDraft(capability: { readonly code: string | null; readonly domain: Domain }, stage: Stage): IfThenDraft {
  const drafts = capability.code !== null && Object.hasOwn(ifThenDrafts, capability.code) ? ifThenDrafts[capability.code] : undefined
  if (drafts === undefined) return ofDomain[capability.domain]
  if (stage === 'fundamental' || stage === 'first-line') return drafts.team
  return stage === 'middle' ? drafts.services : (drafts.senior ?? drafts.services)
}

/** To find out what nobody can tell yet, by why nobody can. */
export const findOutDrafts: Readonly<Record<Untold, IfThenDraft>> = {
  'no-view': { when: 'I next meet my line manager or supervisor', action: 'I ask for a view, and name a day on which they could see me do it' },
  'views-differ': { when: 'I next meet the person whose view differs from mine', action: 'I ask for one example, and tell one of mine' },
  'interval-holds-middle': { when: 'I next work with somebody who sees me do this', action: 'I ask for one thing that went well and one to do otherwise' },
}
