const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u

/** Is this text an id as the house makes them: a uuid in small letters? */
export function isId(text: string | undefined): text is string {
  return text !== undefined && uuidForm.test(text)
}
