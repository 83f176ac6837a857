import { assortment } from './assortment';
import { catalogue } from './catalogue';
import { common } from './common';
import { orders } from './orders';
import { people } from './people';
import { system } from './system';
import { warehouse } from './warehouse';

export const en = { ...common, ...orders, ...catalogue, ...assortment, ...people, ...system, ...warehouse };
