import { checkRoutesOf } from './check-routes.js';

await checkRoutesOf('cart');
