import type { DecodeAnswer } from './decode-messages.ts';

const lineShare = 1 / 120;

/**
 * Keeps the picture on a canvas over the video and draws around what was read in it, in the colour of its style.
 */
export function drawFound(canvas: HTMLCanvasElement, answer: DecodeAnswer): void {
  const context = canvas.getContext('2d');
  const [first, ...others] = answer.reading?.outline ?? [];
  if (!context) return;
  canvas.width = answer.width;
  canvas.height = answer.height;
  if (answer.still) context.drawImage(answer.still, 0, 0);
  answer.still?.close();
  if (!first) return;
  context.strokeStyle = getComputedStyle(canvas).color;
  context.lineWidth = Math.max(2, answer.width * lineShare);
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(first.x, first.y);
  for (const { x, y } of others) context.lineTo(x, y);
  context.closePath();
  context.stroke();
}
