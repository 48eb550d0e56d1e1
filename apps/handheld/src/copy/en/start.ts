import { camera } from './camera.ts';
import { deviceDesk } from './device-desk.ts';
import { demo, empty } from './empty.ts';
import { home } from './home.ts';
import { job } from './job.ts';
import { bind, drop, short, summary, toteFull, zeroCheck } from './pick-extras.ts';
import { unit } from './pick-outcome.ts';
import { photo } from './photo.ts';
import { pick } from './pick.ts';
import { refusal } from './refusal.ts';
import { enrol } from './enrol.ts';
import { scan } from './scan.ts';
import { shared } from './shared.ts';
import { signIn } from './sign-in.ts';
import { storage } from './storage.ts';
import { sync } from './sync.ts';
import { labelsOwed, manual, unknownCode } from './unknown-code.ts';

/** What every device has at its start: everything but the words of parts that load later (`load-part.ts`). */
export const start = {
  shared,
  signIn,
  home,
  scan,
  job,
  camera,
  unknownCode,
  manual,
  labelsOwed,
  photo,
  pick,
  unit,
  refusal,
  enrol,
  bind,
  short,
  zeroCheck,
  toteFull,
  drop,
  summary,
  sync,
  storage,
  deviceDesk,
  empty,
  demo,
} as const;
