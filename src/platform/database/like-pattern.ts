/** A pattern of `like` that finds a text anywhere; signs with a meaning in patterns stand for themselves. */
export function containing(text: string): string {
  return `%${literal(text)}%`
}

/** A pattern of `like` that finds a text at the beginning. */
export function beginningWith(text: string): string {
  return `${literal(text)}%`
}

function literal(text: string): string {
  return text.replaceAll(/[\\%_]/gu, String.raw`\$&`)
}
