import type { Discrepancy } from '@floorhand/domain/discrepancies/discrepancy';
import { receiptDocument } from '@floorhand/domain/jobs/receiving/state';
import { noPhotoField, type NoPhoto } from '@floorhand/domain/kernel/blob-ref';
import type { View } from '@floorhand/domain/kernel/document';
import { photoDocument } from '@floorhand/domain/photos/photo';

/** A photo that belongs to what somebody did. */
export interface EvidencePhoto {
  readonly sha256: string;
  /** arrived: the server has it; since: when it was taken, while it has not. */
  readonly state: 'arrived' | 'awaited' | 'overdue';
  readonly since: string | null;
}

export interface IssuePhotos {
  readonly photos: readonly EvidencePhoto[];
  /** Why one that was required was not taken. */
  readonly without: NoPhoto | null;
}

/** Photos of the records that a card rests on, and of its load as it arrived; each once. */
export function readPhotos(view: View, issue: Discrepancy): IssuePhotos {
  const receipt = issue.runId === null ? undefined : view.get(receiptDocument, issue.runId);
  const hashes = [
    ...new Set([
      ...issue.evidence.flatMap(({ photos }) => photos ?? []),
      ...missingOf(view, issue),
      ...(receipt?.blobs ?? []).map(({ sha256 }) => sha256),
    ]),
  ];
  const waiting = view.getMany(photoDocument, hashes);
  const why = noPhotoField.safeParse(issue.facts['noPhoto']);
  return {
    photos: hashes.map((sha256, i) => ({
      sha256,
      state: waiting[i]?.state ?? 'arrived',
      since: waiting[i]?.since ?? null,
    })),
    without: why.success ? why.data : null,
  };
}

/** What a card about missing photos is about. */
function missingOf(view: View, { type, facts: { commandId } }: Discrepancy): readonly string[] {
  if (type !== 'photo_missing' || typeof commandId !== 'string') return [];
  return view.list(photoDocument, 'commandId', commandId).map(({ key }) => key);
}
