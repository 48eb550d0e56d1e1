import type { ReactNode } from 'react';

export interface PictureChoice {
  readonly key: string;
  readonly name: string;
  /** Language of the name when it is not the worker's. */
  readonly nameLanguage?: string | undefined;
  /** Colour and size: what tells it from its neighbour. */
  readonly variant?: string | undefined;
  readonly code: string;
  /** A `Picture`. */
  readonly picture: ReactNode;
}

export interface PictureChoicesProps {
  readonly label: string;
  /** Two to six. */
  readonly choices: readonly PictureChoice[];
  readonly onChoose: (key: string) => void;
}

/** Which of a few products: big tiles with their pictures, one press is the answer. */
export function PictureChoices({ label, choices, onChoose }: PictureChoicesProps) {
  return (
    <div className="fh-pictures" role="group" aria-label={label}>
      {choices.map(({ key, name, nameLanguage, variant, code, picture }) => (
        <button key={key} type="button" className="fh-picture-choice" onClick={() => onChoose(key)}>
          {picture}
          <span>
            {variant !== undefined && <b>{variant}</b>}
            <span className="fh-picture-name" lang={nameLanguage}>
              {name}
            </span>
            <small className="fh-code">{code}</small>
          </span>
        </button>
      ))}
    </div>
  );
}
