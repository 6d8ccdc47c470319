import { type NotEstimable, fewestPeople } from '../../../engine/measurement/index.ts'

/** Why components cannot be estimated, and what would help. */
export const notEstimableWords: Readonly<Record<NotEstimable, string>> = {
  'no-answers': 'Nobody was rated by anybody else. Only self-ratings are there.',
  'no-variance': 'Every answer is the same. Components are 0 and no reliability is defined.',
  'too-few-people': `Fewer than ${fewestPeople} people were rated. Their components would be a guess.`,
  'one-item': 'There is only one item. What is peculiar to a person cannot be told from what is peculiar to the item.',
  'one-rater-each': 'Fewer than 2 people have more than one rater. What differs between people cannot be told from what differs between raters.',
  'no-variance-within-raters': 'Every rater gave all items the same score. Items tell nothing apart.',
}
