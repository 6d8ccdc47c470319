import type { Role } from '../../kernel/workforce.ts'
import { forKeys, guarded, open, own } from './path.ts'

const anybody = ['member'] as const satisfies readonly Role[]
/** Who keeps the tree and the posts right: an OD lead within the units of the grant. */
const keepers = ['od-lead', 'administrator'] as const satisfies readonly Role[]
/** Who may look at a person, each at their own: those who report to them, whom they supervise, whom their units hold. */
const closeTo = ['line-manager', 'supervisor', ...keepers] as const satisfies readonly Role[]
const administrators = ['administrator'] as const satisfies readonly Role[]
const auditReaders = ['administrator', 'auditor'] as const satisfies readonly Role[]
const figureReaders = ['board-reader', ...keepers] as const satisfies readonly Role[]

/** Ids of the demonstration trust that stay the same whatever its seed; a test compares them with it. */
export const sampleIds = {
  organisation: 'ZZDEMO',
  person: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c02',
  unit: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c03',
  post: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c04',
  holding: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c05',
  measure: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c11',
  improvement: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c12',
  driver: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c13',
  idea: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c14',
  cycle: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c15',
  question: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c16',
  review: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c17',
} as const

const { organisation, person, unit, post, holding, improvement, driver, idea, cycle, question, measure, review } = sampleIds
const noId = '00000000-0000-4000-8000-000000000000'

/** The addresses for signing in and for who is signed in. */
export const signedInPaths = {
  signIn: own('/sign-in'),
  signInAt: own('/sign-in/at/:organisation', `/sign-in/at/${organisation}`),
  signInMail: own('/sign-in/at/:organisation/link', `/sign-in/at/${organisation}/link`),
  signInProvider: own('/sign-in/at/:organisation/with/:provider', `/sign-in/at/${organisation}/with/${noId}`),
  // One for each provider: an answer of one cannot be handed in as another's.
  signInReturn: own('/sign-in/return/:provider', `/sign-in/return/${noId}`),
  signInLink: own('/sign-in/link/:token', '/sign-in/link/no-token'),
  signInConfirm: own('/sign-in/confirm'),
  signedOutElsewhere: own('/sign-in/signed-out-elsewhere'),
  signInDemonstration: own('/sign-in/demonstration'),
  signedOut: own('/signed-out'),
  signedOutAtProvider: own('/signed-out/provider'),
  setUpLink: own('/set-up/link/:secret', '/set-up/link/no-secret'),
  setUp: own('/set-up'),

  signOut: guarded('/sign-out', anybody),
  signIns: guarded('/home/sign-ins', anybody),
  session: guarded('/session', anybody),
  sessionDraft: guarded('/session/draft', anybody),

  home: guarded('/home', anybody),
  ownPlan: guarded('/home/plan', anybody),
  ownPlanFile: guarded('/home/plan/plan.txt', anybody),
  ownSupervisor: guarded('/home/supervisor', anybody),
  aboutMe: guarded('/home/about-me', anybody),
  aboutMeFile: guarded('/home/about-me/everything.json', anybody),
  whoLooked: guarded('/home/who-looked', anybody),

  ourOrganisation: guarded('/our-organisation', anybody),
  unitNew: guarded('/our-organisation/units/:unit/new', keepers, { sample: `/our-organisation/units/${unit}/new` }),
  unit: guarded('/our-organisation/units/:unit', anybody, { sample: `/our-organisation/units/${unit}` }),
  unitChange: guarded('/our-organisation/units/:unit/change', keepers, { sample: `/our-organisation/units/${unit}/change` }),
  unitClose: guarded('/our-organisation/units/:unit/close', keepers, { sample: `/our-organisation/units/${unit}/close` }),
  postNew: guarded('/our-organisation/units/:unit/posts/new', keepers, { sample: `/our-organisation/units/${unit}/posts/new` }),
  post: guarded('/our-organisation/posts/:post', anybody, { sample: `/our-organisation/posts/${post}` }),
  postChange: guarded('/our-organisation/posts/:post/change', keepers, { sample: `/our-organisation/posts/${post}/change` }),
  postReportsTo: guarded('/our-organisation/posts/:post/reports-to', keepers, { sample: `/our-organisation/posts/${post}/reports-to` }),
  postClose: guarded('/our-organisation/posts/:post/close', keepers, { sample: `/our-organisation/posts/${post}/close` }),
  inFigures: guarded('/our-organisation/in-figures', figureReaders),
  inFiguresCsv: guarded('/our-organisation/in-figures.csv', figureReaders),

  team: guarded('/team', ['line-manager', 'supervisor']),
  people: guarded('/people', keepers),
  peopleCsv: guarded('/people/people.csv', keepers),
  personNew: guarded('/people/new', keepers),
  person: guarded('/people/:person', closeTo, { sample: `/people/${person}` }),
  personChange: guarded('/people/:person/change', keepers, { sample: `/people/${person}/change` }),
  personStart: guarded('/people/:person/posts/new', keepers, { sample: `/people/${person}/posts/new` }),
  personSignOut: guarded('/people/:person/sign-out', administrators, { sample: `/people/${person}/sign-out` }),
  personEnd: guarded('/people/:person/posts/:holding/end', keepers, { sample: `/people/${person}/posts/${holding}/end` }),
  personLeave: guarded('/people/:person/leave', keepers, { sample: `/people/${person}/leave` }),
  personSupervisor: guarded('/people/:person/supervisor', keepers, { sample: `/people/${person}/supervisor` }),

  measures: guarded('/measures', anybody),
  measuresCsv: guarded('/measures/measures.csv', anybody),
  measureNew: guarded('/measures/new', anybody),
  measureFromChart: guarded('/measures/new/from-chart', anybody),
  measure: guarded('/measures/:measure', anybody, { sample: `/measures/${measure}` }),
  measureChange: guarded('/measures/:measure/change', anybody, { sample: `/measures/${measure}/change` }),
  measureOwner: guarded('/measures/:measure/owner', anybody, { sample: `/measures/${measure}/owner` }),
  measureTargets: guarded('/measures/:measure/targets', anybody, { sample: `/measures/${measure}/targets` }),
  measureClose: guarded('/measures/:measure/close', anybody, { sample: `/measures/${measure}/close` }),
  measureValues: guarded('/measures/:measure/values', anybody, { sample: `/measures/${measure}/values` }),
  measureValuesCsv: guarded('/measures/:measure/values.csv', anybody, { sample: `/measures/${measure}/values.csv` }),
  measureValue: guarded('/measures/:measure/values/:day', anybody, { sample: `/measures/${measure}/values/2026-01-01` }),
  measurePaste: guarded('/measures/:measure/paste', anybody, { sample: `/measures/${measure}/paste` }),
  measureRebase: guarded('/measures/:measure/rebase', anybody, { sample: `/measures/${measure}/rebase` }),
  measureAnnotations: guarded('/measures/:measure/annotations', anybody, { sample: `/measures/${measure}/annotations` }),
  measureChart: guarded('/measures/:measure/chart.svg', anybody, { sample: `/measures/${measure}/chart.svg` }),

  purposes: guarded('/purpose', anybody),
  purpose: guarded('/purpose/:unit', anybody, { sample: `/purpose/${unit}` }),
  purposeChange: guarded('/purpose/:unit/change', anybody, { sample: `/purpose/${unit}/change` }),
  purposeSheet: guarded('/purpose/:unit/sheet', anybody, { sample: `/purpose/${unit}/sheet` }),
  teamReview: guarded('/purpose/:unit/reviews/:review', anybody, { sample: `/purpose/${unit}/reviews/${review}` }),
  teamReviewImprovement: guarded('/purpose/:unit/reviews/:review/improvement', anybody, { sample: `/purpose/${unit}/reviews/${review}/improvement` }),

  improvements: guarded('/improvements', anybody),
  improvementNew: guarded('/improvements/new', anybody),
  improvementLeads: guarded('/improvements/who-leads', figureReaders),
  improvementLeadsCsv: guarded('/improvements/who-leads.csv', figureReaders),
  improvement: guarded('/improvements/:improvement', anybody, { sample: `/improvements/${improvement}` }),
  improvementAim: guarded('/improvements/:improvement/aim', anybody, { sample: `/improvements/${improvement}/aim` }),
  improvementPeople: guarded('/improvements/:improvement/people', anybody, { sample: `/improvements/${improvement}/people` }),
  improvementLearning: guarded('/improvements/:improvement/learning', anybody, { sample: `/improvements/${improvement}/learning` }),
  improvementMeasures: guarded('/improvements/:improvement/measures', anybody, { sample: `/improvements/${improvement}/measures` }),
  improvementDrivers: guarded('/improvements/:improvement/drivers', anybody, { sample: `/improvements/${improvement}/drivers` }),
  improvementDriver: guarded('/improvements/:improvement/drivers/:driver', anybody, { sample: `/improvements/${improvement}/drivers/${driver}` }),
  improvementIdeas: guarded('/improvements/:improvement/ideas', anybody, { sample: `/improvements/${improvement}/ideas` }),
  improvementIdea: guarded('/improvements/:improvement/ideas/:idea', anybody, { sample: `/improvements/${improvement}/ideas/${idea}` }),
  improvementCycleNew: guarded('/improvements/:improvement/ideas/:idea/cycles/new', anybody, { sample: `/improvements/${improvement}/ideas/${idea}/cycles/new` }),
  improvementCycle: guarded('/improvements/:improvement/cycles/:cycle', anybody, { sample: `/improvements/${improvement}/cycles/${cycle}` }),
  improvementAsk: guarded('/improvements/:improvement/ask', anybody, { sample: `/improvements/${improvement}/ask` }),
  improvementQuestion: guarded('/improvements/:improvement/did-it-change/:question', anybody, { sample: `/improvements/${improvement}/did-it-change/${question}` }),
  improvementEnd: guarded('/improvements/:improvement/end', anybody, { sample: `/improvements/${improvement}/end` }),
  improvementStory: guarded('/improvements/:improvement/story', anybody, { sample: `/improvements/${improvement}/story` }),
  improvementStoryFile: guarded('/improvements/:improvement/story.html', anybody, { sample: `/improvements/${improvement}/story.html` }),

  imports: guarded('/imports', administrators),
  import: guarded('/imports/:import', administrators, { sample: `/imports/${noId}` }),
  importColumns: guarded('/imports/:import/columns', administrators, { sample: `/imports/${noId}/columns` }),
  importConfirm: guarded('/imports/:import/confirm', administrators, { sample: `/imports/${noId}/confirm` }),
  importProblems: guarded('/imports/:import/problems.csv', administrators, { sample: `/imports/${noId}/problems.csv` }),
  importUndo: guarded('/imports/:import/undo', administrators, { sample: `/imports/${noId}/undo` }),

  administration: guarded('/administration', administrators),
  settings: guarded('/administration/settings', administrators),
  providers: guarded('/administration/providers', administrators),
  providerNew: guarded('/administration/providers/new', administrators),
  provider: guarded('/administration/providers/:provider', administrators, { sample: `/administration/providers/${noId}` }),
  providerRemove: guarded('/administration/providers/:provider/remove', administrators, { sample: `/administration/providers/${noId}/remove` }),
  roles: guarded('/administration/roles', administrators),
  roleTake: guarded('/administration/roles/:grant/take', administrators, { sample: `/administration/roles/${noId}/take` }),
  mail: guarded('/administration/mail', administrators),
  jobs: guarded('/administration/jobs', administrators),
  jobRetry: guarded('/administration/jobs/:job/retry', administrators, { sample: `/administration/jobs/${noId}/retry` }),
  audit: guarded('/administration/audit', auditReaders),
  auditCsv: guarded('/administration/audit/audit.csv', auditReaders),
  health: guarded('/administration/health', administrators),
  keys: guarded('/administration/keys', administrators),
  keyEnd: guarded('/administration/keys/:key/end', administrators, { sample: `/administration/keys/${noId}/end` }),
  retention: guarded('/administration/retention', administrators),
  erase: guarded('/administration/erase/:person', administrators, { sample: `/administration/erase/${person}` }),
  demonstrationRemove: guarded('/administration/demonstration', administrators),

  openApi: open('/api/openapi.json'),
  apiOrganisation: forKeys('/api/v1/organisation', 'organisation:read'),
  apiUnits: forKeys('/api/v1/units', 'organisation:read'),
  apiPosts: forKeys('/api/v1/posts', 'organisation:read'),
  apiPeople: forKeys('/api/v1/people', 'people:read'),
  apiMeasures: forKeys('/api/v1/measures', 'measures:read'),
  apiObservations: forKeys('/api/v1/measures/:measure/observations', 'measures:read', `/api/v1/measures/${measure}/observations`, 'measures:write'),
} as const
