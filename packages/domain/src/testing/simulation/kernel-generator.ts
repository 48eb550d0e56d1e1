import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import { settle } from '../../discrepancies/settle.ts';
import { settleChoices } from '../../discrepancies/settle-choices.ts';
import { draft } from '../../kernel/command.ts';
import { locationDocument } from '../../layout/location.ts';
import { setBand, setHold } from '../../orders/order-commands.ts';
import { orderDocument } from '../../orders/order.ts';
import { chance, oneOf, type Deed, type JobGenerator, type Scene } from './job-generator.ts';

/** Work that belongs to no job: discrepancies are settled, orders held and hurried. */
export const kernelGenerator: JobGenerator = {
  work: () => null,
  supervise: (scene) => (chance(scene.random, 0.7) ? settleOne(scene) : changeOrder(scene)),
};

function settleOne({ view, random }: Scene): Deed | null {
  const card = oneOf(random, view.list(discrepancyDocument, 'status', 'open'));
  if (!card) return null;
  const { locationId } = card.body;
  const location = locationId === null ? undefined : view.get(locationDocument, locationId);
  const choice = oneOf(random, settleChoices(card.body, { location, countAsked: chance(random, 0.5) }));
  if (!choice) return null;
  return { draft: draft(settle, { discrepancyId: card.key, choice, note: '' }), moves: [] };
}

function changeOrder({ view, random }: Scene): Deed | null {
  const order = oneOf(random, view.list(orderDocument, 'status', 'open'));
  if (!order) return null;
  const orderId = order.key;
  if (chance(random, 0.5)) return { draft: draft(setBand, { orderId, band: 'express' }), moves: [] };
  return { draft: draft(setHold, { orderId, reason: order.body.held ? null : 'ask buyer' }), moves: [] };
}
