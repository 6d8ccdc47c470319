/**
 * Would nobody be left who administers and stays?
 * @param staying administrators who work here and have no day of leaving set
 * @param going who would leave, be erased or lose the role
 * @returns false when it takes nobody who stays
 */
export function takesLastAdministrator(staying: ReadonlySet<string>, going: ReadonlySet<string>): boolean {
  return staying.size > 0 && [...staying].every((personId) => going.has(personId))
}
