import { defaultScannerProfile, type ScannerDiagnosis, type ScannerProfile } from '@floorhand/scan';

import { isSameProfile } from '../profile/scanner-profile-store.ts';

/** What to do now. Its words are `scanner.verdict.<verdict>`. */
export type Verdict = 'right' | 'inUse' | 'save' | 'saveMost' | 'wrong' | 'otherCode';

/** @param kept the profile the wedge uses now */
export function verdictOf({ calibration, profile }: ScannerDiagnosis, kept: ScannerProfile): Verdict {
  if (calibration === null) return 'otherCode';
  const isKept = isSameProfile(profile, kept);
  const needsProfile = !isSameProfile(profile, defaultScannerProfile);
  switch (calibration.result) {
    case 'wrong':
      return 'wrong';
    case 'withoutMarks':
      return isKept ? 'inUse' : 'saveMost';
    case 'right':
    case 'rightWithProfile':
      if (!isKept) return 'save';
      return needsProfile ? 'inUse' : 'right';
  }
}
