import englishMessages from 'ra-language-english';
import { mergeTranslations } from 'react-admin';
import { assortment } from './assortment';
import { catalogue } from './catalogue';
import { common } from './common';
import { framework } from './framework';
import { orders } from './orders';
import { people } from './people';
import { system } from './system';
import { warehouse } from './warehouse';

export const turkish = mergeTranslations(
  englishMessages,
  { ra: framework },
  { ...common, ...orders, ...catalogue, ...assortment, ...people, ...system, ...warehouse },
);
