import { Box, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { openPalette } from './palette-events';
import { usePlaces } from './use-places';

/** How long `g` waits for the key that says where to. */
const SECOND_KEY_MS = 1_200;

/** `/` searches, `g o` goes, Ctrl-K opens the palette, `?` shows all of it. Nothing happens while somebody types. */
export function Shortcuts() {
  const t = useTranslate();
  const navigate = useNavigate();
  const all = usePlaces();
  const goingSince = useRef(0);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useEffect(() => {
    const onPlainKey = (event: KeyboardEvent) => {
      const place = Date.now() - goingSince.current < SECOND_KEY_MS && all.find(({ key }) => key === event.key);
      goingSince.current = event.key === 'g' ? Date.now() : 0;
      if (place) void navigate(place.path);
      else if (event.key === '?') setHelpOpen(true);
      else if (event.key === '/' && focusSearch()) event.preventDefault();
    };
    const onKey = (event: KeyboardEvent) => {
      const isModified = event.ctrlKey || event.metaKey;
      if (isModified && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openPalette();
      } else if (!isModified && !event.altKey && !isTyping(event.target)) {
        onPlainKey(event);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [all, navigate]);
  const keys = [
    ['/', t('keys.search')],
    ['Ctrl K', t('keys.palette')],
    ['?', t('keys.help')],
    ...all.map(({ key, name }) => [`g ${key}`, t('keys.go', { page: t(`menu.${name}`) })]),
  ] as const;
  return (
    <Dialog open={isHelpOpen} onClose={() => setHelpOpen(false)} aria-labelledby="keys-title">
      <DialogTitle id="keys-title">{t('keys.title')}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 3, rowGap: 1, m: 0 }}>
          {keys.map(([key, text]) => (
            <Box key={key} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ fontWeight: 650 }}>
                {key}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {text}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
    </Dialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role=dialog]') !== null)
  );
}

function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-search] input');
  field?.focus();
  return field !== null;
}
