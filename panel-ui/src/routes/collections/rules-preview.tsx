import { Box, Link as MuiLink, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { type CollectionPreview, previewCollection, type RuleSet } from '../../api/collections';
import { PriceRange } from '../../framework/price-range';
import { Section } from '../../framework/section';
import { ErrorState, LoadingState } from '../../framework/states';
import { useStore } from '../../framework/store';
import { Thumbnail } from '../../framework/thumbnail';
import { useSettled } from '../../framework/use-settled';
import { type CollectionValues, rulesOf } from './values';

/** What shoppers would see by the rules as they are typed, before anything is saved. */
export function RulesPreview() {
  const t = useTranslate();
  const { currency } = useStore();
  const { match, rules } = useWatch<CollectionValues, 'content'>({ name: 'content' });
  const asked = useSettled(JSON.stringify({ match, rules: rulesOf(rules, currency) } satisfies RuleSet));
  const isEmpty = (JSON.parse(asked) as RuleSet).rules.length === 0;
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['collections', 'preview', asked],
    queryFn: () => previewCollection(JSON.parse(asked) as RuleSet),
    enabled: !isEmpty,
    retry: false,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  return (
    <Section title={t('collection.preview')}>
      {isEmpty ? (
        <Typography color="textSecondary">{t('collection.preview_empty')}</Typography>
      ) : error ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data ? (
        <Found preview={data} isOld={isPlaceholderData} />
      ) : (
        <LoadingState />
      )}
    </Section>
  );
}

function Found({ preview: { total, totalIsExact, items }, isOld }: { preview: CollectionPreview; isOld: boolean }) {
  const t = useTranslate();
  const [locale] = useLocaleState();
  const count = new Intl.NumberFormat(locale).format(total) + (totalIsExact ? '' : '+');
  return (
    <Box aria-busy={isOld} sx={{ opacity: isOld ? 0.6 : 1 }}>
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {total === 0 ? t('collection.preview_none') : t('collection.preview_count', { smart_count: total, count })}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('collection.preview_text')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map(({ id, name, image, price }) => (
          <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 0.5 }}>
            <Thumbnail image={image} />
            <MuiLink component={Link} to={`/products/${id}`} sx={{ flex: 1, overflowWrap: 'anywhere' }}>
              {name}
            </MuiLink>
            <Box sx={{ whiteSpace: 'nowrap' }}>
              <PriceRange price={price} />
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
