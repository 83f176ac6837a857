import { Box } from '@mui/material';
import { lazy, Suspense } from 'react';

const Drawing = lazy(async () => ({ default: (await import('qrcode.react')).QRCodeSVG }));
const SIZE = 184;

/** Dark on light in either theme, with the margin that readers need. Its code is fetched when one is shown. */
export function QrCode({ value, title }: { value: string; title: string }) {
  return (
    <Box sx={{ minHeight: SIZE, my: 1 }}>
      <Suspense>
        <Drawing value={value} title={title} size={SIZE} marginSize={4} />
      </Suspense>
    </Box>
  );
}
