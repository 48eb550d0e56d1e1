import { useEffect, useRef, useState, type PointerEvent } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { Note } from '../kit/note.tsx';
import { useFloor } from '../sync/use-floor.ts';
import type { BlobRef } from '@floorhand/domain/kernel/blob-ref';
import { PhotosFull } from './device-photos.ts';
import './photos.css';

interface SignaturePadProps {
  readonly label: string;
  readonly hint: string;
  readonly againLabel: string;
  /** The signature as it is kept on the device; null: there is none, or it is being drawn. */
  readonly onChange: (signature: BlobRef | null) => void;
}

/** In pixels of the picture, whatever the screen: enough to read a name, a few kilobytes. */
const size = { width: 600, height: 240 } as const;

/** A name drawn with the finger, kept like a photo after each stroke. */
export function SignaturePad({ label, hint, againLabel, onChange }: SignaturePadProps) {
  const photo = useCopy('photo');
  const { device, now } = useFloor();
  const canvas = useRef<HTMLCanvasElement>(null);
  const stroke = useRef<number | null>(null);
  const turn = useRef(0);
  const [isEmpty, setEmpty] = useState(true);
  const [trouble, setTrouble] = useState<'full' | 'notKept' | null>(null);
  const wipe = () => {
    turn.current += 1;
    paperOf(canvas.current);
    setEmpty(true);
    setTrouble(null);
    onChange(null);
  };
  useEffect(() => paperOf(canvas.current), []);
  const draw = (event: PointerEvent<HTMLCanvasElement>, how: 'begin' | 'go on') => {
    const context = canvas.current?.getContext('2d');
    if (!context || (how === 'go on' && stroke.current !== event.pointerId)) return;
    const [x, y] = pointOf(event);
    if (how === 'begin') {
      stroke.current = event.pointerId;
      event.currentTarget.setPointerCapture(event.pointerId);
      context.beginPath();
      context.moveTo(x, y);
    }
    context.lineTo(x, y);
    context.stroke();
    if (isEmpty) setEmpty(false);
  };
  const keep = async () => {
    if (stroke.current === null || !canvas.current) return;
    stroke.current = null;
    turn.current += 1;
    const mine = turn.current;
    try {
      const picture = await pictureOf(canvas.current);
      const kept = await device.photos.keep({ ...picture, takenAt: now() });
      // Another stroke, or a wiped pad, makes this one a picture nobody asked for.
      if (mine === turn.current) onChange(kept);
    } catch (error) {
      console.error('a signature was not kept', error);
      setTrouble(error instanceof PhotosFull ? 'full' : 'notKept');
    }
  };
  return (
    <section className="ph-slot" aria-label={label}>
      <p className="fh-label">{label}</p>
      <div className="ph-paper">
        <canvas
          ref={canvas}
          {...size}
          role="img"
          aria-label={hint}
          onPointerDown={(event) => draw(event, 'begin')}
          onPointerMove={(event) => draw(event, 'go on')}
          onPointerUp={() => void keep()}
          onPointerCancel={() => void keep()}
        />
        {isEmpty && <p aria-hidden="true">{hint}</p>}
      </div>
      {trouble !== null && (
        <Note state="caution" title={photo(`trouble.${trouble}.title`)} detail="below">
          {photo(`trouble.${trouble}.detail`)}
        </Note>
      )}
      {!isEmpty && <Button onPress={wipe}>{againLabel}</Button>}
    </section>
  );
}

/** White paper and a dark pen, in either theme: it is looked at on other screens. */
function paperOf(canvas: HTMLCanvasElement | null): void {
  const context = canvas?.getContext('2d');
  if (!context) return;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.strokeStyle = '#111';
  context.lineWidth = 4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
}

function pointOf(event: PointerEvent<HTMLCanvasElement>): readonly [x: number, y: number] {
  const box = event.currentTarget.getBoundingClientRect();
  return [
    ((event.clientX - box.left) / box.width) * size.width,
    ((event.clientY - box.top) / box.height) * size.height,
  ];
}

async function pictureOf(
  canvas: HTMLCanvasElement,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly mime: string }> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser gives no picture of the signature');
  return { bytes: new Uint8Array(await blob.arrayBuffer()), mime: blob.type };
}
