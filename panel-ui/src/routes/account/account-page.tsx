import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { readMe } from '../../api/me';
import { DetailContext } from '../../framework/detail';
import { PageHeader } from '../../framework/page-header';
import { useRoleName } from '../../framework/role-name';
import { Columns } from '../../framework/section';
import { ErrorState, LoadingState } from '../../framework/states';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { SecondFactor } from './second-factor';
import { Sessions } from './sessions';

const queryKey = ['me'];

export function AccountPage() {
  const t = useTranslate();
  const client = useQueryClient();
  const roleName = useRoleName();
  const { data: me, error, isPending, refetch } = useQuery({ queryKey, queryFn: readMe });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <LoadingState />;
  const reload = async () => {
    await client.invalidateQueries({ queryKey });
    await client.invalidateQueries({ queryKey: ['auth'] });
  };
  return (
    <DetailContext.Provider value={{ resource: 'me', id: me.id, reload }}>
      <PageHeader title={t('account.title')} subtitle={`${t('account.role')}: ${roleName(me.role)}`} />
      <Columns
        main={
          <>
            <ProfileForm me={me} />
            <Sessions />
          </>
        }
        side={
          <>
            <PasswordForm />
            <SecondFactor isOn={me.otp} />
          </>
        }
      />
    </DetailContext.Provider>
  );
}
