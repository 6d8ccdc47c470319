/** What a command may touch besides its arguments. */
export interface CommandIo {
  /** Results and nothing else. */
  readonly stdout: NodeJS.WritableStream
  /** Messages for the person. */
  readonly stderr: NodeJS.WritableStream
  readonly env: Readonly<Record<string, string | undefined>>
}

/** 0 done; 1 the answer is "no"; 2 bad use or bad input. */
export type ExitStatus = 0 | 1 | 2

/** A command of `evenkeel`: its arguments (without its own name) and what it may touch. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<ExitStatus>

/** A command with how it is used, and what its --help prints if that is more. */
export interface NamedCommand {
  readonly command: Command
  readonly use: string
  readonly help?: string
}

/** Commands by their names. */
export type NamedCommands = Readonly<Record<string, NamedCommand>>
