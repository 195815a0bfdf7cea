/** Where a command writes and what it knows of the machine; given by the entry point and by tests. */
export interface Terminal {
  /** One line of the result, to stdout. */
  readonly print: (line: string) => void;
  /** Progress and problems, to stderr. */
  readonly notify: (line: string) => void;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Folder of the package, where `seeds/` lies. */
  readonly root: string;
  /** ISO time. */
  readonly now: () => string;
  readonly appVersion: string;
}
