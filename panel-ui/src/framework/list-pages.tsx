import type { LabelDisplayedRowsArgs } from '@mui/material';
import { Pagination, useListContext, useLocaleState, useTranslate } from 'react-admin';

const SIZES = [25, 50, 100];

/** Where one is in a list. A long one is counted as far as 10,000, and says that there are more. */
export function Pages() {
  const t = useTranslate();
  const [locale] = useLocaleState();
  const { meta } = useListContext();
  const format = new Intl.NumberFormat(locale);
  const more = (meta as { totalIsExact?: boolean } | undefined)?.totalIsExact === false ? '+' : '';
  // Passed on to MUI's own, though the framework's types do not say so.
  const passedOn: object = {
    labelDisplayedRows: ({ from, to, count }: LabelDisplayedRowsArgs) =>
      t('ra.navigation.page_range_info', {
        offsetBegin: format.format(from),
        offsetEnd: format.format(to),
        total: format.format(count) + more,
      }),
  };
  return <Pagination rowsPerPageOptions={SIZES} {...passedOn} />;
}
