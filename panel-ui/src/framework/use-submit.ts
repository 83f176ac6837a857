import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { type FieldErrors, ProblemError } from '../api/problem';
import { useReload } from './detail';

interface Submit<Input> {
  /** What stood in the way the last time. */
  problem: ProblemError | null;
  isBusy: boolean;
  /** Gives errors by field, for the form to show. */
  submit(input: Input): Promise<FieldErrors | undefined>;
}

/**
 * Runs a change and tells how it went. Where somebody else was first it says so and reads the row anew; nothing is
 * overwritten.
 */
export function useSubmit<Input>(run: (input: Input) => Promise<unknown>, onConflict?: () => void): Submit<Input> {
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const notify = useNotify();
  const reload = useReload();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const submit = async (input: Input) => {
    setProblem(null);
    setBusy(true);
    try {
      await run(input);
      return undefined;
    } catch (error) {
      const known = error instanceof ProblemError ? error : new ProblemError(0, {});
      if (known.status === 412) {
        notify('problem.version_mismatch', { type: 'warning' });
        await reload();
        onConflict?.();
        return undefined;
      }
      setProblem(known);
      await logoutIfAccessDenied(known);
      return known.fieldErrors;
    } finally {
      setBusy(false);
    }
  };
  return { problem, isBusy, submit };
}
