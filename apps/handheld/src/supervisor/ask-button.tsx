import { useState } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { Button, type ButtonProps } from '../kit/button.tsx';
import { Note } from '../kit/note.tsx';

interface AskButtonProps<Answer> extends Omit<ButtonProps, 'onPress'> {
  /** Asks the server; rejects when it gave no answer, or none of ours. */
  readonly ask: () => Promise<Answer>;
  readonly onAnswer?: (answer: Answer) => void;
  /** In place of the usual words: while it asks, and when no answer came. */
  readonly words?: { readonly asking: string; readonly silent: string };
}

/** A button that asks the server: once at a time, and where no answer comes it says so and what to do. */
export function AskButton<Answer>({
  ask,
  onAnswer,
  words,
  disabledReason,
  ...button
}: AskButtonProps<Answer>) {
  const t = useCopy('supervisor.ask');
  const [state, setState] = useState<'idle' | 'asking' | 'silent'>('idle');
  const press = async (): Promise<void> => {
    setState('asking');
    const answer = await ask().then(
      (told) => ({ told }),
      () => null,
    );
    setState(answer === null ? 'silent' : 'idle');
    if (answer !== null) onAnswer?.(answer.told);
  };
  const { asking, silent } = words ?? { asking: t('asking'), silent: t('silent') };
  return (
    <>
      {state === 'silent' && <Note state="offline">{silent}</Note>}
      <Button
        {...button}
        disabledReason={disabledReason ?? (state === 'asking' ? asking : undefined)}
        onPress={() => void press()}
      />
    </>
  );
}
