import { idleMinutesLimits } from '../service/settings.ts'

const { lowest, highest } = idleMinutesLimits

/** Wording of the settings of an organisation. */
export const settingsWords = {
  title: 'Settings',
  answer: 'What holds for everybody in your organisation.',
  label: 'Minutes without use before somebody is signed out',
  hint: `A whole number from ${lowest} to ${highest}. Where the browser runs scripts, the page warns two minutes before.`,
  advice: {
    heading: 'Which number to choose',
    shared: 'Shared computers on wards and in clinics: 10 minutes or fewer. Somebody is often called away and forgets to sign out.',
    own: 'Mostly own laptops that lock by themselves: 20 to 30 minutes.',
    long: 'Where the browser runs scripts, an unfinished form is kept. It is offered again after signing in.',
  },
  button: 'Save',
  saved: 'The settings were saved. They hold from everybody’s next page on.',
  problem: `Enter a whole number of minutes from ${lowest} to ${highest}`,
  minutes: (minutes: number) => `${minutes} minutes`,
} as const
