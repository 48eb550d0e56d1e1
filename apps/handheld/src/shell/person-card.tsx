import { X } from 'lucide-react';

import { IconButton } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Who } from '../kit/who.tsx';

export interface PersonCardProps {
  readonly label: string;
  readonly name: string;
  /** "Badge 2087 · pick, receive". */
  readonly detail: string;
  /** "Not me, change person". */
  readonly changeLabel: string;
  readonly onChange: () => void;
}

/** Who is about to sign in. */
export function PersonCard({ label, name, detail, changeLabel, onChange }: PersonCardProps) {
  return (
    <Card className="fh-me" label={label}>
      <Who name={name} />
      <div>
        <b>{name}</b>
        <small>{detail}</small>
      </div>
      <IconButton icon={X} label={changeLabel} onPress={onChange} />
    </Card>
  );
}
