import {
  CircleCheckBig,
  Lock,
  OctagonX,
  ScanBarcode,
  ScanLine,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';

export type ScanBarState = 'idle' | 'focused' | 'correct' | 'wrong' | 'blocked' | 'attention';

/** Each outcome has its own shape; colour comes last. */
export const scanBarIcons: Record<ScanBarState | 'camera', LucideIcon> = {
  idle: ScanBarcode,
  focused: ScanBarcode,
  correct: CircleCheckBig,
  wrong: OctagonX,
  blocked: Lock,
  attention: TriangleAlert,
  camera: ScanLine,
};
