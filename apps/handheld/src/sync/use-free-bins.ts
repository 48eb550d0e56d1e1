import { freeBinsSchema } from '@floorhand/domain/storage-rules/free-bins';

import { keptAnswer } from './kept-answer.ts';

/** Free bins of the whole building as the server listed them [ST8]; what was put there since is seen by the device. */
export const useFreeBins = keptAnswer({
  storageKey: 'floorhand.free-bins',
  schema: freeBinsSchema,
  ask: (api, grantId, signal) => api.floor.freeBins.query({ grantId }, { signal }),
});
