/** A file of the repository, by its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The files a law looks at: those git knows or would add. */
export interface Tree {
  /** The folder they stand in. */
  readonly root: string;
  readonly files: readonly SourceFile[];
}

/** A law of the house with its gate. A fault names the file and says what is wrong. */
export interface Law {
  readonly name: string;
  faults(tree: Tree): readonly string[] | Promise<readonly string[]>;
  /** What is not wrong yet. */
  warnings?(tree: Tree): readonly string[];
}
