/** For whom a post leads: those who follow a line report to the nearest post above them that leads it. */
export type Line = 'main' | 'nursing' | 'medical' | 'operations' | 'finance' | 'people' | 'digital'
