import { z } from 'zod';
import { Money, Quantity, Time } from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';

const Item = z.strictObject({ variantId: idSchema('var'), quantity: Quantity });

export const CreateCartRequest = z.strictObject({ items: z.array(Item).max(100).optional() });
export const AddItemRequest = Item;
export const SetItemRequest = z.strictObject({ quantity: z.int().min(0).max(9_999).describe('0 removes the line') });
export const CartParams = z.strictObject({ cartId: idSchema('cart') });
export const CartItemParams = z.strictObject({ cartId: idSchema('cart'), itemId: idSchema('item') });

export const Totals = z
  .strictObject({ subtotal: Money, discount: Money, shipping: Money, tax: Money, total: Money })
  .meta({ id: 'Totals' });

export const CartItem = z
  .strictObject({
    id: z.string(),
    variantId: z.string(),
    productSlug: z.string(),
    name: z.string(),
    sku: z.string(),
    options: z.record(z.string(), z.string()),
    image: z.strictObject({ url: z.string(), alt: z.string(), srcset: z.string().optional() }).nullable(),
    quantity: z.int(),
    unitPrice: Money,
    total: Money,
    priceChanged: z.boolean().describe('the unit price differs from the one when the line was last added or set'),
    availability: z.enum(['in_stock', 'low_stock', 'out_of_stock', 'backorder']),
  })
  .meta({ id: 'CartItem' });

export const Cart = z
  .strictObject({
    id: z.string(),
    status: z.enum(['active', 'ordered', 'merged']),
    currency: z.string(),
    items: z.array(CartItem),
    totals: Totals,
    expiresAt: Time.nullable().describe('when an untouched guest cart is removed'),
    token: z.string().optional().describe('opens a guest’s cart as X-Cart-Token; given once'),
  })
  .meta({ id: 'Cart' });
