/** What stands beside the small ward of the front page. */
export const quietWords = {
  about: 'A simulated ward in small: its beds, how ill people are, and who is on the shift.',
  moves: 'Each second is an hour.',
  pause: 'Hold still',
  goOn: 'Let it move',
} as const
