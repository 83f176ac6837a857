import { defineError } from '../../platform/errors/index.js';

export const notSoldOut = defineError('not_sold_out', 409, 'It can be had now.');
