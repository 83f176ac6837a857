import type { AuthProvider } from 'react-admin';
import { readMe } from '../api/me';
import { ProblemError } from '../api/problem';
import { type Credentials, currentStaff, forget, signIn, signOut } from '../api/session';
import { queryClient } from '../query-client';

/** What says that nobody is signed in any more. A wrong password or code of somebody who is says so with 401 as well. */
const SIGNED_OUT = ['unauthenticated', 'token_expired', 'token_reused'];

function noneWithout(error: unknown): string[] {
  if (error instanceof ProblemError && error.status === 401) return [];
  throw error;
}

/** What the framework asks of who is signed in. Permissions are the words the API uses: `order:refund`. */
export const authProvider: AuthProvider = {
  login: (credentials: Credentials) => signIn(credentials),
  async logout() {
    await signOut();
    queryClient.clear();
  },
  async checkAuth() {
    await currentStaff();
  },
  async checkError({ status, code }: { status?: number; code?: string }) {
    if (status === 401 && SIGNED_OUT.includes(code ?? '')) {
      forget();
      throw new Error('state.signed_out');
    }
    // The role may have been changed: what is shown follows.
    if (status === 403) {
      await readMe();
      await queryClient.invalidateQueries({ queryKey: ['auth'] });
    }
  },
  async getIdentity() {
    const { id, name } = await currentStaff();
    return { id, fullName: name };
  },
  /** Where nobody is signed in there are none: an error would lead away from the pages that need no sign-in. */
  getPermissions: () => currentStaff().then(({ permissions }) => permissions, noneWithout),
};
