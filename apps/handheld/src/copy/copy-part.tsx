import { useEffect, useState, type ReactNode } from 'react';
import { IntlProvider } from 'use-intl';

import type { Copy, EnglishCopy } from './copy-shape.ts';
import { useCopyState } from './copy-provider.tsx';
import { intlLocales, type Language } from './languages.ts';
import { loadParts, type CopyPartName } from './load-part.ts';

interface CopyPartProps {
  readonly names: readonly CopyPartName[];
  /** In place of the part while its words are not to be had in any language. */
  readonly missing: ReactNode;
  readonly children: ReactNode;
}

interface Words {
  readonly language: Language;
  readonly messages: Partial<Copy>;
}

let lateParts = 0;

/** Another language was chosen and words of it are on their way. Gives how to say that they are there. */
function sayBusy(): () => void {
  lateParts += 1;
  document.documentElement.ariaBusy = 'true';
  return () => {
    lateParts -= 1;
    if (lateParts === 0) document.documentElement.ariaBusy = null;
  };
}

/** Brings the words of a part of the app. A language that is not to be had leaves the one before. */
export function CopyPart({ names, missing, children }: CopyPartProps) {
  const { language, messages, timeZone } = useCopyState();
  const [words, setWords] = useState<Words | null>(null);
  const [isMissing, setMissing] = useState(false);
  const key = names.join(' ');
  useEffect(() => {
    let current = true;
    loadParts(key.split(' ') as CopyPartName[], language).then(
      (loaded) => {
        if (current) setWords({ language, messages: loaded });
      },
      () => {
        if (current) setMissing(true);
      },
    );
    return () => {
      current = false;
    };
  }, [key, language]);
  const isLate = words !== null && words.language !== language;
  useEffect(() => (isLate ? sayBusy() : undefined), [isLate]);
  if (words === null) return isMissing ? missing : null;
  return (
    <IntlProvider
      locale={intlLocales[words.language]}
      messages={{ ...messages, ...words.messages } as EnglishCopy}
      timeZone={timeZone}
    >
      {children}
    </IntlProvider>
  );
}
