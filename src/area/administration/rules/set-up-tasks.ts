/** What was set up in an organisation, as its rows tell. */
export interface SetUpFacts {
  /** Units in use, the organisation itself among them. */
  readonly units: number
  /** People who were not erased. */
  readonly people: number
  readonly providers: number
  /** Mails that left. */
  readonly mailsSent: number
  /** Roles that somebody here gave. */
  readonly rolesGiven: number
  /** Somebody here saved how long things are kept, changed or as they were. */
  readonly isRetentionLookedAt: boolean
}

const setUpSteps = ['tree', 'people', 'mail', 'provider', 'roles', 'retention'] as const
export type SetUpStep = (typeof setUpSteps)[number]

/** How long each step takes. */
const stepMinutes: Readonly<Record<SetUpStep, number>> = { tree: 20, people: 20, mail: 2, provider: 15, roles: 5, retention: 5 }

/** One step of setting up. */
export interface SetUpTask {
  readonly step: SetUpStep
  readonly minutes: number
  readonly isDone: boolean
}

/**
 * Which steps of setting up are done, in the order in which they are best done.
 * @returns each step once
 */
export function setUpTasks({ units, people, providers, mailsSent, rolesGiven, isRetentionLookedAt }: SetUpFacts): readonly SetUpTask[] {
  // The organisation itself is a unit, and its first administrator a person, from the first moment on.
  const done: Readonly<Record<SetUpStep, boolean>> = {
    tree: units > 1,
    people: people > 1,
    mail: mailsSent > 0,
    provider: providers > 0,
    roles: rolesGiven > 0,
    retention: isRetentionLookedAt,
  }
  return setUpSteps.map((step) => ({ step, minutes: stepMinutes[step], isDone: done[step] }))
}
