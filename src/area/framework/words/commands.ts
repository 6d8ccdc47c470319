/** Wording of the commands that bring frameworks in and give them out. */
export const commandWords = {
  nothing: 'Nothing was imported.',
  called: (title: string, version: string) => `A table does not say its title. We called it “${title}”, version ${version}. Use --title and --version for others.`,
  titleForCase: 'A file of CASE says its own title and version. Leave --title and --version out.',
  same: 'All of this is here already.',
  follows: (version: string) => `An earlier version does not change any more. This becomes version ${version}, a draft beside it.`,
  quicker: 'Somebody else changed the draft meanwhile. Run the same command again.',
  unknownFramework: (id: string, known: string) => `There is no framework with the id ${id}. Give one of these: ${known}.`,
} as const
