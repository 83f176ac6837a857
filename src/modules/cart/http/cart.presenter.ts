import type { z } from 'zod';
import { config } from '../../../config/index.js';
import { money } from '../../../utils/money.js';
import { availabilityOf } from '../../product/index.js';
import type { CartView } from '../queries/load-cart.js';
import type { Cart, CartItem } from './cart.schemas.js';

const DAY_MS = 86_400_000;

export function presentCart({ cart, lines }: CartView, token: string | null = null): z.output<typeof Cart> {
  const amount = (value: number) => money(value, cart.currency);
  const subtotal = lines.reduce((sum, line) => sum + line.variant.price * line.quantity, 0);
  const expires = cart.status === 'active' && !cart.userId;
  return {
    id: cart.id,
    status: cart.status,
    currency: cart.currency,
    items: lines.map((line) => presentItem(line, cart.currency)),
    totals: {
      subtotal: amount(subtotal),
      discount: amount(0),
      shipping: amount(0),
      tax: amount(0),
      total: amount(subtotal),
    },
    expiresAt: expires ? new Date(cart.updatedAt.getTime() + config.cartTtlDays * DAY_MS).toISOString() : null,
    ...(token ? { token } : {}),
  };
}

function presentItem(line: CartView['lines'][number], currency: string): z.output<typeof CartItem> {
  const { variant, quantity } = line;
  return {
    id: line.id,
    variantId: line.variantId,
    productSlug: variant.productSlug,
    name: variant.productName,
    sku: variant.sku,
    options: variant.options,
    image: variant.image,
    quantity,
    unitPrice: money(variant.price, currency),
    total: money(variant.price * quantity, currency),
    priceChanged: variant.price !== line.unitPrice,
    availability: variant.isSellable ? availabilityOf(variant) : 'out_of_stock',
  };
}
