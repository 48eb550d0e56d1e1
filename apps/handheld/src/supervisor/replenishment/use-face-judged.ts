import { subjectOf } from '@floorhand/domain/jobs/moving/find-stock';
import { whyNotFace } from '@floorhand/domain/jobs/replenishment/decide/set-face';
import type { Rejection } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import { pickFaceDocument, pickFaceKey, type PickFace } from '@floorhand/domain/layout/pick-face';

import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';

/** A face as somebody types it. */
export interface FaceWish extends Omit<PickFace, 'locationId'> {
  /** What stands in the field of the bin. */
  readonly bin: string;
}

interface FaceJudged {
  readonly face: PickFace;

  /** Why it cannot be, in words; null when it can. */
  readonly refused: string | null;
  /** The same face as it is now. */
  readonly held: PickFace | null;
}

interface Judged {
  readonly asked: string;
  readonly face: PickFace;
  readonly rejection: Rejection | null;
  readonly held: PickFace | null;
}

function judge(view: View, wish: FaceWish, now: string): Judged {
  const { bin, ...rest } = wish;
  const meant = subjectOf(view, bin);
  const face = { ...rest, locationId: meant?.kind === 'location' ? meant.id : bin.trim() };
  return {
    asked: JSON.stringify(wish),
    face,
    rejection: whyNotFace(view, face, now),
    held: view.get(pickFaceDocument, pickFaceKey(face)) ?? null,
  };
}

/** What the rules say of a wish while it is typed, null before there is an answer; the server judges it again. */
export function useFaceJudged(wish: FaceWish): FaceJudged | null {
  const say = useCopyByCode('refusal');
  const why = useCopyByCode('replenish.outcome');
  const { now } = useFloor();
  const asked = JSON.stringify(wish);
  const judged = useView((view) => (wish.bin.trim() === '' ? null : judge(view, wish, now())), [asked]);
  // An answer to what was typed before says nothing of what stands there now.
  if (!judged || judged.asked !== asked) return null;
  const { face, rejection, held } = judged;
  if (!rejection) return { face, refused: null, held };
  const { code, data } = rejection;
  const key = code.replace('.', '_');
  const cause = `${data['why']}.title`;
  const detail = why.has(cause) ? why(cause) : say(`${key}.detail`, data);
  return { face, refused: `${say(`${key}.title`, data)}. ${detail}`, held };
}
