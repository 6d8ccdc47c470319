import { counted } from '../../../kernel/number-text.ts'

export const homeWords = {
  waiting: (title: string) => `Answer who is interested in “${title}”`,
  waitingHint: (count: number) => `${counted(count, 'colleague waits', 'colleagues wait')} for your answer.`,
  news: (title: string) => `There is news about “${title}”`,
  newsHint: 'It was answered, or it changed hands or ended. Read it, and put it away.',
  finish: (title: string) => `Say what came of “${title}”`,
  finishHint: 'Its last day is over. Your words can be evidence of a goal, and only you see them.',
} as const
