import { labelRequestKey, type LabelSubject } from '@floorhand/domain/labels-owed/label-request';

/** A label that somebody on the floor wants. */
export interface AskedLabel {
  readonly subject: LabelSubject;
  /** Where it is wanted. */
  readonly locationId: string | null;
  readonly copies: number;
}

export const requestIdOf = ({ subject, locationId }: AskedLabel): string =>
  labelRequestKey(subject, locationId);
