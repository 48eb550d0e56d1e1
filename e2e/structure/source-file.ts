/** A file of the repository, or one that only a test imagines. */
export type SourceFile = {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
};

/** Something a structure check does not accept, in the form an editor can jump to. */
export type Finding = {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
};

export const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path);

/** Tests and the fakes, contracts and simulators they share: free of the rules for what ships. */
export const isTestCode = (path: string): boolean =>
  isTest(path) || path.startsWith('e2e/') || /\/(testing|fixtures)\//.test(path);

export const isTypeScript = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');

/** 1-based line of a position in a text. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** `rule path:line message` per finding, so that a failing assertion reads as a list of things to do. */
export const describe = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, path, line, message }) => `${rule} ${path}:${line} ${message}`);
