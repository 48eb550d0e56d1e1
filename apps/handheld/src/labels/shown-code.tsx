import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import { fitToScreen, type ScreenCode } from '@floorhand/labels/screen/fit-to-screen';
import { screenPath } from '@floorhand/labels/screen/screen-path';
import { subjectCode, type SubjectCode } from '@floorhand/labels/screen/subject-code';
import { useEffect, useMemo, useRef, useState } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { Note } from '../kit/note.tsx';
import { useView } from '../sync/use-view.ts';
import './shown-code.css';

/** Part of the screen's height that the code may take; the rest says what it is. */
const heightShare = 0.5;

interface Room {
  readonly width: number;
  readonly height: number;
  readonly perPoint: number;
}

/** The code of a thing off its label, as large as the screen allows, for another scanner to read. Works offline. */
export function ShownCode({ subject }: { readonly subject: LabelSubject }) {
  const owed = useCopy('labelsOwed');
  const made = useView((view) => subjectCode(view, subject), [JSON.stringify(subject)]);
  if (!made) return <div className="lb-code" />;
  if (!made.ok) return <Note state="stop" title={owed(`trouble.${made.error.code}`)} />;
  return <Fitted code={made.value} />;
}

function Fitted({ code: { barcode, code } }: { readonly code: SubjectCode }) {
  const t = useCopy('label');
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const measure = () => {
      if (box.current) setRoom(roomIn(box.current));
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  const { symbology, data } = barcode;
  const fitted = useMemo(() => room && fitToScreen({ symbology, data }, room), [symbology, data, room]);
  return (
    <figure className="lb-code" aria-label={code}>
      <div ref={box} className="lb-room">
        {room && fitted && <Drawn code={fitted} perPoint={room.perPoint} name={code} />}
        {room && !fitted && <p>{t('tooSmall')}</p>}
      </div>
      <figcaption>{code}</figcaption>
    </figure>
  );
}

/** Pixels of the device: a bar that is not a whole number of them is grey at its edge. */
function roomIn(box: HTMLElement): Room {
  const perPoint = devicePixelRatio;
  return {
    width: Math.floor(box.clientWidth * perPoint),
    height: Math.floor(innerHeight * heightShare * perPoint),
    perPoint,
  };
}

interface DrawnProps {
  readonly code: ScreenCode;
  readonly perPoint: number;
  readonly name: string;
}

function Drawn({ code, perPoint, name }: DrawnProps) {
  const { width, height, turned } = code;
  return (
    <svg
      role="img"
      aria-label={name}
      width={width / perPoint}
      height={height / perPoint}
      viewBox={`0 0 ${width} ${height}`}
      shapeRendering="crispEdges"
    >
      <rect width={width} height={height} fill="#fff" />
      <path
        d={screenPath(code)}
        fill="#000"
        fillRule="evenodd"
        transform={turned ? `translate(${width} 0) rotate(90)` : undefined}
      />
    </svg>
  );
}
