/** Something that keeps Sluitend from starting, said as one sentence with its remedy; the rest is the person's to mend, so no stack is shown. */
export class StartProblem extends Error {
  /** How the program ends: 1, or 3 when the database is of a newer version. */
  readonly exitCode: number;
  constructor(says: string, exitCode = 1) {
    super(says);
    this.exitCode = exitCode;
  }
}
