import { Camera, Keyboard } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from './icon.tsx';
import { scanBarIcons, type ScanBarState } from './scan-bar-state.ts';
import { ScanSteps, type ScanStepsProps } from './scan-steps.tsx';
import { ScanTyping, type ScanTypingProps } from './scan-typing.tsx';
import { WholeCodes } from './whole-codes.tsx';

export interface ScanBarProps {
  /** What a screen reader calls the bar: "Scan". */
  readonly label: string;
  readonly state: ScanBarState;
  /** Verb first: "Scan the item". */
  readonly title: string;
  /** One short line: what is left, or what to do. Steps take its place while idle. */
  readonly detail?: string | undefined;
  readonly steps?: ScanStepsProps | undefined;
  /** Left out on devices without a camera. */
  readonly camera?: ScanCamera | undefined;
  readonly typing?: ScanTypingProps | undefined;
  /** A drawing makes it the hero of its screen. */
  readonly hero?: ReactNode;
}

export interface ScanCamera {
  readonly label: string;
  readonly state: 'open' | 'closed';
  readonly onPress: () => void;
}

/** Asks for a scan and shows its result, always in the same place. */
export function ScanBar({ label, state, title, detail, steps, camera, typing, hero }: ScanBarProps) {
  const cameraOpen = camera?.state === 'open';
  const inputs = (camera === undefined ? 0 : 1) + (typing === undefined ? 0 : 1);
  const icon = scanBarIcons[cameraOpen && state === 'idle' ? 'camera' : state];
  const typingOpen = typing?.state === 'open';
  return (
    <section
      className="fh-scan"
      data-state={state}
      data-inputs={inputs + 1}
      data-size={hero === undefined ? undefined : 'hero'}
      aria-label={label}
    >
      {hero}
      {typingOpen ? (
        <ScanTyping {...typing} />
      ) : (
        <>
          <div className="fh-scan-go" role="status" aria-live="assertive">
            {hero === undefined && <Icon shape={icon} />}
            <div>
              <b>
                <WholeCodes text={title} />
              </b>
              {steps !== undefined && detail === undefined ? (
                <ScanSteps {...steps} />
              ) : (
                <small>{detail !== undefined && <WholeCodes text={detail} />}</small>
              )}
            </div>
          </div>
          {camera !== undefined && (
            <button
              type="button"
              aria-label={camera.label}
              aria-pressed={cameraOpen}
              onClick={camera.onPress}
            >
              <Icon shape={Camera} />
            </button>
          )}
          {typing !== undefined && (
            <button type="button" aria-label={typing.label} onClick={typing.onToggle}>
              <Icon shape={Keyboard} />
            </button>
          )}
        </>
      )}
    </section>
  );
}
