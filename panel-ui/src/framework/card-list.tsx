import { Box, ListItem, ListItemButton, List as MuiList } from '@mui/material';
import type { ReactNode } from 'react';
import { type RaRecord, useListContext, useResourceContext } from 'react-admin';
import { Link } from 'react-router';

export interface Card {
  title: ReactNode;
  /** At the right of the title. */
  value?: ReactNode;
  text?: ReactNode;
  chips?: ReactNode;
  image?: ReactNode;
}

export type CardOf<Row> = (row: Row) => Card;

interface CardListProps<Row extends RaRecord> {
  card: CardOf<Row>;
  rowClick: ((id: unknown, resource: string, record: Row) => string | false) | false;
}

/** The rows of a list on a narrow screen. */
export function CardList<Row extends RaRecord>({ card, rowClick }: CardListProps<Row>) {
  const { data = [] } = useListContext<Row>();
  const resource = useResourceContext() ?? '';
  return (
    <MuiList disablePadding>
      {data.map((row) => {
        const to = rowClick ? rowClick(row.id, resource, row) : false;
        const content = <CardContent {...card(row)} />;
        return (
          <ListItem key={row.id} divider disablePadding={Boolean(to)}>
            {to ? (
              <ListItemButton component={Link} to={to}>
                {content}
              </ListItemButton>
            ) : (
              content
            )}
          </ListItem>
        );
      })}
    </MuiList>
  );
}

function CardContent({ title, value, text, chips, image }: Card) {
  return (
    <Box sx={{ display: 'flex', gap: 1.5, width: '100%', minWidth: 0 }}>
      {image}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontWeight: 600 }}>
          <Box sx={{ overflowWrap: 'anywhere' }}>{title}</Box>
          <Box sx={{ whiteSpace: 'nowrap' }}>{value}</Box>
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: 14, overflowWrap: 'anywhere' }}>{text}</Box>
        {chips && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>{chips}</Box>}
      </Box>
    </Box>
  );
}
