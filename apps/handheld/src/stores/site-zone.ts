import { create } from 'zustand';

/** Zone that times are shown in: the building's once it is known, the device's before. */
export const useSiteZone = create<{ readonly timeZone: string }>()(() => ({
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
}));
