import { orderLineSchema } from '@floorhand/domain/orders/order';
import { z } from 'zod';

import { useAsked, type Asked } from '../../sync/use-asked.ts';

const lineSchema = orderLineSchema.extend({ skuCode: z.string(), skuName: z.string() });
const linesSchema = z.array(lineSchema);

/** Lines of one order. Only the server keeps them, so there are none without a network. */
export const useOrderLines = (orderId: string): Asked<z.infer<typeof linesSchema>> =>
  useAsked({
    of: orderId,
    ask: (api, grantId, signal) => api.orderLines.query({ grantId, orderId }, { signal }),
    schema: linesSchema,
  });
