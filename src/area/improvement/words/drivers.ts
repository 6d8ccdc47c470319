import type { ChangeIdea, Cycle, IdeaState } from '../records.ts'

/** How far an idea is. */
export const ideaStateWords: Readonly<Record<IdeaState, string>> = {
  idea: 'Not tried yet',
  testing: 'Being tried',
  adopted: 'Adopted',
  abandoned: 'Set aside',
}

/**
 * How far an idea is, where its tests are known.
 * @param cycles of its improvement
 * @returns of an adopted idea that no test was done of, that too
 */
export function ideaStateText({ ideaId, state }: Pick<ChangeIdea, 'ideaId' | 'state'>, cycles: readonly Pick<Cycle, 'ideaId' | 'did'>[]): string {
  const isTested = cycles.some((cycle) => cycle.ideaId === ideaId && cycle.did !== '')
  return state === 'adopted' && !isTested ? ideaWords.adoptedUntested : ideaStateWords[state]
}

/** Words of the driver diagram and its forms. */
export const driverWords = {
  title: 'Driver diagram',
  answer: 'The aim, what moves it (primary drivers), what moves that (secondary drivers), and change ideas.',
  aim: 'Aim',
  noAim: 'The aim, still to be written',
  picture: 'Driver diagram',
  described: (primary: number, secondary: number, ideas: number) => `Primary drivers: ${primary}. Secondary drivers: ${secondary}. Change ideas: ${ideas}. The list below says the same.`,
  listHeading: 'As a list',
  none: 'No drivers yet. Ask: what would have to be different for the aim to be reached?',
  ideaText: (text: string, state: string) => `Change idea: ${text} (${state})`,
  loose: 'Change ideas without a driver',
  change: (text: string) => `Change or add to “${text}”`,
  addIdea: 'Add a change idea',
  add: 'Add a primary driver',
  addLabel: 'What moves the aim?',
  addHint: 'For example: Patients who get up at night are seen in time',
  addButton: 'Add this driver',
  driverTitle: 'Change a driver',
  rename: 'Words of this driver',
  renameButton: 'Save',
  below: 'Add a secondary driver below it',
  belowLabel: 'What moves this driver?',
  belowHint: 'For example: Call bells are within reach',
  belowButton: 'Add below',
  move: 'Move it among the others',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove it',
  removeNothing: 'Nothing hangs on it.',
  removeDrivers: (texts: string) => `These go with it: ${texts}.`,
  removeIdeas: (texts: string) => `These change ideas stay, without a driver: ${texts}.`,
  removeButton: 'Remove this driver',
  kinds: { aim: 'Aim', primary: 'Primary drivers', secondary: 'Secondary drivers', idea: 'Change ideas' },
} as const

/** Words of change ideas. */
export const ideaWords = {
  title: 'Change ideas',
  answer: 'Small things that could be tried soon. Try each in one place, for a short time, before it becomes the rule.',
  none: 'No change ideas yet.',
  caption: 'Change ideas of this improvement',
  columns: { idea: 'Change idea', driver: 'Driver', state: 'State', cycles: 'Tests (PDSA cycles)' },
  add: 'Add a change idea',
  text: 'What could be tried?',
  textHint: 'For example: Check call bells at every round, in bay 2, for one week',
  driver: 'Which driver does it move? (optional)',
  noDriver: 'No driver',
  button: 'Add this idea',
  ideaTitle: 'Change idea',
  stateIs: (state: string) => `${state}.`,
  movesDriver: (driver: string) => `It moves: ${driver}.`,
  cyclesHeading: 'Tests (plan, do, study, act)',
  noCycles: 'Not tried yet. Plan a first small test.',
  adoptedUntested: 'Adopted without a test',
  noCyclesAdopted: 'No test was written down. A small one can still tell whether it helps.',
  plan: 'Plan a test',
  goOn: (number: number) => `Go on with test ${number}`,
  change: 'Change this idea',
  state: 'How far is it?',
  saveButton: 'Save',
} as const
