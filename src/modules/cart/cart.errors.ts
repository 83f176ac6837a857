import { defineError } from '../../platform/errors/index.js';

export const cartEmpty = defineError('cart_empty', 409, 'The cart is empty.');
export const cartNotActive = defineError('cart_not_active', 409, 'The cart is no longer open.');
