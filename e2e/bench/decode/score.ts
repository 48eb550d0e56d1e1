import type { Photograph } from './photographs.ts';

interface Answer {
  readonly photograph: Photograph;
  readonly text: string | null;
  readonly ms: number;
  readonly passes: number;
}

/** What one decoder made of all photographs. */
export class Score {
  readonly answers: Answer[] = [];

  add(answer: Answer): void {
    this.answers.push(answer);
  }

  /** Share of the photographs with a code that were read exactly. */
  get readPercent(): number {
    const withCode = this.answers.filter(({ photograph }) => photograph.text !== null);
    return (100 * withCode.filter(isRight).length) / withCode.length;
  }

  get wrong(): number {
    return this.answers.filter(
      (answer) => answer.photograph.text !== null && answer.text !== null && !isRight(answer),
    ).length;
  }

  /** Codes read where there are none. */
  get falseReads(): number {
    return this.answers.filter(({ photograph, text }) => photograph.text === null && text !== null).length;
  }

  meanMs(files: ReadonlySet<string>): number {
    const chosen = this.answers.filter(({ photograph }) => files.has(photograph.file));
    return chosen.reduce((sum, { ms }) => sum + ms, 0) / chosen.length;
  }

  files(which: (answer: Answer) => boolean): ReadonlySet<string> {
    return new Set(this.answers.filter(which).map(({ photograph }) => photograph.file));
  }
}

/** Some readers end with a line break, and some pad a retail number to thirteen digits. */
export function isRight({ photograph, text }: Answer): boolean {
  if (text === null || photograph.text === null) return false;
  return normal(text) === normal(photograph.text);
}

const retailDigits = 14;

function normal(text: string): string {
  const line = text.replace(/[\r\n]+$/, '');
  return /^\d{8,14}$/.test(line) ? line.padStart(retailDigits, '0') : line;
}
