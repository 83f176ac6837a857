import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ProblemError } from '../api/problem';

export function ProblemAlert({ problem }: { problem: ProblemError | null }) {
  const t = useTranslate();
  if (!problem) return null;
  return (
    <Alert severity="error" sx={{ my: 1 }}>
      {t(problem.message, { _: problem.message })}
    </Alert>
  );
}
