/** Signs without width, and marks of direction, that pages and messages leave in what is copied. Nobody sees them. Those that turn digits round stay: with them, something else is seen than stands there. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(/[\u200B-\u200F\u2060\uFEFF]/gu, '')
}
