import type { Act, LengthName, Order, PackName, ProcessName, SettingName } from '../../../engine/ward/index.ts'
import type { Domain, Style } from '../../../kernel/vocabulary.ts'

/** What the hours of a week go into: a name, and what is done. */
export const actWords: Readonly<Record<Act, { readonly name: string; readonly about: string }>> = {
  directCare: { name: 'Direct care', about: 'You look after patients yourself.' },
  roster: { name: 'The roster', about: 'Who works when, and cover for gaps.' },
  budget: { name: 'Money and posts', about: 'What the ward spends, and which posts it may fill.' },
  standards: { name: 'Standards and huddles', about: 'Audit, safety huddles, and saying when work is not done as agreed.' },
  flow: { name: 'Beds', about: 'From those who wait to those who can go home.' },
  performance: { name: 'Performance talks', about: 'Appraisals, and talks about how somebody works.' },
  roles: { name: 'Clear roles', about: 'Who does what, delegation, and deputies.' },
  listen: { name: 'Walk about and listen', about: 'Hear how people are, and what they see.' },
  purpose: { name: 'Shared purpose', about: 'Why the team is here, and where it is going.' },
  improve: { name: 'Improvement team', about: 'A team that changes how work is done.' },
  coach: { name: 'Coaching', about: 'Help people grow into more.' },
  across: { name: 'Work with others', about: 'A&E, pharmacy, social care and others.' },
  speakUp: { name: 'Speak up for the ward', about: 'Tell those above what the ward can do, and what it needs.' },
}

/** Headings over the acts of a domain, with what it is for. */
export const domainOfWeek: Readonly<Record<'care' | Domain, string>> = {
  care: 'Direct care',
  management: 'Manage: keep today’s ward working',
  leadership: 'Lead: make it better',
}

export const orderWords: Readonly<Record<Order, { readonly name: string; readonly about: string }>> = {
  protectImprovement: { name: 'Protect improvement meetings', about: 'They take place, however busy the ward is.' },
  agencyByMe: { name: 'Agency only with your word', about: 'It costs less, comes less often, and takes your time.' },
  planAtAdmission: { name: 'Plan going home on day one', about: 'More work then, less waiting later.' },
  homeOnTime: { name: 'Everybody goes home on time', about: 'Nobody is asked for extra shifts, and you go home too. Gaps stay.' },
  extraBeds: { name: 'Open beds in the corridor', about: 'When patients wait and the 28 beds are taken.' },
  secondHuddle: { name: 'A second safety huddle', about: 'Each day. It takes people’s time.' },
  deputiesDecide: { name: 'Deputies decide', about: 'They decide what you delegate, so that it takes less of your time.' },
  stayOutOfNumbers: { name: 'You fill no gap yourself', about: 'Your hours stay as planned when a shift is short.' },
}

export const processWords: Readonly<Record<ProcessName | 'weakest', string>> = {
  weakest: 'Whichever is weakest', roster: 'The roster', handover: 'Handover', medicines: 'Medicines', discharge: 'Going home', huddle: 'The safety huddle',
}

/** Ways of leading: what stands on the button. */
export const wayWords: Readonly<Record<Style, string>> = { directive: 'Direct', participative: 'Involve', coaching: 'Coach', delegating: 'Delegate' }

export const settingWords: Readonly<Record<SettingName, { readonly name: string; readonly about: string }>> = {
  average: { name: 'Average ward', about: '34 people for 28 beds.' },
  tight: { name: 'Tight ward', about: '12% fewer people and shifts, the same patients.' },
  slack: { name: 'Ward with some slack', about: '12% more people and shifts, the same patients.' },
}

export const lengthWords: Readonly<Record<LengthName, { readonly name: string; readonly about: string }>> = {
  'eight-weeks': { name: 'First eight weeks', about: 'About twenty minutes.' },
  'winter': { name: 'A winter', about: '16 weeks, with more patients in the middle.' },
  'year': { name: 'A year', about: '52 weeks. Best at the fast pace.' },
}

export const packWords: Readonly<Record<PackName, { readonly name: string; readonly about: string }>> = {
  everyday: { name: 'Everyday', about: 'All situations that a ward meets.' },
  workforce: { name: 'Workforce', about: 'More about people, posts and cover.' },
  digital: { name: 'Digital', about: 'More about computers and records.' },
  finance: { name: 'Money', about: 'More about budgets and savings.' },
}
