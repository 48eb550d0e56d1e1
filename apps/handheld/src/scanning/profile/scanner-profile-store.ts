import { defaultScannerProfile, scannerProfileSchema, type ScannerProfile } from '@floorhand/scan';
import { create } from 'zustand';

export interface KeptScannerProfile {
  readonly profile: ScannerProfile;
  readonly keep: (profile: ScannerProfile) => void;
  /** Back to the standard profile. */
  readonly forget: () => void;
}

const storageKey = 'floorhand.scanner';

/** What was found out about this device's scanner. Losing it costs one scan of the test code. */
function kept(): ScannerProfile {
  try {
    const parsed = scannerProfileSchema.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
    return parsed.success ? parsed.data : defaultScannerProfile;
  } catch {
    // Blocked storage or torn JSON: the standard profile fits most scanners.
    return defaultScannerProfile;
  }
}

function store(profile: ScannerProfile | null): void {
  try {
    if (profile === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(profile));
  } catch {
    // A full or blocked storage keeps it for this session only.
  }
}

export const useScannerProfile = create<KeptScannerProfile>()((set) => ({
  profile: kept(),
  keep: (profile) => {
    store(profile);
    set({ profile });
  },
  forget: () => {
    store(null);
    set({ profile: defaultScannerProfile });
  },
}));

/** Order of keys and of lists says nothing here: both come from the same schema. */
export const isSameProfile = (one: ScannerProfile, other: ScannerProfile): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
