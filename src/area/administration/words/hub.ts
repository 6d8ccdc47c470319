import type { SetUpStep } from '../rules/set-up-tasks.ts'

/** The steps of setting up, as tasks. */
export const setUpWords: Readonly<Record<SetUpStep, { readonly text: string; readonly hint: string }>> = {
  tree: { text: 'Set up divisions, wards and teams', hint: 'Posts and people stand in them. A staff list can bring them along.' },
  people: { text: 'Import your staff list', hint: 'You see every change before it happens, and can undo it.' },
  mail: { text: 'Send a test mail to yourself', hint: 'Links for signing in reach people only when mail works.' },
  provider: { text: 'Set up the sign-in that staff use already', hint: 'Then nobody needs a new password. Have the address and number from your IT team ready.' },
  roles: { text: 'Give roles to colleagues', hint: 'A second administrator, so that you are not the only one. Then OD leads for their units.' },
  retention: { text: 'Look at how long things are kept', hint: 'Sound times are set already: read them, then save.' },
}

/** Wording of the first page of administration. */
export const hubWords = {
  title: 'Administration',
  answer: (organisation: string) => `What ${organisation} has set up, and where to change it.`,
  setUp: 'Setting up',
  stepHint: (minutes: number, why: string) => `About ${minutes} minutes. ${why}`,
  progress: (done: number, all: number) => `You have completed ${done} of ${all} steps. Any order will do.`,
  groups: { people: 'People and organisation', access: 'Signing in and access', service: 'The service', records: 'Records' },
  links: {
    organisation: { text: 'Our organisation', words: 'Units, posts and who reports to whom' },
    people: { text: 'People', words: 'Joiners, movers and leavers' },
    imports: { text: 'Staff imports', words: 'Read a list of your staff system' },
    providers: { text: 'Sign-in providers', words: 'Smartcards, Microsoft accounts and others' },
    roles: { text: 'Roles', words: 'Who may do more than their own work asks for' },
    keys: { text: 'Keys for programs', words: 'Let another program read from Evenkeel' },
    settings: { text: 'Settings', words: 'When idle people are signed out' },
    mail: { text: 'Mail', words: 'How it leaves, a test, and the last messages' },
    jobs: { text: 'Jobs', words: 'Work that waits, is done or failed' },
    health: { text: 'Health of the service', words: 'What works, and how to mend what does not' },
    audit: { text: 'Audit trail', words: 'Who did what, and who looked at whom' },
    retention: { text: 'How long things are kept', words: 'And what is deleted when' },
    demonstration: { text: 'Remove the demonstration', words: 'Deletes this invented organisation in one act' },
  },
} as const
