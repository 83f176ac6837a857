import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';

/** Where the rows of a kind are, by how their ids begin. */
const pages: Record<string, string> = {
  ord: '/orders',
  prod: '/products',
  usr: '/customers',
  lvl: '/inventory',
};

/** What was changed, with a way there where it has a page. */
export function Subject({ id }: { id: string }) {
  const page = pages[id.split('_')[0] ?? ''];
  if (!page) return id;
  return (
    <MuiLink component={Link} to={`${page}/${id}`}>
      {id}
    </MuiLink>
  );
}
