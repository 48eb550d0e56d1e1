/** A command of the command line. Resolves with its exit status; prints to standard output only its result. */
export interface CommandModule {
  run(args: readonly string[]): Promise<number>;
}
