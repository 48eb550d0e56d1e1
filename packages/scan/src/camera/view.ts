import { evenLight } from './even-light.ts';
import { grayPicture, type GrayFrame, type Picture, type Point, type Region } from './frame.ts';
import { rotateFrame, turnBack } from './rotate-frame.ts';
import { scaleRegion } from './scale-region.ts';
import { soften } from './soften.ts';

/**
 * One way to look at a frame. `centre` enlarges what lies in the middle, where people aim; `half` is for codes
 * too close to be sharp; `soft` closes bars printed as dots; `even` takes glare out.
 */
export type ViewName =
  | 'whole'
  | 'centre15'
  | 'centre2'
  | 'centre3'
  | 'turned22'
  | 'turned45'
  | 'turned67'
  | 'half'
  | 'soft'
  | 'even'
  | 'evenCentre';

/** What an engine is shown, and how to get back from it. */
export interface View {
  readonly picture: Picture;
  /** Pixels of the view for one of the frame: so much more often does the same line count. */
  readonly scale: number;
  /** Light was evened out, which sharpens grain into lines: how many agree says nothing. */
  readonly isEvened: boolean;
  /** From a place in the view to the place in the frame. */
  readonly toFrame: (point: Point) => Point;
}

/** The largest view made, in pixels; keeps a frame's cost the same whatever the camera gives. */
const mostPixels = 1_000_000;
/** Half the side of the neighbourhood that is made even: wide bars of a code that fills a small picture. */
const evenRadius = 20;
const evenCentreRadius = 30;

const unscaled = { scale: 1, isEvened: false, toFrame: (point: Point) => point };
const whole = ({ width, height }: GrayFrame): Region => ({ left: 0, top: 0, width, height });
const turns = { turned22: 22.5, turned45: 45, turned67: 67.5 } as const;
const enlargements = { centre15: 1.5, centre2: 2, centre3: 3 } as const;

export function lookAt(frame: Picture, name: ViewName): View {
  switch (name) {
    case 'whole':
      return { picture: frame, ...unscaled };
    case 'centre15':
    case 'centre2':
    case 'centre3':
      return enlarged(frame.gray(), enlargements[name]);
    case 'turned22':
    case 'turned45':
    case 'turned67':
      return turned(frame.gray(), turns[name]);
    case 'half':
      return scaled(frame.gray(), whole(frame.gray()), 1 / 2);
    case 'soft':
      return { picture: grayPicture(soften(frame.gray())), ...unscaled };
    case 'even': {
      const { picture, ...view } = fitting(frame.gray());
      return { ...view, isEvened: true, picture: grayPicture(evenLight(picture.gray(), evenRadius)) };
    }
    case 'evenCentre': {
      const { picture, ...view } = enlarged(frame.gray(), 2);
      return { ...view, isEvened: true, picture: grayPicture(evenLight(picture.gray(), evenCentreRadius)) };
    }
  }
}

function scaled(gray: GrayFrame, region: Region, scale: number): View {
  return {
    picture: grayPicture(scaleRegion(gray, region, scale)),
    scale,
    isEvened: false,
    toFrame: ({ x, y }) => ({
      x: region.left + (x + 0.5) / scale - 0.5,
      y: region.top + (y + 0.5) / scale - 0.5,
    }),
  };
}

/** The middle of the frame, as much of it as may be shown at this scale. */
function enlarged(gray: GrayFrame, scale: number): View {
  const share = Math.min(1, Math.sqrt(mostPixels / (gray.width * gray.height)) / scale);
  const width = Math.round(gray.width * share);
  const height = Math.round(gray.height * share);
  const region = {
    left: Math.floor((gray.width - width) / 2),
    top: Math.floor((gray.height - height) / 2),
    width,
    height,
  };
  return scaled(gray, region, scale);
}

function fitting(gray: GrayFrame): View {
  const scale = Math.min(1, Math.sqrt(mostPixels / (gray.width * gray.height)));
  return scale === 1 ? { picture: grayPicture(gray), ...unscaled } : scaled(gray, whole(gray), scale);
}

function turned(gray: GrayFrame, degrees: number): View {
  const { picture, scale, toFrame } = fitting(gray);
  const { width, height } = picture;
  return {
    picture: grayPicture(rotateFrame(picture.gray(), degrees)),
    scale,
    isEvened: false,
    toFrame: (point) => toFrame(turnBack(point, { width, height, degrees })),
  };
}
