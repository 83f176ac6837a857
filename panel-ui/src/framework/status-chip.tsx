import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';

type Tone = 'good' | 'waiting' | 'bad' | 'quiet' | 'plain';

const tones: Record<string, Tone> = {
  pending: 'waiting',
  processing: 'plain',
  completed: 'good',
  cancelled: 'quiet',
  awaiting: 'waiting',
  unpaid: 'quiet',
  authorized: 'plain',
  paid: 'good',
  captured: 'good',
  partially_refunded: 'waiting',
  refunded: 'quiet',
  failed: 'bad',
  declined: 'bad',
  voided: 'quiet',
  started: 'waiting',
  succeeded: 'good',
  unfulfilled: 'waiting',
  partially_fulfilled: 'plain',
  fulfilled: 'good',
  active: 'good',
  draft: 'waiting',
  archived: 'quiet',
  disabled: 'bad',
  deleted: 'quiet',
  invited: 'waiting',
  waiting: 'waiting',
  failing: 'bad',
  checking: 'waiting',
  ready: 'plain',
  running: 'waiting',
  delivered: 'good',
  inactive: 'quiet',
  open: 'waiting',
  posted: 'good',
};

/** A state in words and colour. */
export function StatusChip({ status }: { status: string }) {
  const t = useTranslate();
  const tone = tones[status] ?? 'plain';
  return (
    <Chip
      size="small"
      label={t(`status.${status}`, { _: status })}
      sx={(theme) => ({ ...theme.tones[tone], fontWeight: 600 })}
    />
  );
}
