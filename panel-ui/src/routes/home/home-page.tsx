import { useGetIdentity, useTranslate } from 'react-admin';
import { PageHeader } from '../../framework/page-header';
import { LoadingState } from '../../framework/states';
import { useCan, usePermissionsKnown } from '../../framework/use-can';
import { DashboardPage } from './dashboard-page';

export function HomePage() {
  const t = useTranslate();
  const can = useCan();
  const { identity } = useGetIdentity();
  if (!usePermissionsKnown()) return <LoadingState />;
  if (can('dashboard:read')) return <DashboardPage />;
  return <PageHeader title={t('home.welcome', { name: identity?.fullName ?? '' })} />;
}
