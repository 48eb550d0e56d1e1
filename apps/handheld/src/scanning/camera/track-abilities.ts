import { z } from 'zod';

const zoomSchema = z.object({ min: z.number(), max: z.number() });

/** The part of a track's capabilities that the standard library does not know. */
const capabilitiesSchema = z.object({
  torch: z.boolean().catch(false),
  zoom: zoomSchema.nullable().catch(null),
  focusMode: z.array(z.string()).catch([]),
});

export interface TrackAbilities {
  readonly torch: boolean;
  /** Steps to go through, from 1; empty when the camera cannot zoom. */
  readonly zooms: readonly number[];
  readonly continuousFocus: boolean;
}

export interface CameraSettings extends MediaTrackConstraintSet {
  torch?: boolean;
  zoom?: number;
  focusMode?: string;
}

const zoomSteps = [1, 2, 3];

export function abilitiesOf(track: MediaStreamTrack): TrackAbilities {
  // Firefox had no getCapabilities for a long time.
  const told = 'getCapabilities' in track ? track.getCapabilities() : {};
  const { torch, zoom, focusMode } = capabilitiesSchema.parse(told);
  const zooms = zoomSteps.filter((step) => zoom !== null && zoom.min <= step && step <= zoom.max);
  return { torch, zooms: zooms.length > 1 ? zooms : [], continuousFocus: focusMode.includes('continuous') };
}

/** Resolves to whether the camera took it. `advanced`, so that what it does not know is no reason to fail. */
export async function applySettings(track: MediaStreamTrack, settings: CameraSettings): Promise<boolean> {
  try {
    await track.applyConstraints({ advanced: [settings] });
    return true;
  } catch {
    // The camera keeps what it had; the picture goes on.
    return false;
  }
}
