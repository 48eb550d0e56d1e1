import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';

import { useCopy } from '../copy/use-copy.ts';

/** What a label is for, in words: "Bin A-01-1". */
export function useSubjectTitle(): (subject: LabelSubject, name: string) => string {
  const t = useCopy('labelsOwed');
  return (subject, name) => {
    if (subject.kind === 'location') return t('location', { what: name });
    return subject.kind === 'printer' ? t('printer', { what: name }) : name;
  };
}
