import { isTest, isTypeScript, type Finding, type SourceFile } from './source-file.ts';

const limits = { median: 100, ninetiethPercentile: 250, source: 400, test: 800 };

const linesOf = (file: SourceFile): number => file.text.split('\n').length;

/** What ships is many small files; a long test is only a long list. */
export function sizeFindings(files: readonly SourceFile[]): Finding[] {
  const typescript = files.filter(({ path }) => isTypeScript(path) && !path.includes('generated'));
  const tooLong = typescript.flatMap((file) => {
    const limit = isTest(file.path) ? limits.test : limits.source;
    const lines = linesOf(file);
    return lines > limit ? [finding(file.path, `${lines} lines, at most ${limit}`)] : [];
  });
  const sizes = typescript
    .filter(({ path }) => /^(apps|packages)\//.test(path) && !isTest(path) && !path.includes('/testing/'))
    .map(linesOf)
    .toSorted((a, b) => a - b);
  const median = sizes[sizes.length >> 1] ?? 0;
  const ninetieth = sizes[Math.floor(sizes.length * 0.9)] ?? 0;
  return [
    ...tooLong,
    ...(median > limits.median ? [finding('.', `the median source file has ${median} lines`)] : []),
    ...(ninetieth > limits.ninetiethPercentile
      ? [finding('.', `one source file in ten has more than ${ninetieth} lines`)]
      : []),
  ];
}

const finding = (path: string, message: string): Finding => ({ rule: 'file-size', path, line: 1, message });
