import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookProblems } from '../../../testing/books.ts';
import { busyDoors } from '../../../testing/random-receiving.ts';
import { checkInAt, type Dock } from '../../../testing/receiving-floor.ts';
import { bins, gtin } from '../../../testing/small-warehouse.ts';
import { openWorld } from '../../../testing/world.ts';
import { endLoad } from '../decide/close-load.ts';
import { pause } from '../decide/notes.ts';
import * as actions from './actions.ts';
import { beginSerialRecount, saveSerialRecount } from './recount-serials.ts';

const codes = [
  'P-1',
  'P-2',
  'P-3',
  'P-8',
  'T-1',
  'R-01',
  'S-01',
  'SLOT-2',
  '%CMD:UNDO',
  'what?',
  'x'.repeat(50),
  bins[0] ?? '',
  ...Object.values(gtin),
  `(01)${gtin.mugCase}(30)99999999`,
  `(00)340123450000000018(01)0${gtin.cream}(30)20(10)L1(17)260901`,
  '(10)L7',
  '(21)S-9',
  ...['L1', 'BAD'].map((lot) => `(01)0${gtin.cream}(17)260901(10)${lot}`),
  `(01)0${gtin.cream}(17)260101(10)OLD`,
  ...['S-1', 'S-2'].map((serial) => `(01)0${gtin.phone}(21)${serial}`),
];

const acts: readonly ((dock: Dock) => string)[] = [
  (dock) => dock.undo(),
  (dock) => dock.close(),
  (dock) => dock.act(actions.acceptAsListed),
  (dock) => dock.act(actions.verifyCurrent),
  (dock) => dock.act(actions.setPendingAside),
  (dock) => dock.act(actions.sendPendingBack),
  (dock) => dock.act(actions.countAsLabelled),
  (dock) => dock.act((situation, _memory, at) => actions.countMany(situation, 10, at)),
  (dock) => dock.act((situation, _memory, at) => actions.countUnits(situation, 3, at)),
  (dock) => dock.act((situation, _memory, at) => actions.repeatLast(situation, at)),
  (dock) =>
    dock.act((situation, _memory, at) =>
      actions.countLayers(situation, { layers: 2, perLayer: 3, loose: 1 }, at),
    ),
  (dock) => dock.act((situation) => actions.sampleFound(situation, 11)),
  (dock) => dock.act((situation) => actions.takeBackUnits(situation, 1)),
  (dock) =>
    dock.act((situation, _memory, at) =>
      beginSerialRecount(situation, { lpn: 'P-1', skuId: 'luma:phone', lot: null, expiry: null }, at),
    ),
  (dock) => dock.act((situation, memory) => saveSerialRecount(situation, memory, 0)),
  (dock) => dock.details({ lot: 'L1', expiry: '2026-09-01', serial: 'S-5' }),
];

test('[RC17] whatever is scanned in whatever order, nothing breaks and the books balance', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 199 }), { maxLength: 80, size: 'max' }), (steps) => {
      const world = openWorld(busyDoors);
      const dock = checkInAt(world);
      for (const step of steps) {
        if (step > 196) dock.send(pause, { receiptId: dock.receiptId, paused: step === 199 });
        else if (step > 194)
          dock.send(endLoad, { receiptId: dock.receiptId, ended: step === 196, driver: null, blobs: [] });
        else if (step > 120) acts[step % acts.length]?.(dock);
        else dock.scan(codes[step % codes.length] ?? '');
        expect(bookProblems(world)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
