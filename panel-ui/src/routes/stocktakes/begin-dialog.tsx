import { maxLength, TextInput, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { createStocktake } from '../../api/stocktakes';
import { ActionDialog } from '../../framework/action-dialog';
import { useCan } from '../../framework/use-can';
import { LocationInput } from '../inventory/location-input';
import { useStockChanged } from '../inventory/use-stock-changed';
import { useLocations } from '../locations/use-locations';
import { CategoryInput } from '../products/category-input';

interface Values {
  locationId: string;
  categoryId?: string | null;
  note?: string | null;
}

const noteRule = maxLength(500);

/** Begins to count, and leads to where it is done. */
export function BeginDialog({ onClose }: { onClose(): void }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const reread = useStockChanged();
  const mayChoose = useCan()('product:read');
  const { data: locations } = useLocations();
  if (!locations) return null;
  return (
    <ActionDialog<Values>
      title={t('stocktake.begin')}
      text={t('stocktake.begin_text')}
      confirm={t('stocktake.begin')}
      values={locations[0] ? { locationId: locations[0].id } : {}}
      leadsOn
      run={async ({ locationId, categoryId, note }, key) => {
        const body = { locationId, categoryId: categoryId || null, ...(note ? { note } : {}) };
        const { id } = await createStocktake(body, key);
        await reread();
        await navigate(`/stocktakes/${id}`);
      }}
      onClose={onClose}
    >
      <LocationInput source="locationId" label="stock.location" required />
      {mayChoose && <CategoryInput source="categoryId" label="stocktake.category" emptyText="stocktake.everything" />}
      <TextInput source="note" label="stock.note" validate={noteRule} helperText={false} />
    </ActionDialog>
  );
}
