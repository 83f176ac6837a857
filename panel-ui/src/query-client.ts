import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './api/problem';

const RETRIES = 2;

/** Kept for 15 s, so that going back shows at once what was there. What the server has refused is not asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => !(error instanceof ProblemError && !error.isPassing) && failures < RETRIES,
    },
  },
});
