import { config } from '../../../config/index.js';
import { ok, type Reply } from '../../../platform/http/route.js';
import { onceTogether } from '../../../platform/idempotency/index.js';
import { cartsChangedTogether } from '../../../platform/metrics/index.js';
import { createBatcher } from '../../../utils/batcher.js';
import { addCartItems, type ItemInput } from '../commands/add-cart-items.js';
import { changeCarts } from '../commands/change-cart.js';
import { type CreatedCart, createEmptyGuestCarts, createGuestCarts } from '../commands/create-cart.js';
import { presentCart } from './cart.presenter.js';

const max = config.orders.together;

/** Adds an item to an active cart, together with those who add to theirs at the same time. */
export const addItem = onceTogether<{ cartId: string; item: ItemInput }>(
  { max, namesOf: ({ cartId }) => [cartId] },
  async (tx, added) => {
    tx.afterCommit(() => cartsChangedTogether.observe(added.length));
    const views = await changeCarts(
      tx,
      added.map(({ cartId }) => cartId),
      (lines) =>
        addCartItems(
          tx,
          added.map(({ cartId, item }, at) => ({ cartId, lines: lines[at] ?? [], items: [item] })),
        ),
    );
    return views.map((view) => ok(presentCart(view)));
  },
);

/** Makes a guest's cart with these items, together with others that are made at the same time. */
export const makeGuestCart = onceTogether<ItemInput[]>({ max, namesOf: () => [] }, async (tx, wanted) => {
  tx.afterCommit(() => cartsChangedTogether.observe(wanted.length));
  return (await createGuestCarts(tx, wanted)).map(asReply);
});

const makeEmpty = createBatcher<null, CreatedCart>({
  max,
  namesOf: () => [],
  together: (asked) => createEmptyGuestCarts(asked.length),
  alone: async () => (await createEmptyGuestCarts(1))[0] as CreatedCart,
});

/** Makes an empty cart of a guest, together with others. */
export const makeEmptyGuestCart = async (): Promise<Reply> => asReply(await makeEmpty(null));

const asReply = ({ view, token }: CreatedCart): Reply => ({ status: 201, body: presentCart(view, token) });
