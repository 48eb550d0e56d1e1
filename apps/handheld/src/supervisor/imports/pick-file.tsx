import type { LucideIcon } from 'lucide-react';
import { useRef, type ReactNode } from 'react';

import { Button } from '../../kit/button.tsx';

interface PickFileProps {
  readonly kind?: 'primary' | 'soft';
  readonly icon: LucideIcon;
  /** Endings and types that the browser offers first. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that lets the person choose a file of the tablet. */
export function PickFile({ kind, icon, accept, onFile, children }: PickFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button kind={kind} icon={icon} onPress={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
