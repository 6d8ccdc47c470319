/** What the ward of a class says to those who are in it. */
export const classWords = {
  join: 'Join the class’s ward',
  frozen: 'Your teacher has stopped the ward.',
  lookUp: 'Look up. It goes on when they let go.',
  letGo: 'Your teacher has let go. The ward goes on.',
  away: 'No connection to the class at the moment. What you decide is kept in this tab and sent later.',
  back: 'The connection to the class is back.',
  alone: {
    'ended': 'Your teacher has ended the class. You can finish this run by yourself. Nothing is sent any more.',
    'full': 'This class is full. You can run the ward by yourself. Nothing is sent.',
    'no-class': 'This class is over and deleted. You can finish this run by yourself. Nothing is sent any more.',
    'another-run': 'This run does not fit the class any more. You can finish it by yourself. Nothing is sent any more.',
    'not-a-run': 'The class cannot read this run. You can finish it by yourself. Nothing is sent any more.',
  },
  last: 'The eight weeks are over. Look up: the class talks about them now.',
  keep: 'What you decide is kept in this tab and sent to the class, without your name. After a reload the ward goes on from here.',
  stopped: ['What was sent so far stays with the class, without your name.'],
  again: 'Go on with the ward',
  failed: 'The ward could not go on in this browser. Load the page again: the run is kept in this tab.',
  unreadable: 'What this tab kept of your ward cannot be run any more. Load the page again to begin anew.',
} as const

/** When a week that waited may begin. @param week the one that may */
export function mayBeginText(week: number): string {
  return `Your teacher has let go. You can start week ${week}.`
}

/** Why the next week does not begin yet. @param week after which everybody in the class stops */
export function heldText(week: number): string {
  return `The class stops after week ${week}. Look up. You can start the next week when your teacher lets go.`
}
